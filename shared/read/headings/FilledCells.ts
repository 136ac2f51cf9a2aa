import { byStretch, stretchesOf } from '../../sharing';
import { isTotal } from '../bands/furniture';
import { cellsIn, once, type Column, type Line, type Slot } from '../sheet';

/** The filled cells of a table's columns, as far as they tell something of the column that they stand in. */
export class FilledCells {
  private readonly counts: readonly (readonly number[])[];

  constructor(
    private readonly columns: readonly Column[],
    private readonly body: readonly Line[],
  ) {
    this.counts = countsIn(body, columns);
  }

  /** How many a column has, by its place among the columns. */
  count(at: number): number {
    return this.counts.reduce((sum, own) => sum + own[at]!, 0);
  }

  /** So many of them at most, from the top. */
  first(most: number, at: number): Slot[] {
    const found: Slot[] = [];
    const stretches = stretchesOf(this.body);
    for (let index = 0; index < stretches.length && found.length < most; index++) {
      if (this.counts[index]![at] === 0) continue;
      for (const line of stretches[index]!) {
        const slot = ownCell(line, this.columns, at);
        if (slot && found.length < most) found.push(slot);
      }
    }
    return found;
  }
}

const addsUp = once(({ slots: [first] }: Line): boolean => first !== undefined && isTotal(first.text));

const countsIn = byStretch((lines: readonly Line[], columns: readonly Column[]) => {
  const counts = columns.map(() => 0);
  for (const line of lines)
    for (let at = 0; at < counts.length; at++) if (ownCell(line, columns, at)) counts[at]!++;
  return counts;
});

/** A line's cell in a column; a band over several columns says nothing of this one, nor does a total. */
function ownCell(line: Line, columns: readonly Column[], at: number): Slot | null {
  const slot = addsUp(line) ? null : (cellsIn(line, columns)[at] ?? null);
  const { first, last } = columns[at]!;
  return slot && slot.lastColumn - slot.column <= last - first ? slot : null;
}
