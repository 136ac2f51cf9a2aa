import { kindOf, type Line, type Slot } from '../../sheet';
import { readCellValue } from '../figures/value';

/** `Total crime` is followed like any measure; `Total` says what its rows come to, and no more. */
const BARE = /^(?:sub[- ]?|grand |overall )?totals?\s*:?$/i;

/** Rows that only add up the rows above them, back to the total before or all of them: what they say those say. */
export function bareTotals(lines: readonly Line[]): readonly Line[] {
  return lines.filter((line, at) => isBare(line) && sumsUp(line, lines.slice(0, at)));
}

function isBare({ slots: [name, ...figures] }: Line): boolean {
  return name !== undefined && figures.length > 0 && BARE.test(name.text);
}

function sumsUp(total: Line, above: readonly Line[]): boolean {
  const before = above.findLastIndex(isBare);
  const parts = [above.slice(before + 1), above.filter((line) => !isBare(line))];
  return parts.some((rows) => rows.length > 1 && isSumOf(total, rows));
}

/** Whether every figure of a line, and it has some, is the sum of those above it. */
function isSumOf({ slots }: Line, rows: readonly Line[]): boolean {
  return slots.slice(1).every((slot) => {
    const added = rows.reduce((sum, row) => sum + figureIn(row, slot.column), 0);
    return kindOf(slot) === 'number' && Math.abs(numberIn(slot) - added) < 1e-6;
  });
}

function figureIn({ slots }: Line, column: number): number {
  const slot = slots.find((own) => own.column === column);
  return slot && kindOf(slot) === 'number' ? numberIn(slot) : 0;
}

function numberIn({ cell, text }: Slot): number {
  return readCellValue(cell, text, 'actual').value ?? NaN;
}
