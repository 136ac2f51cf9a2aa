import { columnName } from '../../shared/grid';

/** A reference in a formula: a block, whole columns (no rows) or whole rows (no columns). */
export interface Reference {
  /** As written, without quotes or `!`; null for the formula's own sheet. */
  readonly sheet: string | null;
  readonly from: ReferenceEnd;
  /** Null for one cell. */
  readonly to: ReferenceEnd | null;
}

export interface ReferenceEnd {
  readonly row: number | null;
  readonly column: number | null;
  /** `$` before it. */
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

const SHEET = String.raw`(?:'((?:[^']|'')+)'!|([A-Za-z_\u00c0-\uffff][\w.\u00c0-\uffff]*)!)?`;
const CELL = String.raw`(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})`;
const PART = new RegExp(
  [
    String.raw`("(?:[^"]|"")*")`,
    String.raw`${SHEET}(?:${CELL}(?::${CELL})?|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})|(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6}))(?![\w.(!])`,
    String.raw`([A-Za-z_\u00c0-\uffff][\w.\u00c0-\uffff]*)`,
    String.raw`(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)`,
  ].join('|'),
  'g',
);

/**
 * A formula whose references became others; null for one that names nothing any more (`#REF!`).
 * Text in quotes, names and functions stay as they are.
 *
 * @param formula with or without its `=`.
 */
export function mapReferences(formula: string, map: (reference: Reference) => Reference | null): string {
  return formula.replace(PART, (...match: (string | undefined)[]) => {
    const whole = match[0]!;
    const reference = referenceOf(match);
    if (!reference) return whole;
    const mapped = map(reference);
    if (mapped === reference) return whole;
    const prefix = /^.*!/s.exec(whole)?.[0] ?? '';
    return mapped === null ? `${prefix}#REF!` : prefix + printReference(mapped);
  });
}

function referenceOf(match: readonly (string | undefined)[]): Reference | null {
  const sheet = match[2]?.replaceAll("''", "'") ?? match[3] ?? null;
  if (match[5] !== undefined) {
    const to = match[9] === undefined ? null : endOf(match[8], match[9], match[10], match[11]);
    return { sheet, from: endOf(match[4], match[5], match[6], match[7]), to };
  }
  if (match[13] !== undefined) {
    return { sheet, from: endOf(match[12], match[13]), to: endOf(match[14], match[15]) };
  }
  if (match[17] !== undefined) {
    const rowEnd = (fixed?: string, row?: string): ReferenceEnd => endOf(undefined, undefined, fixed, row);
    return { sheet, from: rowEnd(match[16], match[17]), to: rowEnd(match[18], match[19]) };
  }
  return null;
}

function endOf(fixedColumn?: string, column?: string, fixedRow?: string, row?: string): ReferenceEnd {
  return {
    column: column === undefined ? null : columnOf(column),
    row: row === undefined ? null : Number(row) - 1,
    fixedColumn: fixedColumn === '$',
    fixedRow: fixedRow === '$',
  };
}

function columnOf(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function printReference({ from, to }: Reference): string {
  return to === null ? printEnd(from) : `${printEnd(from)}:${printEnd(to)}`;
}

function printEnd({ row, column, fixedRow, fixedColumn }: ReferenceEnd): string {
  const letters = column === null ? '' : (fixedColumn ? '$' : '') + columnName(column);
  return letters + (row === null ? '' : `${fixedRow ? '$' : ''}${row + 1}`);
}

/** A formula as it reads when copied some rows and columns on: what is not fixed by `$` moves along. */
export function copyFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapReferences(formula, (reference) => {
    const from = copyEnd(reference.from, rows, columns);
    const to = reference.to === null ? null : copyEnd(reference.to, rows, columns);
    return from === null || (reference.to !== null && to === null) ? null : { ...reference, from, to };
  });
}

function copyEnd(end: ReferenceEnd, rows: number, columns: number): ReferenceEnd | null {
  const row = end.row === null || end.fixedRow ? end.row : end.row + rows;
  const column = end.column === null || end.fixedColumn ? end.column : end.column + columns;
  return (row !== null && row < 0) || (column !== null && column < 0) ? null : { ...end, row, column };
}
