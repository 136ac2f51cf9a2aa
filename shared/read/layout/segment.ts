import { byStretch, stretchesOf } from '../../sharing';
import { monthNamed } from '../../time';
import type { Line, SheetView, Slot, Table } from '../sheet';
import { breaksPage } from '../bands';
import { bodyEnd, isSingle, pageLines, trailingCaptions } from './extent/bodyEnd';
import { columnsUnder } from './extent/columns';
import { isPeriodLabel } from './heading/evidence';
import { explains, guidanceUnder, MOST_LINES } from './heading/guidance';
import {
  mayHeadByName,
  mayHeadPlainly,
  namedHeadingAt,
  plainHeadingAt,
  type HeadingAt,
} from './heading/headingLines';
import { namesField } from './heading/kindsOfWork';
import { withHeadingsOnce } from './extent/headingsAgain';
import { withoutMargins } from './extent/margins';
import { withoutProse } from './extent/prose';
import { isRowOfTable } from './extent/rowOfTable';

/** A sheet in pieces, top down: tables with their captions, and lines that stand outside any table. */
export type Piece =
  | { readonly kind: 'table'; readonly heading: HeadingAt['kind']; readonly table: Table }
  | { readonly kind: 'loose'; readonly lines: readonly Line[] }
  /** Lines under a heading that number its columns or say what to write in them. */
  | { readonly kind: 'guidance'; readonly lines: readonly Line[] }
  /** What stands beside bands, to the right of their table. */
  | { readonly kind: 'margin'; readonly lines: readonly Line[] };

/**
 * Parts a sheet at its heading lines. Single cells directly above a heading are its captions. A
 * table of figures ends at a gap; a table of actions goes on, for its bands stand between its rows.
 */
export function segment(view: SheetView): Piece[] {
  const printed = headingsOf(view.lines);
  const { lines: all, again } = withHeadingsOnce(view.lines, printed);
  const found = again.size > 0 ? headingsOf(all) : printed;
  const { lines, margins } = withoutMargins(all, found);
  const headings = margins.length > 0 ? headingsOf(lines) : found;
  const pieces: Piece[] = margins.length > 0 ? [{ kind: 'margin', lines: margins }] : [];
  let from = 0;
  headings.forEach((heading, index) => {
    const above = lines.slice(from, heading.from);
    const captions = index === 0 ? withoutProse(above) : trailingCaptions(above, lines[heading.from]!);
    const rest = above.slice(0, above.length - captions.length);
    if (rest.length > 0) pieces.push({ kind: 'loose', lines: rest });
    const until = headings[index + 1]?.from ?? lines.length;
    const end = bodyEnd(lines, heading, until);
    const headingLines = lines.slice(heading.from, heading.to + 1);
    const guidance = guidanceUnder(lines[heading.to]!, lines.slice(heading.to + 1, end));
    const ofPage = end - pageLines(lines, heading.to + 1 + guidance.length, end);
    const { body, breaks } = withoutBreaks(lines.slice(heading.to + 1 + guidance.length, ofPage));
    if (guidance.length > 0) pieces.push({ kind: 'guidance', lines: guidance });
    const table = {
      view,
      captions,
      headingLines: [...headingLines, ...(again.get(lines[heading.to]!) ?? [])],
      columns: columnsUnder(headingLines, body),
      body,
    };
    pieces.push({ kind: 'table', heading: heading.kind, table });
    const besides = [...breaks, ...lines.slice(ofPage, end)];
    if (besides.length > 0) pieces.push({ kind: 'loose', lines: besides });
    from = end;
  });
  const rest = lines.slice(from);
  if (rest.length > 0) pieces.push({ kind: 'loose', lines: rest });
  return pieces;
}

const breaksIn = byStretch((lines: readonly Line[]) => lines.filter(breaksPage));

/** The rows of a table without the numbers of pages that stand between them. */
function withoutBreaks(lines: readonly Line[]): { body: readonly Line[]; breaks: readonly Line[] } {
  const breaks = breaksIn(lines).flat();
  return { body: breaks.length === 0 ? lines : lines.filter((line) => !breaksPage(line)), breaks };
}

function headingsOf(lines: readonly Line[]): HeadingAt[] {
  const headings: HeadingAt[] = [];
  const openings = openingsIn(lines);
  let next = 0;
  let inActions = false;
  for (let index = 0; index < lines.length; index++) {
    if (headings.length > 0) {
      while (next < openings.length && openings[next]! < index) next++;
      if (next === openings.length) break;
      index = openings[next]!;
    }
    const above = headings.at(-1);
    if (above && index - above.to <= MOST_LINES && explains(lines[above.to]!, lines[index]!)) continue;
    const fresh = index === 0 || isFresh(lines[index]!, lines[index - 1]!);
    const named: HeadingAt | null = namedHeadingAt(lines, index);
    // inside a table of actions a line of labels over numbers must stand apart to be believed
    if (named && standsUnderPeriods(lines[index]!, headings.at(-1), lines)) continue;
    const heading: HeadingAt | null =
      named ?? (fresh || !inActions ? plainAt(lines, index, headings, fresh) : null);
    if (heading && heading.kind !== 'actions' && inActions && isRow(lines, index, headings.at(-1)!)) continue;
    if (!heading || groupsNext(lines, index, named !== null)) continue;
    const from = isAgain(lines, index, headings) ? index : heading.from;
    headings.push({ ...heading, from: Math.max(from, (headings.at(-1)?.to ?? -1) + 1) });
    inActions = heading.kind === 'actions';
    index = heading.to;
  }
  return headings;
}

/** A heading that comes again has above it what it had the first time: where that was nothing, the line above is a row. */
function isAgain(lines: readonly Line[], index: number, headings: readonly HeadingAt[]): boolean {
  const line = lines[index]!;
  return headings.some(({ from }) => saysTheSame(lines[from]!, line));
}

function saysTheSame({ slots: one }: Line, { slots: other }: Line): boolean {
  return one.length === other.length && one.every((slot, at) => slot.wording === other[at]!.wording);
}

/** "Start" and "End" under months are when a row begins and ends: they head no columns. */
function standsUnderPeriods(line: Line, heading: HeadingAt | undefined, lines: readonly Line[]): boolean {
  if (heading?.kind !== 'actions') return false;
  const over = lines.slice(heading.from, heading.to + 1).flatMap(({ slots }) => slots);
  const isPeriod = (slot: Slot) => monthNamed(slot.text) !== null || isPeriodLabel(slot);
  const named = line.slots.filter(({ text }) => namesField(text));
  const when = named.filter(({ column }) => over.some((slot) => slot.column === column && isPeriod(slot)));
  return when.length > 0 && named.length - when.length < 2;
}

/** The lines at which a table may begin below another's heading: nearly all are told by themselves to be no heading. */
function openingsIn(lines: readonly Line[]): readonly number[] {
  let from = 0;
  const found = stretchesOf(lines).map((stretch) => {
    const [first, to] = [from, from + stretch.length];
    from = to;
    const [places] = openAmong(stretch, lines[first - 1], lines[to]);
    return places!.map((at) => first + at);
  });
  return found.flat();
}

/** The same among a few lines, with the one above them and the one below. */
const openAmong = byStretch(
  (lines: readonly Line[], above: Line | undefined, below: Line | undefined): readonly number[] =>
    lines.flatMap((line, at) => {
      const over = lines[at - 1] ?? above;
      const isOpen =
        mayHeadByName(line, lines[at + 1] ?? below) ||
        ((!over || isFresh(line, over)) && mayHeadPlainly(line));
      return isOpen ? [at] : [];
    }),
);

/** Whether a line is set apart from the one above it. */
function isFresh(line: Line, above: Line): boolean {
  return line.row > above.row + 1 || isSingle(above);
}

/** A line that groups the columns named below it is part of that heading and none of its own. */
function groupsNext(lines: readonly Line[], index: number, isNamed: boolean): boolean {
  const line = lines[index]!;
  if (isNamed && line.slots.some((slot) => slot.lastColumn === slot.column)) return false;
  const next = index + 1 < lines.length ? namedHeadingAt(lines, index + 1) : null;
  return next !== null && next.from <= index;
}

/** Within a table of figures, a row whose figures are words looks like labels: only a gap or a caption starts anew. */
function plainAt(
  lines: readonly Line[],
  index: number,
  headings: readonly HeadingAt[],
  fresh: boolean,
): HeadingAt | null {
  if (headings.length > 0 && !fresh) return null;
  return plainHeadingAt(lines, index);
}

function isRow(lines: readonly Line[], index: number, { from, to }: HeadingAt): boolean {
  return isRowOfTable(lines[index]!, lines[index + 1], lines.slice(from, to + 1));
}
