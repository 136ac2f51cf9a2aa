import { rowOfCell } from '../../grid';
import type { Objective } from '../../model';
import type { Slot } from '../sheet';

type Detail = 'measures' | 'reviewDate';

/**
 * Enters what a band says of the objective over it. Whether the objective names the cell: not where there
 * is none, where it says otherwise already, or where it began on another sheet, whose cells alone it names.
 * Measures may go on line by line: `Target | …`, and `Measure | …` below.
 */
export function tellOf(
  holder: Objective | null,
  detail: Detail,
  text: string,
  { address }: Slot,
  sheet: string,
): boolean {
  if (!holder) return false;
  const before = holder[detail];
  const goesOn = detail === 'measures' && isRightBelow(address, holder.cells[detail] ?? []);
  if (before !== null && before !== text && !goesOn) return false;
  holder[detail] = before === null || before === text ? text : `${before}\n${text}`;
  return names(holder, detail, address, sheet);
}

function isRightBelow(address: string, cells: readonly string[]): boolean {
  const last = cells[cells.length - 1];
  return last !== undefined && rowOfCell(address) === rowOfCell(last) + 1;
}

const FIGURE = /^(?:base ?line|benchmark|current(?: figure)?|target)\b/i;

/** "Baseline: | 412" under "Measure: | Burglaries" is a figure of that measure; whether the objective names the cell. */
export function addFigure(holder: Objective | null, label: Slot, value: Slot, sheet: string): boolean {
  if (holder === null || !FIGURE.test(label.text)) return false;
  holder.measures = `${holder.measures ?? holder.text}, ${label.text} ${value.text}`;
  return names(holder, 'measures', value.address, sheet);
}

/** "Baseline (2006/07) | 1,440": a figure beside its label. */
export function isFigure(label: Slot, value: Slot): boolean {
  return FIGURE.test(label.text) && label.text.length <= 40 && /^[£<>≤≥~]?\s?\d/.test(value.text);
}

function names(holder: Objective, detail: Detail, address: string, sheet: string): boolean {
  if (holder.sheet !== sheet) return false;
  holder.cells[detail] = [...(holder.cells[detail] ?? []), address];
  return true;
}
