import type { Range } from '../../../../shared/grid';
import { changeKeptCells, type Hand, type SheetCell } from '../../../workbook';
import { invalidArgument } from './argument';
import { removeFormats } from './conditionalFormats';

/** `Range.clear`: contents, formats with their conditional formats, or all of both. */
export function clearArea(hand: Hand, sheetId: string, area: Range, applyTo: unknown): void {
  const what = applyTo ?? 'All';
  if (what !== 'All' && what !== 'Contents' && what !== 'Formats') throw invalidArgument();
  if (what !== 'Formats') hand.empty(sheetId, area);
  if (what === 'Contents') return;
  hand.format(sheetId, area, withoutLook, true);
  const sheet = hand.sheet(sheetId);
  const { columns } = sheet;
  hand.change({ ...removeFormats(changeKeptCells(sheet, area, withoutLook), area), columns }, area);
}

function withoutLook(cell: SheetCell): SheetCell {
  if (cell.look === undefined && cell.numberFormat === undefined && cell.quoted === undefined) return cell;
  const { look: _look, numberFormat: _format, quoted: _quoted, ...rest } = cell;
  return rest;
}
