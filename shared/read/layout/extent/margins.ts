import { byStretch } from '../../../sharing';
import { readLabel } from '../../bands';
import { once, type Line, type Slot } from '../../sheet';
import type { HeadingAt } from '../heading/headingLines';

/** A column that this share of a table's rows fills is one of the table's, though it has no heading. */
const OWN_COLUMN = 0.5;

/**
 * The lines of a sheet without what somebody wrote to the right of a table, "Heard back from J.", in a
 * column that has no heading and that most rows leave empty. Beside an action it tells of that action,
 * and stays; beside a band it would make a row of it, and in other tables a column.
 */
export function withoutMargins(
  lines: readonly Line[],
  headings: readonly HeadingAt[],
): { readonly lines: readonly Line[]; readonly margins: readonly Line[] } {
  const [kept, margins]: [Line[], Line[]] = [[], []];
  const farthest = Math.max(...farthestIn(lines));
  const tables = headings.filter((heading, index) => !isBandWithMargin(lines, heading, headings[index - 1]));
  const reaches = tables.map((heading, index) => {
    const next = tables[index + 1];
    return Math.max(rightOf(lines, heading), next ? rightOf(lines, next) : 0);
  });
  if (farthest <= Math.min(...reaches)) return { lines, margins };
  tables.forEach((heading, index) => {
    const [next, right] = [tables[index + 1], reaches[index]!];
    const hasColumn = isFilled(lines, right);
    const from = index === 0 ? 0 : heading.from;
    for (const [at, line] of lines.slice(from, next?.from ?? lines.length).entries()) {
      const parted = hasColumn || from + at === heading.to ? null : partedAt(line, right);
      const isOfTable = parted?.isRow && (heading.kind === 'actions' || from + at < heading.to);
      if (!parted || isOfTable) {
        kept.push(line);
        continue;
      }
      if (parted.inside) kept.push(parted.inside);
      margins.push(parted.margin);
    }
  });
  return margins.length === 0 ? { lines, margins } : { lines: kept, margins };
}

/** A band and what is written beside it, which look like labels of two columns. */
function isBandWithMargin(lines: readonly Line[], heading: HeadingAt, above: HeadingAt | undefined): boolean {
  if (heading.kind !== 'other' || heading.from < heading.to || !above) return false;
  const parted = partedAt(lines[heading.from]!, rightOf(lines, above));
  return parted !== null && !parted.isRow;
}

/** How far a heading reaches to the right: its last line, and those above that name as many columns. */
function rightOf(lines: readonly Line[], { from, to }: HeadingAt): number {
  const last = lines[to]!;
  const named = lines.slice(from, to).filter(({ slots }) => slots.length >= last.slots.length);
  return Math.max(...[...named, last].map(({ slots }) => slots.at(-1)?.lastColumn ?? 0));
}

/** The last column in which anything begins. */
const farthestIn = byStretch((lines: readonly Line[]): number =>
  Math.max(...lines.map(({ slots }) => slots.at(-1)?.column ?? 0)),
);

/** Whether most rows hold something right of that column. */
function isFilled(lines: readonly Line[], right: number): boolean {
  let [rows, filled] = [0, 0];
  for (const own of filledIn(lines, right)) {
    rows += own.rows;
    filled += own.filled;
  }
  return filled > rows * OWN_COLUMN;
}

const filledIn = byStretch((lines: readonly Line[], right: number) => {
  let [rows, filled] = [0, 0];
  for (const { slots } of lines) {
    if (slots.length < 2 || slots[1]!.column > right || slots.every(isWide)) continue;
    rows++;
    if (slots.at(-1)!.column > right) filled++;
  }
  return { rows, filled };
});

/** A line in two. */
interface Parted {
  /** What stands under the headings; null for nothing. */
  readonly inside: Line | null;
  readonly margin: Line;
  /** Several cells that do not span columns. */
  readonly isRow: boolean;
}

const keeper = once((_: Line): { right: number; parted: Parted | null } => ({ right: -1, parted: null }));

/** A line with one cell, and no label, right of that column; the same for the same line. */
function partedAt(line: Line, right: number): Parted | null {
  const { slots } = line;
  if (slots.length === 0 || slots.at(-1)!.column <= right) return null;
  const kept = keeper(line);
  if (kept.right === right) return kept.parted;
  kept.right = right;
  return (kept.parted = parted(line, right));
}

function parted(line: Line, right: number): Parted | null {
  const inside = line.slots.filter(({ column }) => column <= right);
  const margin = line.slots.slice(inside.length);
  const [only, ...more] = margin;
  if (!only || more.length > 0 || only.lastRow > only.row || readLabel(only.text) !== null) return null;
  if (inside.at(-1)?.text.endsWith(':')) return null;
  return {
    inside: inside.length > 0 ? line.with(inside) : null,
    margin: line.with(margin),
    isRow: inside.length > 1 && !inside.every(isWide),
  };
}

function isWide({ column, lastColumn }: Slot): boolean {
  return lastColumn > column;
}
