import { byStretch } from '../../../sharing';
import { once, reworded, Wording, type Line } from '../../sheet';
import { fieldLabelled } from './fieldLabel';
import { partLabel } from './partLabel';

/** A second label in one line: `Start: 1 May End: 30 June`. */
const SECOND = /\s+(?=[A-Z][a-z]+(?: [a-z]+){0,2}\s*:\s)/;

/** A form whose cells say `Project: Bike hubs` and `Lead: Police`: each label with its value in a cell beside it. */
export function valuesBeside(lines: readonly Line[]): readonly Line[] {
  if (!holdValues(lines).includes(true)) return lines;
  return lines.flatMap((line) => {
    const made = withValues(line);
    return made.length > 0 ? made : [line];
  });
}

const holdValues = byStretch((lines: readonly Line[]) => lines.some((line) => withValues(line).length > 0));

const withValues = once((line: Line): readonly Line[] => {
  const made: Line[] = [];
  const named = new Set<string>();
  for (const slot of line.slots) {
    if (slot.text.includes('\n')) return [];
    for (const part of slot.text.split(SECOND)) {
      const found = partLabel(part);
      const label = found?.text ? fieldLabelled(new Wording(found.label)) : null;
      // `Priority 1: … | Priority 2: …` stand over columns
      if (!found || !label || named.has(label.name)) return [];
      named.add(label.name);
      const column = slot.lastColumn + 1;
      const value = { ...reworded(slot, found.text), column, lastColumn: column };
      made.push(line.with([reworded(slot, found.label), value]));
    }
  }
  return made;
});

/** A name with its colon and nothing behind it: `Deadline:`. */
const LABEL = /^[A-Z][^:]{0,38}:$/i;

/**
 * Forms that save room, `Lead: | Roads team | Deadline: | May 2007`: each label as a line with what stands behind
 * it. Lines with one label come back as they are.
 */
export function pairsApart(lines: readonly Line[]): readonly Line[] {
  if (!holdPairs(lines).includes(true)) return lines;
  return lines.flatMap((line) => pairsIn(line) ?? [line]);
}

const holdPairs = byStretch((lines: readonly Line[]) => lines.some((line) => pairsIn(line) !== null));

const pairsIn = once((line: Line): readonly Line[] | null => {
  const starts = line.slots.flatMap(({ text }, at) => (LABEL.test(text) ? [at] : []));
  if (starts.length < 2 || starts[0] !== 0) return null;
  return starts.map((from, index) => line.with(line.slots.slice(from, starts[index + 1])));
});
