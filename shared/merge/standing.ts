import { cellsOf, withActionCell, withIndicatorCell, type RowRecord } from './cells';
import { decideCell, standingValue, type CellVerdict, type ThreeValues } from './decide';
import type { CellValue } from './facts';
import type { RowState } from './state';
import type { Span } from '../model';

/** What stands in a cell of the county workbook, and why. */
export interface StandingCell extends ThreeValues {
  readonly verdict: CellVerdict;
  readonly value: CellValue;
}

/** What stands in a field of a row: the district's value, the county's, or in conflict the last agreed. */
export function standingCell(row: RowState, field: string, cells = cellsOf(row)): StandingCell {
  const district = cells[field] ?? null;
  const agreed = row.agreed[field] ? row.agreed[field].value : district;
  const county = row.county[field] ? row.county[field].value : agreed;
  const three = { agreed, district, county };
  const verdict = decideCell(field, three);
  return { ...three, verdict, value: standingValue(verdict, three) };
}

/**
 * A row's record with what stands in its cells. `period` is the plan's: a timescale that the county
 * wrote is read in it.
 */
export function standingRecord<Row extends RowState>(row: Row, period: Span | null): RowRecord {
  const fields = fieldsOtherwise(row);
  if (fields.length === 0) return row;
  const cells = cellsOf(row);
  return inOrderOfReach(fields).reduce<RowRecord>((record, field) => {
    const { value, district } = standingCell(row, field, cells);
    return value === district ? record : withCell(record, field, value, period);
  }, row);
}

/** What the county workbook shows of a row, by field: the timescale that stands gives an action's dates, too. */
export function cellsShown(
  row: RowState,
  period: Span | null,
  cells = cellsOf(row),
): Readonly<Record<string, CellValue>> {
  const fields = fieldsOtherwise(row);
  if (fields.length === 0) return cells;
  if (row.kind === 'action') return cellsOf(standingRecord(row, period));
  const standing = fields.map((field) => [field, standingCell(row, field, cells).value] as const);
  return { ...cells, ...Object.fromEntries(standing) };
}

/** The fields that may not be as the district has them; nearly every row has none. */
function fieldsOtherwise({ agreed, county }: RowState): string[] {
  return [...new Set([...Object.keys(agreed), ...Object.keys(county)])];
}

/** The record with another value in a field, as `holdsValue` gives it. */
export function withCell(row: RowRecord, field: string, value: CellValue, period: Span | null): RowRecord {
  switch (row.kind) {
    case 'action': {
      const { action, milestoneNos } = withActionCell(
        { action: row.record, milestoneNos: row.milestoneNos },
        field,
        value,
        period,
      );
      return { ...row, record: action, milestoneNos: [...milestoneNos] };
    }
    case 'indicator':
      return { ...row, record: withIndicatorCell(row.record, field, value) };
    case 'objective':
      return row;
  }
}

/** A timescale sets all dates of an action, so that a date written by itself must come after it. */
function inOrderOfReach(fields: readonly string[]): string[] {
  const reach = (field: string) => (field === 'Timescale' ? 0 : field.startsWith('Milestone ') ? 1 : 2);
  return [...fields].sort((a, b) => reach(a) - reach(b) || (a < b ? -1 : 1));
}
