import { columnName } from '../../../shared/grid';

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/**
 * What a formula is made of, as far as its references go. Texts, quoted sheet names, structured
 * references, names and plain numbers are matched so that nothing inside them is taken for a reference.
 */
const PIECES = new RegExp(
  [
    '"(?:[^"]|"")*"',
    "'(?:[^']|'')*'",
    '\\[[^\\]]*\\]',
    '(?<c1>\\$?[A-Z]{1,3}):(?<c2>\\$?[A-Z]{1,3})(?![\\w(.!])',
    '(?<r1>\\$?\\d{1,7}):(?<r2>\\$?\\d{1,7})(?![\\w(.!])',
    '(?<column>\\$?[A-Z]{1,3})(?<row>\\$?\\d{1,7})(?![\\w(.!])',
    '[A-Z_\\\\][\\w.\\\\]*',
    '\\d+(?:\\.\\d*)?(?:E[+-]?\\d+)?',
  ].join('|'),
  'gi',
);

/** A formula as it reads after copying it down and across: relative references move, `$` ones stay. */
export function translateFormula(formula: string, down: number, across: number): string {
  return formula.replace(PIECES, (...match) => {
    const whole = match[0] as string;
    const { c1, c2, r1, r2, column, row } = match.at(-1) as Record<string, string | undefined>;
    if (column && row) return joined('', movedColumn(column, across), movedRow(row, down));
    if (c1 && c2) return joined(':', movedColumn(c1, across), movedColumn(c2, across));
    if (r1 && r2) return joined(':', movedRow(r1, down), movedRow(r2, down));
    return whole;
  });
}

/** A reference moved off the sheet is lost. */
function joined(by: string, first: string | null, second: string | null): string {
  return first === null || second === null ? '#REF!' : `${first}${by}${second}`;
}

function movedColumn(name: string, across: number): string | null {
  if (name.startsWith('$')) return name;
  const letters = [...name.toUpperCase()];
  const column = letters.reduce((place, letter) => place * 26 + letter.charCodeAt(0) - 64, 0) + across;
  return column >= 1 && column <= LAST_COLUMN ? columnName(column - 1) : null;
}

function movedRow(name: string, down: number): string | null {
  if (name.startsWith('$')) return name;
  const row = Number(name) + down;
  return row >= 1 && row <= LAST_ROW ? String(row) : null;
}
