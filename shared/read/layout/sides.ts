import type { Field } from '../headings';
import type { Line } from '../sheet';
import { evidenceOf, fieldNamed, isPeriodLabel, namesActions, namesIndicators } from './heading/evidence';

/** What a line has to the left and to the right of a column, where it tells of two tables. */
export type Sides =
  | 'two headings'
  | 'maybe two headings'
  | 'left heading'
  | 'right heading'
  | 'left heading, row'
  | 'row, right heading'
  | 'words'
  | 'figures';

/** A line, and what of it stands on either side of an empty column. */
interface Parted {
  readonly line: Line;
  readonly column: number;
  readonly left: Line | null;
  readonly right: Line | null;
}

/** Null where a line speaks neither for two tables nor against them. */
export function sidesOf({ line, column, left, right }: Parted): Sides | null {
  const leftHeads = left !== null && heads(left);
  const rightHeads = right !== null && (heads(right) || headsContacts(right));
  if (leftHeads && rightHeads) return standsOut(line, column) ? headingsOf(left, right) : null;
  if (leftHeads && namesRows(left))
    return besideHeading(right, line, column, 'left heading', 'left heading, row');
  if (rightHeads && namesRows(right))
    return besideHeading(left, line, column, 'right heading', 'row, right heading');
  return right && (beginsWithWords(right) ? 'words' : 'figures');
}

function headingsOf(left: Line, right: Line): Sides | null {
  if (!namesRows(left)) return null;
  if (namesAction(right) || headsContacts(right)) return 'two headings';
  return mayNameFigures(right) || tellsAgain(left, right) ? 'maybe two headings' : null;
}

/** Beside a heading stands nothing, the other table's caption, or one of its rows. */
function besideHeading(
  other: Line | null,
  line: Line,
  column: number,
  alone: Sides,
  row: Sides,
): Sides | null {
  if (other === null || other.slots.length === 1) return alone;
  return standsOut(line, column) && !isLabels(other) ? row : null;
}

/** Nothing but names of columns: of one heading with what stands beside it, however far. */
function isLabels(line: Line): boolean {
  const { named, periods, measures, total } = evidenceOf(line);
  return named + periods + measures >= total / 2;
}

const WHO_AND_WHEN: readonly Field[] = ['lead', 'person', 'organisation', 'timescale', 'start', 'due'];

/** What is said of an action beside its words: what begins with one of these goes on from what stands left of it. */
const OF_AN_ACTION: ReadonlySet<Field> = new Set<Field>([
  ...WHO_AND_WHEN,
  'resources',
  'status',
  'rag',
  'progress',
]);

/** What is told of something that is named further left. */
const FIGURE =
  /^(?:baseline|benchmark|targets?|actuals?|outturn|latest|current|forecast|variance|change|difference|trend|direction|position|ytd|year to date|q[1-4]|quarter [1-4])\b/i;

/** Whether a heading begins with what is told of something that its own columns do not name. */
function goesOn({ slots: [first] }: Line): boolean {
  const field = fieldNamed(first!.wording);
  return isPeriodLabel(first!) || FIGURE.test(first!.text) || (field !== null && OF_AN_ACTION.has(field));
}

/** `Risk | Impact | Owner` beside actions with leads of their own is of other things. */
function tellsAgain(left: Line, right: Line): boolean {
  const [before, after] = [evidenceOf(left).fields, evidenceOf(right).fields];
  return !goesOn(right) && WHO_AND_WHEN.some((field) => before.has(field) && after.has(field));
}

/** Whether a heading may be of figures that are named in its first column, or the one after it. */
function mayNameFigures(line: Line): boolean {
  return namesIndicators(evidenceOf(line)) && !goesOn(line);
}

/** Whether a heading may say what the rows below it are of. */
function namesRows(line: Line): boolean {
  return namesAction(line) || mayNameFigures(line) || headsContacts(line);
}

function namesAction(line: Line): boolean {
  return evidenceOf(line).fields.has('action');
}

/** Whether a row begins with words, as a name does, maybe behind a number. */
function beginsWithWords({ slots }: Line): boolean {
  return slots.slice(0, 2).some(({ cell, text }) => cell.kind === 'text' && /\p{L}{3}/u.test(text));
}

/** A gap parts tables where it is wider than the gaps between columns: those may be parted by empty ones too. */
function standsOut(line: Line, column: number): boolean {
  const gaps = line.slots.slice(1).map((slot, index) => {
    const before = line.slots[index]!;
    return { from: before.lastColumn + 1, to: slot.column, width: slot.column - before.lastColumn - 1 };
  });
  const widths = gaps.map(({ width }) => width).sort((a, b) => a - b);
  const usual = widths[Math.floor(widths.length / 2)] ?? 0;
  return gaps.some(({ from, to, width }) => from <= column && column < to && width > usual);
}

/** Whether a line names columns, of actions or of figures. */
export function heads(line: Line): boolean {
  const evidence = evidenceOf(line);
  return line.slots.length >= 2 && (namesActions(evidence) || namesIndicators(evidence));
}

const REACHED_AT = /^(?:tel(?:ephone)?|phone|mobile|contact (?:no|number|details)|e-?mail)\b/i;

/** "Name | Telephone": whom to ring, beside a plan and none of it. */
function headsContacts({ slots }: Line): boolean {
  return slots.length >= 2 && slots.some(({ text }) => text.length <= 30 && REACHED_AT.test(text));
}
