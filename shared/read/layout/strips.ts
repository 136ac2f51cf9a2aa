import { byStretch } from '../../sharing';
import type { Field } from '../headings';
import { once, type Line, type SheetView } from '../sheet';
import { evidenceOf, namesActions, namesIndicators } from './evidence';
import { shapesOf } from './shapes';

/**
 * Tables side by side, each with its own heading, parted by an empty column: each part is read as
 * a sheet of its own. Wide cells above both go with the left one.
 */
export function stripsOf(view: SheetView): SheetView[] {
  for (const column of emptyColumns(view)) {
    if (partsTables(view.lines, column))
      return [stripOf(view, 0, column), ...stripsOf(stripOf(view, column + 1, Infinity))];
  }
  return [view];
}

/** What a line has to the left and to the right of a column, where it tells of two tables. */
type Sides = 'two headings' | 'left heading' | 'right heading' | 'left heading, row' | 'row, right heading';

/** Headings of two tables stand in one line, or each alone in its own while the other table goes on. */
function partsTables(lines: readonly Line[], column: number): boolean {
  const found = new Set(sidesIn(lines, column).flat());
  return (
    found.has('two headings') ||
    (found.has('left heading') && found.has('row, right heading')) ||
    (found.has('right heading') && found.has('left heading, row'))
  );
}

const sidesIn = byStretch((lines: readonly Line[], column: number): readonly Sides[] =>
  lines.flatMap((line) => sidesOf(line, column) ?? []),
);

function sidesOf(line: Line, column: number): Sides | null {
  const left = partOf(line, 0, column);
  const right = partOf(line, column + 1, Infinity);
  const leftHeads = left !== null && heading(left);
  const rightHeads = right !== null && ((heading(right) && !goesOn(right)) || headsContacts(right));
  if (leftHeads && rightHeads) return standsOut(line, column) ? 'two headings' : null;
  if (leftHeads) return besideHeading(right, line, column, 'left heading', 'left heading, row');
  if (rightHeads) return besideHeading(left, line, column, 'right heading', 'row, right heading');
  return null;
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

/** What is said of an action beside its words: a table of these alone is the rest of the one on its left. */
const OF_AN_ACTION: ReadonlySet<Field> = new Set<Field>([
  'timescale',
  'start',
  'due',
  'resources',
  'status',
  'rag',
  'progress',
]);

/** `When | Resources` behind an empty column tell of the actions before it. */
function goesOn(right: Line): boolean {
  const evidence = evidenceOf(right);
  return namesActions(evidence) && [...evidence.fields].every((field) => OF_AN_ACTION.has(field));
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

function heading(line: Line): boolean {
  const evidence = evidenceOf(line);
  return line.slots.length >= 2 && (namesActions(evidence) || namesIndicators(evidence));
}

const REACHED_AT = /^(?:tel(?:ephone)?|phone|mobile|contact (?:no|number|details)|e-?mail)\b/i;

/** "Name | Telephone": whom to ring, beside a plan and none of it. */
function headsContacts({ slots }: Line): boolean {
  return slots.length >= 2 && slots.some(({ text }) => text.length <= 30 && REACHED_AT.test(text));
}

/** Columns between filled ones in which no cell begins and that only wide bands cross. */
function emptyColumns(view: SheetView): number[] {
  const filled = new Set<number>();
  const crossed = new Map<number, number>();
  for (const { spans, count } of shapesOf(view.lines)) {
    for (const span of spans) {
      filled.add(span.column);
      for (let column = span.column + 1; column <= Math.min(span.lastColumn, span.column + 60); column++) {
        crossed.set(column, (crossed.get(column) ?? 0) + count);
      }
    }
  }
  const columns = [...filled].sort((a, b) => a - b);
  const empty: number[] = [];
  for (let index = 1; index < columns.length; index++) {
    const gap = columns[index]! - 1;
    const previous = columns[index - 1]!;
    if (gap <= previous || (crossed.get(gap) ?? 0) > view.lines.length * 0.3) continue;
    empty.push(gap);
  }
  return empty;
}

const keeper = once((_: Line) => new Map<string, Line | null>());

/** What of a line stands in some columns: the same for the same line. */
function partOf(line: Line, from: number, to: number): Line | null {
  const parts = keeper(line);
  const key = `${from} ${to}`;
  let part = parts.get(key);
  if (part === undefined) {
    const slots = line.slots.filter((slot) => slot.column >= from && slot.column < to);
    parts.set(key, (part = slots.length === 0 ? null : line.with(slots)));
  }
  return part;
}

function stripOf(view: SheetView, from: number, to: number): SheetView {
  return { ...view, lines: ([] as Line[]).concat(...partsOf(view.lines, from, to)) };
}

const partsOf = byStretch((lines: readonly Line[], from: number, to: number) =>
  lines.flatMap((line) => partOf(line, from, to) ?? []),
);
