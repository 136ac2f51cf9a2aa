import Papa from 'papaparse';
import { gridOf, LAST_COLUMN, LAST_ROW, type Grid, type Workbook } from '../../shared/grid';
import { Amount, UnreadableWorkbook } from '../xlsx';
import { chooseDelimiter } from './chooseDelimiter';
import { plainCell } from './plainCell';

const MOST_PIECES = 20_000_000;

/** Excel's own first line that names the delimiter, which it does not show. */
const NAMED_DELIMITER = /^sep=(.)\n/i;

/**
 * Reads comma, semicolon, tab or bar separated text as a workbook of one sheet, named after the file.
 *
 * @param mustAgree true where the file's extension promises a workbook: text counts as one only where
 *   two rows at least are cut alike.
 * @throws UnreadableWorkbook
 */
export function readDelimited(fileName: string, content: string, mustAgree: boolean): Workbook {
  const text = content.replace(/\r\n?/g, '\n');
  if (text.trim() === '') throw new UnreadableWorkbook('empty');
  const named = NAMED_DELIMITER.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const chosen = chooseDelimiter(body, /\.(tsv|tab)$/i.test(fileName) ? '\t' : ',');
  if (mustAgree && !named && chosen.agreeing < 2)
    throw new UnreadableWorkbook('not-a-workbook', 'plain text');
  const delimiter = named?.[1] ?? chosen.delimiter;
  const filled = withoutBlankEnd(body, delimiter);
  refuseVast(filled, delimiter);
  const rows = parse(filled, delimiter);
  return { file: fileName, sheets: [sheetOf(fileName, rows)], traits: [] };
}

/** Before it is cut up, for each piece takes many times its length, be it empty. */
function refuseVast(text: string, delimiter: string): void {
  const pieces = countOf(text, '\n') + countOf(text, delimiter);
  if (pieces > MOST_PIECES) throw new UnreadableWorkbook('too-large', `${pieces} delimiters`);
}

/** A used range of a million rows is written down to its end, most of it without a word. */
function withoutBlankEnd(text: string, delimiter: string): string {
  let end = text.length;
  while (end > 0 && (text[end - 1] === '\n' || text[end - 1] === delimiter)) end--;
  return text.slice(0, end);
}

function countOf(text: string, sign: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count++;
  return count;
}

/** A quote that is never closed would swallow the rest of the file: quotes are then plain characters. */
function parse(text: string, delimiter: string): string[][] {
  const quoted = Papa.parse<string[]>(text, { delimiter, newline: '\n' });
  if (!quoted.errors.some(({ code }) => code === 'MissingQuotes')) return quoted.data;
  return text.split('\n').map((line) => line.split(delimiter));
}

function sheetOf(fileName: string, rows: readonly string[][]): Grid {
  if (rows.length > LAST_ROW + 1 || rows.some(({ length }) => length > LAST_COLUMN + 1))
    throw new UnreadableWorkbook('too-large', 'more rows or columns than a sheet has');
  const amount = new Amount();
  for (const row of rows) amount.countCells(row.filter((typed) => typed !== '').length);
  const name = fileName.replace(/\.[^.]*$/, '') || fileName;
  return gridOf(
    name,
    rows.map((row) => row.map((typed) => (typed === '' ? null : plainCell(typed)))),
  );
}
