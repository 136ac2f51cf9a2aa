import { a1, type Grid, type GridRow, type Range } from '../../grid';
import { PerItem, stretchesOf } from '../../sharing';
import { Line } from './Line';
import { reworded, type Slot } from './slot';
import type { SheetView } from './view';
import { wordingOf } from './Wording';

/** Only the filled part of a sheet is worth covering: a merge of a whole column is a million rows deep. */
const FARTHEST_COVER = 400;

interface Kept {
  readonly line: Line | null;
  /** The merges that begin in the row. */
  readonly spans: readonly Range[];
  readonly above: readonly Slot[];
}

type Unmerged = PerItem<GridRow, Line | null, readonly Line[]>;

const NO_SPANS: readonly Range[] = [];
const NO_SLOTS: readonly Slot[] = [];

/**
 * Makes sheets ready for reading. A sheet that is the same object as before has the same view, and a
 * row that is, under the same merges, the same line.
 */
export class Views {
  private readonly views = new WeakMap<Grid, SheetView>();
  /** The lines of sheets without merges, by name. */
  private readonly unmerged = new Map<string, Unmerged>();
  private readonly rows = new WeakMap<GridRow, Kept>();
  /** Of stretches of rows over which nothing is merged. */
  private readonly plain = new WeakMap<readonly GridRow[], readonly Line[]>();

  /** @param comeAgain whether the sheets are read again as they are edited. */
  constructor(private readonly comeAgain = true) {}

  of(grid: Grid): SheetView {
    const known = this.views.get(grid);
    if (known) return known;
    const lines = grid.merges.length === 0 ? this.unmergedLines(grid) : this.linesOf(grid);
    const view = { grid, name: grid.sheet, lines, comesAgain: this.comeAgain };
    this.views.set(grid, view);
    return view;
  }

  private unmergedLines({ sheet, rows }: Grid): Line[] {
    let unmerged = this.unmerged.get(sheet);
    if (!unmerged) this.unmerged.set(sheet, (unmerged = new PerItem(filled)));
    return ([] as Line[]).concat(...unmerged.update(rows, (row) => newLine(row, NO_SPANS, NO_SLOTS)));
  }

  private linesOf(grid: Grid): Line[] {
    const spans = new Map<number, Range[]>();
    for (const merge of grid.merges) spans.set(merge.top, [...(spans.get(merge.top) ?? []), merge]);
    const above = new Map<number, Slot[]>();
    const parts = stretchesOf(grid.rows).map((rows) => {
      const isPlain = !rows.some(({ row }) => spans.has(row) || above.has(row));
      if (isPlain) return this.plainLines(rows);
      const lines: Line[] = [];
      for (const row of rows) {
        const line = this.lineOf(row, spans.get(row.row) ?? NO_SPANS, above.get(row.row) ?? NO_SLOTS);
        if (!line) continue;
        lines.push(line);
        if (spans.has(row.row)) for (const slot of line.slots) cover(above, slot);
      }
      return lines;
    });
    return ([] as Line[]).concat(...parts);
  }

  private plainLines(rows: readonly GridRow[]): readonly Line[] {
    const known = this.plain.get(rows);
    if (known) return known;
    const lines = filled(rows.map((row) => this.lineOf(row, NO_SPANS, NO_SLOTS)));
    this.plain.set(rows, lines);
    return lines;
  }

  private lineOf(row: GridRow, spans: readonly Range[], above: readonly Slot[]): Line | null {
    const kept = this.rows.get(row);
    if (kept && sameSpans(kept.spans, spans) && sameSlots(kept.above, above)) return kept.line;
    const line = newLine(row, spans, above);
    this.rows.set(row, { line, spans, above });
    return line;
  }
}

function filled(lines: readonly (Line | null)[]): readonly Line[] {
  return lines.filter((line) => line !== null);
}

function newLine(row: GridRow, spans: readonly Range[], above: readonly Slot[]): Line | null {
  const slots = withoutColons(slotsOf(row, spans));
  return slots.length > 0 ? new Line(row.row, row.hidden, slots, above, true, row.painted) : null;
}

/** `Action: | Lead: | By when:`: of names that stand in a row their colons say nothing. */
function withoutColons(slots: readonly Slot[]): readonly Slot[] {
  const areNames = slots.length > 1 && slots.every(({ text }) => text.endsWith(':'));
  return areNames ? slots.map((slot) => reworded(slot, slot.text.slice(0, -1))) : slots;
}

function slotsOf({ row, cells }: GridRow, spans: readonly Range[]): Slot[] {
  const slots: Slot[] = [];
  for (const { column, cell } of cells) {
    const wording = wordingOf(cell.text);
    const { text } = wording;
    if (text === '') continue;
    const span = spans.length > 0 ? spans.find(({ left }) => left === column) : undefined;
    slots.push({
      row,
      column,
      lastRow: span?.bottom ?? row,
      lastColumn: span?.right ?? column,
      cell,
      text,
      wording,
      address: a1(row, column),
    });
  }
  return slots;
}

function cover(above: Map<number, Slot[]>, slot: Slot): void {
  const bottom = Math.min(slot.lastRow, slot.row + FARTHEST_COVER);
  for (let row = slot.row + 1; row <= bottom; row++) {
    const there = above.get(row);
    if (there) there.push(slot);
    else above.set(row, [slot]);
  }
}

function sameSpans(a: readonly Range[], b: readonly Range[]): boolean {
  return (
    a.length === b.length &&
    a.every((span, index) => {
      const other = b[index]!;
      return span.left === other.left && span.right === other.right && span.bottom === other.bottom;
    })
  );
}

function sameSlots(a: readonly Slot[], b: readonly Slot[]): boolean {
  return a.length === b.length && a.every((slot, index) => slot === b[index]);
}
