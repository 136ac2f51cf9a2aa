import type { Range } from '../../../../shared/grid';
import type { SheetCell } from '../../../workbook';
import { hostObject, type HostObject } from '../hostObject';
import type { HostSession } from '../hostSession';
import { invalidArgument } from './argument';
import { shared } from './rangeValues';

/** Documented at `ListDataValidation.source`: a list written out may have so many characters. */
const LONGEST_LIST = 255;

/** `Range.dataValidation`, lists alone. */
export function dataValidation(session: HostSession, sheetId: string, area: Range): HostObject {
  const { hand } = session;
  const source = (): string | null | undefined =>
    shared(hand.sheet(sheetId), area, (cell) => cell?.choices?.source);
  return hostObject('DataValidation', {
    properties: {
      Type: () => {
        const common = source();
        return common === undefined ? 'None' : common === null ? 'MixedCriteria' : 'List';
      },
      Rule: () => {
        const common = source();
        return typeof common === 'string' ? { list: { inCellDropDown: true, source: common } } : {};
      },
    },
    setters: {
      Rule: (rule) => {
        const list = (rule as { list?: { source?: unknown } }).list?.source;
        if (typeof list !== 'string') throw invalidArgument();
        if (!list.startsWith('=') && list.length > LONGEST_LIST) throw invalidArgument();
        hand.format(sheetId, area, (cell) => ({ ...cell, choices: { source: list } }));
      },
    },
    methods: { Clear: () => hand.format(sheetId, area, withoutChoices, true) },
  });
}

function withoutChoices(cell: SheetCell): SheetCell {
  if (cell.choices === undefined) return cell;
  const { choices: _, ...rest } = cell;
  return rest;
}
