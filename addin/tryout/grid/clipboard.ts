import type { Range } from '../../../shared/grid';
import { cellAt, copyFormula, entryOf, type Entered, type SheetState } from '../../workbook';
import { shownCell } from './shownCell';
import { parseTsv, printTsv } from './tsv';

/** What was copied here last, so that pasting it keeps formulas and values rather than what they show. */
interface Copied {
  readonly text: string;
  readonly sheet: SheetState;
  readonly area: Range;
}

/** Copies blocks out of the workbook, and makes entries of what is pasted. */
export class GridClipboard {
  private copied: Copied | null = null;

  /** The block as text, for the clipboard. */
  copy(sheet: SheetState, area: Range): string {
    const rows = lines(area.top, area.bottom).filter((row) => !sheet.hiddenRows.has(row));
    const columns = lines(area.left, area.right);
    const text = printTsv(
      rows.map((row) => columns.map((column) => shownCell(cellAt(sheet, row, column)).text)),
    );
    this.copied = { text, sheet, area };
    return text;
  }

  /** What pasting a text at a place enters; filled over a selection that it fits into whole times. */
  entries(text: string, over: Range): (readonly Entered[])[] {
    const own = this.copied && sameText(this.copied.text, text) ? this.copied : null;
    const block = own ? ownEntries(own, over) : parseTsv(text);
    return repeated(block, over);
  }
}

/** The system may change how lines end. */
function sameText(a: string, b: string): boolean {
  const plain = (text: string) => text.replaceAll('\r\n', '\n').replace(/\n$/u, '');
  return plain(a) === plain(b);
}

function ownEntries({ sheet, area }: Copied, { top, left }: Range): Entered[][] {
  const rows = lines(area.top, area.bottom).filter((row) => !sheet.hiddenRows.has(row));
  return rows.map((row, down) =>
    lines(area.left, area.right).map((column, along) => {
      const cell = cellAt(sheet, row, column);
      if (!cell) return '';
      const moved = { rows: top + down - row, columns: left + along - column };
      if (cell.formula !== undefined) return `=${copyFormula(cell.formula, moved.rows, moved.columns)}`;
      const entry = entryOf(cell.value);
      // Text stays text, whatever it looks like.
      if (typeof cell.value === 'string') return entry === '' ? '' : `'${entry}`;
      return cell.value;
    }),
  );
}

function repeated(block: (readonly Entered[])[], over: Range): (readonly Entered[])[] {
  const [height, width] = [block.length, Math.max(...block.map((row) => row.length))];
  const times = (size: number, room: number) => (room > size && room % size === 0 ? room / size : 1);
  const down = times(height, over.bottom - over.top + 1);
  const along = times(width, over.right - over.left + 1);
  if (down === 1 && along === 1) return block;
  return lines(1, height * down).map((row) =>
    lines(1, width * along).map((column) => block[(row - 1) % height]![(column - 1) % width] ?? null),
  );
}

function lines(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_line, index) => first + index);
}
