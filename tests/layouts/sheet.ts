import Papa from 'papaparse';
import {
  dateCell,
  gridOf,
  numberCell,
  parseA1,
  parseRange,
  type Cell,
  type Grid,
  type Workbook,
} from '../../shared/grid';

export type Typed = string | number | Cell | null;
export type Rows = readonly (readonly Typed[])[];

interface Rest {
  /** The cell in which the first value stands; A1 unless told. */
  readonly at?: string;
  /** Merged blocks as addresses on the sheet, with spaces between: `A1:F1 A3:A6`. */
  readonly merges?: string;
  readonly visibility?: Grid['visibility'];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

/** A sheet from rows of values, perhaps not beginning in its corner. */
export function sheetOf(name: string, rows: Rows, rest: Rest = {}): Grid {
  const { at = 'A1', merges = '', ...traits } = rest;
  const origin = parseA1(at);
  if (!origin) throw new Error(`${at} is no cell`);
  const indent = Array<null>(origin.column).fill(null);
  const above: Rows = Array<Typed[]>(origin.row).fill([]);
  return gridOf(name, [...above, ...rows.map((row) => [...indent, ...row])], {
    ...traits,
    merges: merges
      .split(/\s+/)
      .filter(Boolean)
      .map((block) => parseRange(block) ?? fail(block)),
  });
}

/** A sheet as it comes out of a file of text with separated values: text only, and no merges. */
export function sheetOfText(name: string, text: string, delimiter: string): Grid {
  return gridOf(name, Papa.parse<string[]>(text, { delimiter }).data);
}

export function workbookOf(file: string, ...sheets: readonly Grid[]): Workbook {
  return { file, sheets, traits: [] };
}

/** A true date cell, shown the British way. */
export function day(iso: string): Cell {
  const [year, month, date] = iso.split('-');
  return dateCell(iso, `${date}/${month}/${year}`);
}

/** A share kept as a fraction and shown as a percentage. */
export function percent(fraction: number, decimals = 0): Cell {
  const format = decimals > 0 ? `0.${'0'.repeat(decimals)}%` : '0%';
  return numberCell(fraction, `${(fraction * 100).toFixed(decimals)}%`, format);
}

/** A sum of money, shown with its sign. */
export function pounds(amount: number): Cell {
  return numberCell(amount, `£${amount.toLocaleString('en-GB')}`, '"£"#,##0');
}

function fail(block: string): never {
  throw new Error(`${block} is no block of cells`);
}
