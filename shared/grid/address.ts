/** A block of cells, both corners included; rows and columns count from 0. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** `0` → `A`, `26` → `AA`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** So far down and to the right, addresses are made once: they are the same on every sheet. */
const [KNOWN_ROWS, KNOWN_COLUMNS] = [2000, 40];

/** By column and row, as far as they were asked for. */
const known: (string | undefined)[][] = [];

/** Row and column from 0 to `B8`. */
export function a1(row: number, column: number): string {
  if (row >= KNOWN_ROWS || column >= KNOWN_COLUMNS) return addressOf(row, column);
  const own = (known[column] ??= new Array<string | undefined>(KNOWN_ROWS));
  return (own[row] ??= addressOf(row, column));
}

function addressOf(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** `B8` or `$B$8` to row and column from 0, or null where it is no address. */
export function parseA1(address: string): { row: number; column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(address.trim());
  if (!match) return null;
  let column = 0;
  for (const letter of match[1]!.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]) - 1, column: column - 1 };
}

/** The row, from 0, of `B8`, or on which `B8:B10` begins; 0 for what is no address. */
export function rowOfCell(cell: string): number {
  return parseA1(cell.split(':')[0]!)?.row ?? 0;
}

/** `A1:C3` (or one address) to a range, or null where it is none. */
export function parseRange(text: string): Range | null {
  const [from, to = from] = text.split(':');
  const start = parseA1(from!);
  const end = parseA1(to!);
  if (!start || !end) return null;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}

/** A range as `A1:C3`, or as one address where it is one cell. */
export function rangeName(range: Range): string {
  const start = a1(range.top, range.left);
  const end = a1(range.bottom, range.right);
  return start === end ? start : `${start}:${end}`;
}
