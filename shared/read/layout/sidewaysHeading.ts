import { columnMeaning, isProperty } from '../indicators';
import type { Line } from '../sheet';
import { isPeriodLabel } from './evidence';

/**
 * A heading of names over a table on its side, where what is known of each name runs down the first
 * column: `Unit`, `Better is`, then the periods with their figures. Where the periods begin at once, the
 * figures below give the heading away without this.
 */
export function headsSideways(lines: readonly Line[], index: number): boolean {
  const { row, slots } = lines[index]!;
  const first = firstColumnBelow(lines, index);
  const names = slots.filter(({ column }) => column > first);
  const corner = slots.find(({ column }) => column <= first);
  if (names.length < 2 || !names.every(isName) || (corner && isProperty(corner.text))) return false;
  let properties = 0;
  let periods = 0;
  for (let at = index + 1; at < lines.length; at++) {
    const line = lines[at]!;
    const [label, ...cells] = line.slots;
    if (line.row !== row + at - index || !label || label.cell.kind === 'error') break;
    if (cells.some(({ column }) => !names.some((name) => name.column === column))) return false;
    if (isPeriodLabel(label) || namesFigures(label.text)) periods++;
    else if (isProperty(label.text)) properties++;
    else break;
  }
  return properties >= 1 && periods >= 2;
}

const remembered = new Map<string, boolean>();
const MOST_REMEMBERED = 2000;

function namesFigures(text: string): boolean {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const names = columnMeaning(text, null)?.role === 'figure';
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(text, names);
  return names;
}

function firstColumnBelow(lines: readonly Line[], index: number): number {
  return lines[index + 1]?.slots[0]?.column ?? Infinity;
}

function isName(slot: Line['slots'][number]): boolean {
  return slot.cell.kind === 'text' && slot.text.length <= 90 && !isPeriodLabel(slot);
}
