import Papa from 'papaparse';
import { gridOf, type Grid, type Workbook } from '../../shared/grid';
import { UnreadableWorkbook } from '../xlsx';
import { chooseDelimiter } from './chooseDelimiter';
import { plainCell } from './plainCell';

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
  const rows = parse(body, named?.[1] ?? chosen.delimiter);
  return { file: fileName, sheets: [sheetOf(fileName, rows)], traits: [] };
}

/** A quote that is never closed would swallow the rest of the file: quotes are then plain characters. */
function parse(text: string, delimiter: string): string[][] {
  const quoted = Papa.parse<string[]>(text, { delimiter, newline: '\n' });
  if (!quoted.errors.some(({ code }) => code === 'MissingQuotes')) return quoted.data;
  return text.split('\n').map((line) => line.split(delimiter));
}

function sheetOf(fileName: string, rows: readonly string[][]): Grid {
  const name = fileName.replace(/\.[^.]*$/, '') || fileName;
  return gridOf(
    name,
    rows.map((row) => row.map((typed) => (typed === '' ? null : plainCell(typed)))),
  );
}
