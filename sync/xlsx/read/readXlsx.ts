import type { Grid, Workbook, WorkbookTrait } from '../../../shared/grid';
import { Amount } from '../amount';
import { UnreadableWorkbook } from '../unreadableWorkbook';
import type { Archive } from '../zip';
import { CellBook } from './cellBook';
import { readCellStyles } from './cellStyles';
import { readComments } from './comments';
import { openPart } from './packageParts';
import { scanSheet } from './scanSheet';
import { readSharedStrings } from './sharedStrings';
import { findWorkbookPart, readWorkbookPart } from './workbookPart';

/**
 * Reads an .xlsx or .xlsm workbook: all worksheets in the order of their tabs, hidden ones too.
 *
 * @throws UnreadableWorkbook
 */
export function readXlsx(fileName: string, archive: Archive, part = findWorkbookPart(archive)): Workbook {
  if (part === null) throw new UnreadableWorkbook('not-a-workbook');
  const workbook = readWorkbookPart(archive, part);
  const book = new CellBook(
    readSharedStrings(archive, workbook.sharedStrings),
    readCellStyles(archive, workbook),
    workbook.date1904,
    new Amount(archive.limits),
  );
  const sheets = workbook.sheets.map(({ name, visibility, part: sheetPart }): Grid => {
    const cursor = openPart(archive, sheetPart);
    if (!cursor) throw new UnreadableWorkbook('damaged', `${sheetPart} is missing`);
    const grid: Grid = { sheet: name, visibility, ...scanSheet(cursor, book) };
    const comments = readComments(archive, sheetPart);
    book.amount.countCells(comments.length);
    return comments.length > 0 ? { ...grid, comments } : grid;
  });
  return { file: fileName, sheets, traits: traitsOf(archive) };
}

function traitsOf(archive: Archive): WorkbookTrait[] {
  const { names } = archive;
  const traits: WorkbookTrait[] = [];
  if (names.some((name) => /(^|\/)vbaProject\.bin$|\/macrosheets\//i.test(name))) traits.push('macros');
  if (names.some((name) => /\/externalLinks\/[^/]+\.(xml|bin)$/i.test(name))) traits.push('external-links');
  return traits;
}
