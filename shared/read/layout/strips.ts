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
    if (headsTwo(view.lines, column).includes(true))
      return [stripOf(view, 0, column), ...stripsOf(stripOf(view, column + 1, Infinity))];
  }
  return [view];
}

/** Whether any line has headings of two tables, to the left and to the right of a column. */
const headsTwo = byStretch((lines: readonly Line[], column: number) =>
  lines.some((line) => {
    const left = partOf(line, 0, column);
    const right = partOf(line, column + 1, Infinity);
    if (left === null || right === null || !heading(left)) return false;
    return ((heading(right) && !goesOn(right)) || headsContacts(right)) && standsOut(line, column);
  }),
);

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
