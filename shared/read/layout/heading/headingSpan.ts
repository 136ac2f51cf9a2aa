import { monthNamed } from '../../../time';
import { isKnownHeading, matchHeading } from '../../headings';
import type { Line, Slot } from '../../sheet';
import { unmarked } from '../../text/unmarked';
import { isPeriodLabel } from './evidence';
import { isLabel } from './label';

/** Lines below the main one that tell columns under a shared heading apart. */
export function lowerTo(lines: readonly Line[], index: number): number {
  let to = index;
  for (let next = index + 1; next < lines.length && next <= index + 2; next++) {
    const line = lines[next]!;
    if (line.row !== lines[to]!.row + 1 || !isLowerHeading(line, lines.slice(index, next))) break;
    to = next;
  }
  return to;
}

/** `over` are the heading's lines so far, the main one first. */
function isLowerHeading(line: Line, over: readonly Line[]): boolean {
  const [main] = over as readonly [Line, ...Line[]];
  if (line.slots.length === 0 || isBandUnder(line, main)) return false;
  if (endsNames(line, main)) return true;
  const before = (slot: Slot) => [...main.slots].reverse().find((heading) => heading.column <= slot.column);
  const grouped = (slot: Slot) => {
    const heading = before(slot);
    return heading !== undefined && slot.column <= heading.lastColumn && heading.lastColumn > heading.column;
  };
  // short labels under merged headings, and under the other headings nothing; one to each heading, they are a row
  const nearest = (slot: Slot) =>
    [...over].reverse().flatMap(({ slots }) => slots.find((own) => covers(own, slot)) ?? [])[0];
  const tellsApart = line.slots.some((slot, at) => at > 0 && nearest(slot) === nearest(line.slots[at - 1]!));
  if (tellsApart && line.slots.every((slot) => grouped(slot) && isLabel(slot) && isShort(slot))) return true;
  // the name of the first column may stand below, where the line above begins further right
  const first = line.slots[0]!;
  const leads =
    first.column < main.slots[0]!.column && isLabel(first) && line.slots.slice(1).some(grouped)
      ? first
      : null;
  const labels = (slot: Slot) => isPeriodLabel(slot) || (isLabel(slot) && isSubLabel(slot));
  return line.slots.every((slot) => slot === leads || (before(slot) !== undefined && labels(slot)));
}

function covers(heading: Slot, { column }: Slot): boolean {
  return heading.column <= column && column <= heading.lastColumn;
}

/** A cell alone over all columns, or a period under the first of them, is a band: `Quarter 1`. */
function isBandUnder({ slots: [only, ...more] }: Line, { slots }: Line): boolean {
  const [first, last] = [slots[0]!, slots[slots.length - 1]!];
  if (!only || more.length > 0 || only.column > first.column) return false;
  return only.lastColumn >= last.column || (isPeriodLabel(only) && first.lastColumn === first.column);
}

/** "Lead | Time" over "agency | scale": names that went on in the row below. */
function endsNames({ slots }: Line, main: Line): boolean {
  const whole = slots.flatMap((slot) => {
    const above = main.slots.find(({ column }) => column === slot.column);
    return above && isLabel(slot) && isShort(slot) ? [`${above.text} ${slot.text}`] : [];
  });
  if (slots.length < 2 || whole.length < slots.length) return false;
  const known = whole.filter(isKnownHeading);
  return known.length >= 2 && known.length >= slots.length * 0.6;
}

/** Labels that stand in a second heading line: a period, or a column name of its own. */
function isSubLabel(slot: Slot): boolean {
  if (isPeriodLabel(slot) || monthNamed(unmarked(slot.text)) !== null) return true;
  if (slot.cell.kind !== 'text' || !isShort(slot)) return false;
  const [best] = matchHeading(slot.text);
  return (
    (best !== undefined && best.score >= 0.85) ||
    /^(?:target|actual|baseline|number|no\.?|%|rate|total|male|female|from|to|start|end|rag|comment|progress|q[1-4]|quarter [1-4])(?![a-z])/i.test(
      slot.text,
    )
  );
}

function isShort(slot: Slot): boolean {
  return slot.text.length <= 30;
}

/** A line above that groups several columns: "Progress" over Q1 to Q4. */
export function upperFrom(lines: readonly Line[], index: number): number {
  const main = lines[index]!;
  const above = lines[index - 1];
  if (!above || above.row !== main.row - 1) return index;
  const first = main.slots[0]!.column;
  const last = main.slots[main.slots.length - 1]!.lastColumn;
  const groups = above.slots.every((slot) => {
    const wide = slot.lastColumn > slot.column;
    const whole = slot.column <= first && slot.lastColumn >= last;
    const inside = slot.column >= first && slot.lastColumn <= last;
    return (
      inside && !whole && slot.text.length <= 40 && !slot.text.includes(':') && (wide || slot.column > first)
    );
  });
  // one short cell above the first column is a caption, not a group
  return groups && above.slots.some((slot) => slot.column > first) ? index - 1 : index;
}
