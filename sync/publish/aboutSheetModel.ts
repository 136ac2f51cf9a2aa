import { EDITED, type BookLine, type BookSheet, type CountyBook } from '../../shared/book';
import { RAG_ORDER, RAG_WORDS, ragText } from '../../shared/rag';
import type { CellStyle, SheetCell, SheetModel, SheetRow } from '../xlsx';
import { EDITED_LOOK, LOOKS } from './looks';
import { printSetUp } from './printSetUp';
import { rowHeight } from './rowHeight';
import { safeText } from './safeText';
import { titleRows } from './titleRows';

const WIDTHS = [22, 100];
const FIRST_LINE = 3;

/** A sheet of lines: terms in A, what is said of them in B. */
export function aboutSheetModel(book: CountyBook, sheet: BookSheet): SheetModel {
  const rows = [...titleRows(sheet.title, book.asAt), ...lineRows(sheet.lines, book.plain)];
  return {
    name: sheet.name,
    rows,
    extent: { top: 0, left: 0, bottom: rows.at(-1)!.row, right: 1 },
    widths: WIDTHS,
    gridLines: false,
    print: printSetUp(sheet.title, book.asAt, WIDTHS),
  };
}

/** A free line stands above each heading but the first. */
function lineRows(lines: readonly BookLine[], plain = false): SheetRow[] {
  let row = FIRST_LINE - 1;
  return lines.map((line, index) => {
    row += line.kind === 'heading' && index > 0 ? 2 : 1;
    if (line.kind === 'heading') return { row, cells: lineCells(line, plain) };
    const said = line.kind === 'text' ? line.text : (line.detail ?? '');
    return { row, cells: lineCells(line, plain), height: rowHeight([[said, WIDTHS[1]!]]) };
  });
}

function lineCells({ kind, text, detail = '' }: BookLine, plain: boolean): SheetCell[] {
  if (kind === 'heading') return [{ column: 0, content: text, style: LOOKS.aboutHeading }];
  const said = kind === 'text' ? text : detail;
  const cells: SheetCell[] = [{ column: 1, content: safeText(said), style: LOOKS.aboutText }];
  return kind === 'text'
    ? cells
    : [{ column: 0, content: text, style: plain ? LOOKS.aboutTerm : termLook(text) }, ...cells];
}

/** A word of the legend shows its own colour. */
function termLook(text: string): CellStyle {
  if (text === EDITED) return { ...LOOKS.aboutTerm, ...EDITED_LOOK };
  const word = RAG_ORDER.find((each) => ragText(each) === text);
  if (!word) return LOOKS.aboutTerm;
  const { fill, ink } = RAG_WORDS[word];
  return { ...LOOKS.aboutTerm, fill, ink };
}
