import { columnName } from '../../../shared/grid';
import type { Corner, Token } from './token';
import { tokenise } from './tokenise';

/** Rows or columns that came (a count above 0) or went (below 0) at a place on a sheet. */
export interface Shift {
  readonly sheet: string;
  readonly along: 'rows' | 'columns';
  readonly at: number;
  readonly count: number;
}

interface Span {
  readonly from: Corner;
  readonly to: Corner | null;
}

/** Null where what it names is gone. */
type Change = (span: Span, sheet: string | null) => Span | null;

const LAST = { row: 1_048_575, column: 16_383 };

/**
 * A formula (without its `=`) after rows or columns came or went: what it looks at stays the same, and
 * where that is gone it says `#REF!`.
 *
 * @param own the sheet that the formula stands on.
 */
export function shiftFormula(formula: string, own: string, shift: Shift): string {
  return rewritten(formula, (span, sheet) =>
    (sheet ?? own).toLowerCase() === shift.sheet.toLowerCase() ? shifted(span, shift) : span,
  );
}

/** A formula as it reads when its cell is copied so many rows down and columns along. */
export function copyFormula(formula: string, rows: number, columns: number): string {
  const move = (corner: Corner): Corner => ({
    ...corner,
    row: corner.row === null || corner.rowStays ? corner.row : corner.row + rows,
    column: corner.column === null || corner.columnStays ? corner.column : corner.column + columns,
  });
  const isOnSheet = ({ row, column }: Corner) =>
    (row === null || (row >= 0 && row <= LAST.row)) &&
    (column === null || (column >= 0 && column <= LAST.column));
  return rewritten(formula, ({ from, to }) => {
    const moved = { from: move(from), to: to && move(to) };
    return isOnSheet(moved.from) && (!moved.to || isOnSheet(moved.to)) ? moved : null;
  });
}

/** A formula after a sheet it may name got another name. */
export function renameSheetIn(formula: string, from: string, to: string): string {
  const tokens = tokenise(formula);
  if (!tokens) return formula;
  const named = tokens.filter(
    (token) => token.kind === 'sheet' && token.name.toLowerCase() === from.toLowerCase(),
  );
  const quoted = `${/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(to) ? to : `'${to.replaceAll("'", "''")}'`}!`;
  return replaced(
    formula,
    named.map(({ start, end }) => ({ start, end, text: quoted })),
  );
}

function rewritten(formula: string, change: Change): string {
  const tokens = tokenise(formula);
  if (!tokens) return formula;
  const edits: { start: number; end: number; text: string }[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]!;
    if (token.kind !== 'reference') continue;
    const before = tokens[index - 1];
    const sheet = before?.kind === 'sheet' ? before : null;
    const second = token.to ? undefined : secondCorner(tokens, index);
    const span = { from: token.from, to: token.to ?? second?.from ?? null };
    const result = change(span, sheet?.name ?? null);
    const end = second?.end ?? token.end;
    // A sheet's name before what is gone goes with it.
    if (result) edits.push({ start: token.start, end, text: spanText(result) });
    else edits.push({ start: sheet?.start ?? token.start, end, text: '#REF!' });
    if (second) index += 2;
  }
  return replaced(formula, edits);
}

/** The other end of `A1:B2`, which is three words. */
function secondCorner(tokens: readonly Token[], index: number) {
  const [sign, second] = [tokens[index + 1], tokens[index + 2]];
  const isSpan = sign?.kind === 'sign' && sign.sign === ':';
  return isSpan && second?.kind === 'reference' && !second.to ? second : undefined;
}

function replaced(
  text: string,
  edits: readonly { readonly start: number; readonly end: number; readonly text: string }[],
): string {
  let result = '';
  let at = 0;
  for (const { start, end, text: by } of edits) {
    result += text.slice(at, start) + by;
    at = end;
  }
  return result + text.slice(at);
}

function shifted({ from, to }: Span, { along, at, count }: Shift): Span | null {
  const side = along === 'rows' ? 'row' : 'column';
  const [first, last] = [from[side], (to ?? from)[side]];
  if (first === null || last === null) return { from, to };
  const moved = shiftedRange(Math.min(first, last), Math.max(first, last), at, count);
  if (!moved || moved.last > LAST[side]) return null;
  const [one, other] = first <= last ? [moved.first, moved.last] : [moved.last, moved.first];
  return { from: { ...from, [side]: one }, to: to && { ...to, [side]: other } };
}

/** Where a run of rows or columns comes to lie; null where all of it went. */
export function shiftedRange(
  first: number,
  last: number,
  at: number,
  count: number,
): { readonly first: number; readonly last: number } | null {
  if (count >= 0)
    return { first: first >= at ? first + count : first, last: last >= at ? last + count : last };
  const gone = { from: at, to: at - count - 1 };
  if (first >= gone.from && last <= gone.to) return null;
  const place = (index: number, ifGone: number) => {
    if (index < gone.from) return index;
    return index > gone.to ? index + count : ifGone;
  };
  return { first: place(first, gone.from), last: place(last, gone.from - 1) };
}

function spanText({ from, to }: Span): string {
  return to ? `${cornerText(from)}:${cornerText(to)}` : cornerText(from);
}

function cornerText({ row, column, rowStays, columnStays }: Corner): string {
  const letters = column === null ? '' : `${columnStays ? '$' : ''}${columnName(column)}`;
  return letters + (row === null ? '' : `${rowStays ? '$' : ''}${row + 1}`);
}
