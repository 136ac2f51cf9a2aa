import type { Line, Slot } from '../../sheet';
import { labelOf } from './fieldLabel';

/**
 * Lines of one cell right above each block of labels, with that cell over every column of its block: what stands
 * side by side there is headed by it. Empty where not every block has one.
 */
export function blockTitles(lines: readonly Line[]): ReadonlyMap<Line, readonly Slot[]> {
  const first = lines.find((line) => labelOf(line));
  const name = first && labelOf(first)!.name;
  const titles = new Map<Line, readonly Slot[]>();
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1];
    if (labelOf(line)?.name !== name) continue;
    if (!above || above.slots.length > 1 || above.row + 1 < line.row || labelOf(above)) return NO_TITLES;
    const title = above.slots[0]!;
    titles.set(
      above,
      line.slots.slice(1).map(({ column, lastColumn }) => ({ ...title, column, lastColumn })),
    );
  }
  return titles.size > 1 ? titles : NO_TITLES;
}

const NO_TITLES: ReadonlyMap<Line, readonly Slot[]> = new Map();
