import { rangeName, type Range } from '../../../../shared/grid';
import {
  around,
  holds,
  isEmptyCell,
  LAST_COLUMN,
  LAST_ROW,
  overlap,
  type SheetState,
} from '../../../workbook';
import { HostError } from '../hostError';
import { hostObject, type HostObject } from '../hostObject';
import type { HostSession } from '../hostSession';
import { inSheet, invalidArgument, numberArgument, rangeArgument } from './argument';
import { clearArea } from './clearArea';
import { conditionalFormats } from './conditionalFormats';
import { dataValidation } from './dataValidation';
import { findText } from './findText';
import { quoted } from './quoted';
import { rangeAreas } from './rangeAreas';
import { rangeFormat } from './rangeFormat';
import {
  blockOf,
  formulaOf,
  numberFormatOf,
  ofCells,
  textOf,
  typeOf,
  valueOf,
  writeValues,
} from './rangeValues';

/** Documented at Range.getMergedAreasOrNullObject. */
const MOST_MERGES = 512;

export function rangeObject(session: HostSession, sheetId: string, area: Range): HostObject {
  const { hand } = session;
  const sheet = (): SheetState => hand.sheet(sheetId);
  const at = (other: Range): HostObject => rangeObject(session, sheetId, inSheet(other));
  const write = (given: unknown): void => writeValues(hand, sheetId, area, given);
  const { top, left, bottom, right } = area;

  const range: HostObject = hostObject('Range', {
    subject: area,
    identity: () => {
      const reference = session.referenceOf(range);
      return reference === null ? {} : { _ReferenceId: reference };
    },
    properties: {
      Address: () => `${quoted(sheet().name)}!${rangeName(area)}`,
      RowIndex: () => top,
      ColumnIndex: () => left,
      RowCount: () => bottom - top + 1,
      ColumnCount: () => right - left + 1,
      CellCount: () => (bottom - top + 1) * (right - left + 1),
      Values: () => ofCells(sheet(), area, valueOf),
      Formulas: () => ofCells(sheet(), area, formulaOf),
      Text: () => ofCells(sheet(), area, textOf),
      NumberFormat: () => ofCells(sheet(), area, numberFormatOf),
      ValueTypes: () => ofCells(sheet(), area, typeOf),
      ColumnHidden: () => sameInAll(left, right, (column) => sheet().columns.get(column)?.hidden === true),
      RowHidden: () => sameInAll(top, bottom, (row) => sheet().hiddenRows.has(row)),
    },
    setters: {
      Values: write,
      Formulas: write,
      NumberFormat: (given) => {
        const formats = blockOf<string | null>(area, given);
        hand.format(sheetId, area, (cell, row, column) => {
          const format = formats[row - top]![column - left]!;
          if (format === null || format === numberFormatOf(cell)) return cell;
          const { numberFormat: _, ...rest } = cell;
          return format === 'General' ? rest : { ...rest, numberFormat: format };
        });
      },
      ColumnHidden: (hidden) => {
        const others = hidden === true ? { hidden: true as const } : {};
        for (let column = left; column <= right; column++) {
          const width = sheet().columns.get(column)?.width;
          hand.setColumns(sheetId, column, column, null);
          hand.setColumns(sheetId, column, column, { ...(width === undefined ? {} : { width }), ...others });
        }
      },
      RowHidden: (hidden) => hand.hideRows(sheetId, top, bottom, hidden === true),
    },
    children: {
      Format: () => rangeFormat(session, sheetId, area),
      ConditionalFormats: () => conditionalFormats(session, sheetId, area),
      DataValidation: () => dataValidation(session, sheetId, area),
    },
    methods: {
      _KeepReference: () => void session.keep(range),
      _ValidateArraySize: (rows, columns) => {
        if (rows !== bottom - top + 1 || columns !== right - left + 1) throw invalidArgument();
      },
      GetCell: (row, column) => {
        const [down, across] = [top + numberArgument(row), left + numberArgument(column)];
        return at({ top: down, left: across, bottom: down, right: across });
      },
      GetLastColumn: () => at({ ...area, left: right }),
      GetRow: (row) => at({ ...area, top: top + numberArgument(row), bottom: top + numberArgument(row) }),
      GetColumn: (column) =>
        at({ ...area, left: left + numberArgument(column), right: left + numberArgument(column) }),
      GetEntireColumn: () => at({ ...area, top: 0, bottom: LAST_ROW }),
      GetEntireRow: () => at({ ...area, left: 0, right: LAST_COLUMN }),
      GetBoundingRect: (other) => at(around([area, rangeArgument(other)])!),
      GetIntersection: (other) => {
        const both = overlap(area, rangeArgument(other));
        if (!both) throw notFound();
        return at(both);
      },
      Find: (text, criteria) => {
        const found = findText(sheet(), area, text, criteria);
        if (!found) throw notFound();
        return at(found);
      },
      GetIntersectionOrNullObject: (other) => {
        const both = overlap(area, rangeArgument(other));
        return both && at(both);
      },
      GetUsedRangeOrNullObject: () => {
        const used = usedArea(sheet(), true);
        const both = used && overlap(used, area);
        return both && at(both);
      },
      GetMergedAreasOrNullObject: () => {
        // Only those that begin in it: office-js issue 3611.
        const merges = sheet().merges.filter((merge) => holds(area, merge.top, merge.left));
        if (merges.length > MOST_MERGES)
          throw new HostError('GeneralException', 'There are too many merged areas.');
        return merges.length === 0 ? null : rangeAreas(session, sheetId, merges, at);
      },
      GetRowProperties: (load) => {
        onlyAsked(load, 'rowHidden');
        const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
        return rows.map((row) => ({ rowHidden: sheet().hiddenRows.has(row) }));
      },
      GetColumnProperties: (load) => {
        onlyAsked(load, 'columnHidden');
        const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
        return columns.map((column) => ({ columnHidden: sheet().columns.get(column)?.hidden === true }));
      },
      Clear: (applyTo) => clearArea(hand, sheetId, area, applyTo),
      Select: () => session.seat.select(sheet().name, area, hand.doer),
    },
  });
  return range;
}

/** The smallest area that holds every cell with something in it, or also every cell that has a look. */
export function usedArea(sheet: SheetState, valuesOnly: boolean): Range | null {
  const areas: Range[] = [];
  for (const [row, cells] of sheet.rows) {
    const columns = [...cells].flatMap(([column, cell]) => (valuesOnly && isEmptyCell(cell) ? [] : [column]));
    if (columns.length === 0) continue;
    areas.push({ top: row, left: Math.min(...columns), bottom: row, right: Math.max(...columns) });
  }
  return around(areas);
}

function sameInAll(from: number, to: number, is: (place: number) => boolean): boolean | null {
  const first = is(from);
  for (let place = from; place <= to; place++) if (is(place) !== first) return null;
  return first;
}

function notFound(): HostError {
  return new HostError('ItemNotFound', 'The requested resource doesn’t exist.');
}

function onlyAsked(load: unknown, name: string): void {
  const asked = Object.keys(load as object);
  if (asked.length !== 1 || asked[0] !== name) throw invalidArgument();
}
