import { columnMeaning, isProperty } from '../../indicators';
import { once, type Line, type Wording } from '../../sheet';
import { isPeriodLabel } from './evidence';

/**
 * A heading of names over a table on its side, where what is known of each name runs down the first
 * column: `Unit`, `Better is`, then the periods with their figures. Where the periods begin at once, the
 * figures below give the heading away without this.
 */
export function headsSideways(lines: readonly Line[], index: number): boolean {
  const { row, slots } = lines[index]!;
  const next = lines[index + 1];
  if (!next || slots.length < 2) return false;
  // most lines are told by this: below them is no label; or dates, numbers or sentences stand in them
  if (tellsNothing(next)) return false;
  const first = next.slots[0]!.column;
  if (slots.some((slot) => slot.column > first && !isName(slot))) return false;
  const names = slots.filter(({ column }) => column > first);
  const corner = slots.find(({ column }) => column <= first);
  if (names.length < 2 || (corner && isProperty(corner.text))) return false;
  let properties = 0;
  let periods = 0;
  for (let at = index + 1; at < lines.length; at++) {
    const line = lines[at]!;
    const [label, ...cells] = line.slots;
    if (line.row !== row + at - index || !label || label.cell.kind === 'error') break;
    if (cells.some(({ column }) => !names.some((name) => name.column === column))) return false;
    const known = knownOf(line);
    if (known === 'period') periods++;
    else if (known === 'property') properties++;
    else break;
  }
  return properties >= 1 && periods >= 2;
}

/** Whether a line does not begin as those of a table on its side do: then the line above is not its heading. */
export function tellsNothing(line: Line): boolean {
  return knownOf(line) === 'nothing';
}

/** What a line says of each name over it, by its first cell. */
function knownOf({ slots: [label] }: Line): 'period' | 'property' | 'nothing' {
  if (!label) return 'nothing';
  if (isPeriodLabel(label)) return 'period';
  return knownBy(label.wording);
}

/** Words of a label: what says more is an action or an objective, though figures are spoken of in it. */
const MOST_WORDS = 6;

const knownBy = once(({ text }: Wording): 'period' | 'property' | 'nothing' => {
  if (text.split(/\s+/, MOST_WORDS + 1).length > MOST_WORDS) return 'nothing';
  if (columnMeaning(text, null)?.role === 'figure') return 'period';
  return isProperty(text) ? 'property' : 'nothing';
});

function isName(slot: Line['slots'][number]): boolean {
  return slot.cell.kind === 'text' && slot.text.length <= 90 && !isPeriodLabel(slot);
}
