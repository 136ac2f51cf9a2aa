import { isEqual } from '../../../sharing';
import { once, type Column, type Line, type Slot } from '../../sheet';
import { unmarked } from '../../text/unmarked';
import { shapesOf, type Shapes } from './shapes';

/**
 * The columns under one, two or three heading lines. Where the cells below a wide heading stand in
 * columns of their own, the heading is shared out; a filled column without a heading gets an empty one.
 */
export function columnsUnder(headingLines: readonly Line[], body: readonly Line[]): readonly Column[] {
  const shapes = shapesOf(body);
  const starts = startsOf(headingLines, shapes);
  const right = Math.max(
    ...headingLines.flatMap((line) => line.slots.map((slot) => slot.lastColumn)),
    ...shapes.flatMap(({ spans }) => spans.map(({ column }) => column)),
  );
  const columns = starts.map((first, index) => {
    const last = (starts[index + 1] ?? right + 1) - 1;
    const slots = headingLines.flatMap((line, depth) => headingOver(line, first, last, depth, headingLines));
    const parts = slots.map((slot) => unmarked(slot.text.replace(/\n/g, ' ')));
    const distinct = parts.filter((part, at) => parts.indexOf(part) === at);
    return {
      first,
      last: Math.max(first, trimmed(last, first, slots, shapes)),
      heading: distinct.join(' '),
      parts: distinct,
      slots,
    };
  });
  const [top] = headingLines.length > 0 ? headingLines : body;
  return top ? lasting(top, columns) : columns;
}

const keeper = once((_: Line): { columns: readonly Column[] } => ({ columns: [] }));

/** The columns of the last reading where they are the same: what was read by them then still holds. */
function lasting(top: Line, columns: readonly Column[]): readonly Column[] {
  const kept = keeper(top);
  if (!isEqual(kept.columns, columns)) kept.columns = columns;
  return kept.columns;
}

/** A column ends where its heading or its cells end, not where the next one begins. */
function trimmed(last: number, first: number, headings: readonly Slot[], shapes: Shapes): number {
  let farthest = first;
  for (const slot of headings) farthest = Math.max(farthest, Math.min(last, slot.lastColumn));
  for (const { spans } of shapes) {
    for (const { column, lastColumn } of spans) {
      if (column >= first && column <= last) farthest = Math.max(farthest, Math.min(last, lastColumn));
    }
  }
  return farthest;
}

/** A start is believed when this share of the lines has a cell beginning there. */
const OFTEN = 0.2;

function startsOf(headingLines: readonly Line[], shapes: Shapes): number[] {
  const starts = new Set<number>();
  const under = new Map<number, number>();
  let rows = 0;
  for (const { spans, count } of shapes) {
    if (spans.length < 2) continue;
    rows += count;
    for (const { column } of spans) under.set(column, (under.get(column) ?? 0) + count);
  }
  for (const line of headingLines) for (const slot of line.slots) starts.add(slot.column);
  const covered = (column: number) =>
    headingLines.some((line) => line.slots.some((slot) => slot.column < column && column <= slot.lastColumn));
  for (const [column, count] of under) {
    if (starts.has(column)) continue;
    // within a merged heading a few stray starts are slips of a paste; outside it any filled column counts
    if (!covered(column) || count >= Math.max(2, rows * OFTEN) || (rows === 1 && count === 1))
      starts.add(column);
  }
  return [...starts].sort((a, b) => a - b);
}

function headingOver(
  line: Line,
  first: number,
  last: number,
  depth: number,
  headingLines: readonly Line[],
): Slot[] {
  const own = line.slots.find((slot) => slot.column <= last && slot.lastColumn >= first);
  if (own) return [own];
  // an unmerged group heading stands over the first of its columns only: those to its right that
  // have a lower heading and nothing above them belong to it too
  const lower = headingLines[depth + 1];
  if (!lower || !lower.slots.some((slot) => slot.column >= first && slot.column <= last)) return [];
  const left = [...line.slots].reverse().find((slot) => slot.lastColumn < first);
  // a merged one says by itself how far it reaches
  if (
    !left ||
    left.lastColumn > left.column ||
    !lower.slots.some((slot) => slot.column >= left.column && slot.column <= left.lastColumn)
  )
    return [];
  for (let column = left.lastColumn + 1; column < first; column++) {
    if (!lower.slots.some((slot) => slot.column <= column && slot.lastColumn >= column)) return [];
  }
  return [left];
}
