import type { CellValue } from '../facts';
import type { RowState } from '../state';
import { actionCells } from './actionCells';
import { indicatorCells } from './indicatorCells';
import { objectiveCells } from './objectiveCells';

/** A row's record as cells by field: what the district said last. */
export function cellsOf(row: RowRecord): Record<string, CellValue> {
  switch (row.kind) {
    case 'action':
      return actionCells(row.record, row.milestoneNos);
    case 'indicator':
      return indicatorCells(row.record);
    case 'objective':
      return objectiveCells(row.record);
  }
}

/** What of a row comes from a return, without what the county made of it. */
export function recordOf(row: RowRecord): RowRecord {
  if (row.kind !== 'action') return { kind: row.kind, record: row.record } as RowRecord;
  const { kind, record, milestoneNos, highestNo } = row;
  return { kind, record, milestoneNos, highestNo };
}

/** What of a row comes from a return. */
export type RowRecord = {
  [Kind in RowState['kind']]: Pick<Extract<RowState, { kind: Kind }>, 'kind' | 'record'> &
    (Kind extends 'action' ? { milestoneNos: number[]; highestNo: number } : object);
}[RowState['kind']];
