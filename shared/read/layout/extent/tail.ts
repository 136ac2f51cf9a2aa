import { isTotal } from '../../bands';
import { kindOf, type Line, type Slot } from '../../sheet';
import { isRagWord, isStatusWords } from '../../text/vocabulary';

/** Letters that stand for a name or a rating: `KW`, `NPA`, `R`. */
const CODE = /^[A-Z][A-Za-z&]{0,4}$/;
const FIGURE = /^[£€]?\s?[\d,.]+%?$/;
const IMPRINT =
  /^(?:(?:plan |document |for further |main )?(?:contact|author|owner|information)(?: (?:name|officer|details|person))?|tel(?:ephone)?(?: no\.?| number)?|phone|fax|e-?mail(?: address)?|address|web(?:site)?(?: address)?|prepared by|compiled by|written by|date (?:prepared|written|of plan)|version|file name)\s*:?$/i;
/** Several in one cell: `KW / PS`. */
const SEVERAL = /[\s,;/&]+/;

/**
 * Where below the rows of a plan nothing is left but pairs of cells that say something of the rows: a tally
 * of ratings, what letters in them or colours stand for, whom to ask about the plan, or what is left of a sum
 * under its total. Null for nowhere.
 */
export function tailFrom(lines: readonly Line[], from: number, end: number): number | null {
  for (const belongs of [isImprint, namesRating]) {
    const first = endingIn(lines, from, end, belongs);
    const title = first < end - 1 ? apartFrom(lines, from, first) : null;
    if (title !== null) return title;
  }
  const at = endingIn(lines, from, end, isPair);
  const pairs = lines.slice(at, end);
  if (pairs.length === 0) return null;
  const above = lines[at - 1];
  if (above && at > from && isTotal(above.slots[0]!.text) && pairs.every(({ slots }) => isFigure(slots[1]!)))
    return at;
  if (pairs.length < 2) return null;
  const title = apartFrom(lines, from, at);
  return title !== null && (isTally(pairs) || isKey(pairs, lines.slice(from, title))) ? title : null;
}

/** Where the last lines begin that all are such. */
function endingIn(
  lines: readonly Line[],
  from: number,
  end: number,
  belongs: (line: Line) => boolean,
): number {
  let at = end;
  while (at > from && belongs(lines[at - 1]!)) at--;
  return at;
}

/** Where what begins at a line, or at the title above it, stands apart from the rows; null where it does not. */
function apartFrom(lines: readonly Line[], from: number, at: number): number | null {
  const title = at > from && lines[at - 1]!.slots.length === 1 ? at - 1 : at;
  return title > from && lines[title]!.row > lines[title - 1]!.row + 1 ? title : null;
}

function isPair({ slots }: Line): boolean {
  return slots.length === 2;
}

function isFigure(slot: Slot): boolean {
  return kindOf(slot) === 'number' || FIGURE.test(slot.text);
}

function isTally(pairs: readonly Line[]): boolean {
  return pairs.every(({ slots: [name, count] }) => {
    const { text } = name!;
    return isFigure(count!) && (isRagWord(text) || isStatusWords(text) || isTotal(text));
  });
}

/** `Red | Off track`: what a rating stands for. */
function namesRating({ slots: [name, words, ...more] }: Line): boolean {
  return (
    more.length === 0 && words?.cell.kind === 'text' && /^(?:red|amber|green|blue|r|a|g)$/i.test(name!.text)
  );
}

/** `Contact | Community Safety Team`, `Telephone | 01234 555000`. */
function isImprint({ slots }: Line): boolean {
  return slots.length === 2 && IMPRINT.test(slots[0]!.text);
}

/** Letters and what they stand for, most of which stand in cells of the rows. */
function isKey(pairs: readonly Line[], rows: readonly Line[]): boolean {
  if (!pairs.every(({ slots: [code, words] }) => CODE.test(code!.text) && words!.cell.kind === 'text'))
    return false;
  const used = new Set(rows.flatMap(({ slots }) => slots.flatMap(({ text }) => text.split(SEVERAL))));
  return pairs.filter(({ slots }) => used.has(slots[0]!.text)).length * 2 >= pairs.length;
}
