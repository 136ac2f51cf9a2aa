import { a1 } from '../../../shared/grid';
import { cellAt, holds, type SheetState } from '../../workbook';
import type { Colours } from './CellColours';
import type { Spot } from './cursor';
import { element, place } from './element';
import type { Measures } from './measure';
import { shownCell } from './shownCell';

export interface RowDrawing {
  readonly sheet: SheetState;
  readonly measures: Measures;
  readonly row: number;
  /** The columns to draw. */
  readonly left: number;
  readonly right: number;
  readonly active: Spot;
  readonly colours: (row: number, column: number) => Colours;
  readonly head: { readonly width: number; readonly height: number };
}

export function cellId(row: number, column: number): string {
  return `cell-${a1(row, column)}`;
}

export function drawRow(drawing: RowDrawing): HTMLElement {
  const { measures, row, head } = drawing;
  const height = measures.rows.sizeOf(row);
  const number = element(
    'div',
    { class: 'row-head', role: 'rowheader', 'aria-colindex': 1 },
    String(row + 1),
  );
  place(number, { width: head.width, height });
  const line = element(
    'div',
    { class: 'sheet-row', role: 'row', 'aria-rowindex': row + 2 },
    number,
    ...columnsOf(drawing).flatMap((column) => drawCell(drawing, column) ?? []),
  );
  place(line, { top: head.height + measures.rows.startOf(row), height });
  return line;
}

/** Those in sight, and the first of a merged block that reaches into sight. */
function columnsOf({ sheet, row, left, right }: RowDrawing): number[] {
  const columns = Array.from({ length: right - left + 1 }, (_column, index) => left + index);
  const before = sheet.merges.filter(
    (merge) => merge.top === row && merge.left < left && merge.right >= left,
  );
  return [...before.map((merge) => merge.left), ...columns];
}

function drawCell(drawing: RowDrawing, column: number): HTMLElement | null {
  const { sheet, measures, row, active, colours, head } = drawing;
  const merge = sheet.merges.find((each) => holds(each, row, column));
  if (merge && (merge.top !== row || merge.left !== column)) return null;
  const width = merge ? measures.columns.span(merge.left, merge.right) : measures.columns.sizeOf(column);
  if (width === 0) return null;
  const cell = cellAt(sheet, row, column);
  const { text, align, isWrapped } = shownCell(cell);
  const { fill, ink } = colours(row, column);
  const look = cell?.look ?? {};
  const drawn = element(
    'div',
    {
      class: [
        'cell',
        `cell-${align}`,
        isWrapped ? 'cell-wrapped' : '',
        look['bold'] === true ? 'cell-bold' : '',
        look['italic'] === true ? 'cell-italic' : '',
        cell?.choices ? 'cell-with-list' : '',
      ]
        .filter(Boolean)
        .join(' '),
      role: 'gridcell',
      id: cellId(row, column),
      'aria-colindex': column + 2,
      'aria-selected': String(active.row === row && active.column === column),
      'aria-colspan': merge && merge.right > merge.left ? merge.right - merge.left + 1 : null,
      'aria-rowspan': merge && merge.bottom > merge.top ? merge.bottom - merge.top + 1 : null,
      title: cell?.note ?? null,
    },
    text,
  );
  const height = merge ? measures.rows.span(merge.top, merge.bottom) : measures.rows.sizeOf(row);
  place(drawn, { left: head.width + measures.columns.startOf(column), width, height });
  if (fill) drawn.style.backgroundColor = fill;
  if (ink) drawn.style.color = ink;
  if (typeof look['size'] === 'number') drawn.style.fontSize = `${look['size']}pt`;
  return drawn;
}
