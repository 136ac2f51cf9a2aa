import { isTotal } from '../bands';
import type { Line, Slot } from '../sheet';
import { isRagWord, isStatusWords } from '../text/vocabulary';

/** Letters that stand for a name or a rating: `KW`, `NPA`, `R`. */
const CODE = /^[A-Z][A-Za-z&]{0,4}$/;
const FIGURE = /^[£€]?\s?[\d,.]+%?$/;
/** Several in one cell: `KW / PS`. */
const SEVERAL = /[\s,;/&]+/;

/**
 * Where below the rows of a plan nothing is left but pairs of cells that say something of the rows: a tally
 * of ratings, what letters in them stand for, or what is left of a sum under its total. Null for nowhere.
 */
export function tailFrom(lines: readonly Line[], from: number, end: number): number | null {
  let at = end;
  while (at > from && isPair(lines[at - 1]!)) at--;
  const pairs = lines.slice(at, end);
  if (pairs.length === 0) return null;
  const above = lines[at - 1];
  if (above && at > from && isTotal(above.slots[0]!.text) && pairs.every(({ slots }) => isFigure(slots[1]!)))
    return at;
  if (pairs.length < 2) return null;
  const title = at > from && above?.slots.length === 1 ? at - 1 : at;
  const isApart = title > from && lines[title]!.row > lines[title - 1]!.row + 1;
  return isApart && (isTally(pairs) || isKey(pairs, lines.slice(from, title))) ? title : null;
}

function isPair({ slots }: Line): boolean {
  return slots.length === 2;
}

function isFigure({ cell, text }: Slot): boolean {
  return cell.kind === 'number' || FIGURE.test(text);
}

function isTally(pairs: readonly Line[]): boolean {
  return pairs.every(({ slots: [name, count] }) => {
    const { text } = name!;
    return isFigure(count!) && (isRagWord(text) || isStatusWords(text) || isTotal(text));
  });
}

/** Letters and what they stand for, most of which stand in cells of the rows. */
function isKey(pairs: readonly Line[], rows: readonly Line[]): boolean {
  if (!pairs.every(({ slots: [code, words] }) => CODE.test(code!.text) && words!.cell.kind === 'text'))
    return false;
  const used = new Set(rows.flatMap(({ slots }) => slots.flatMap(({ text }) => text.split(SEVERAL))));
  return pairs.filter(({ slots }) => used.has(slots[0]!.text)).length * 2 >= pairs.length;
}
