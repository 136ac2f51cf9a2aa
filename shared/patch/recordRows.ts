import { parseA1 } from '../grid';
import type { Action, Indicator, Reading } from '../model';

/** The records that begin on a row. */
interface Records {
  readonly actions: Action[];
  readonly indicators: Indicator[];
}

/** The records of a reading by sheet, and by row from 0. */
export function recordRows({ plans }: Reading): Map<string, Map<number, Records>> {
  const sheets = new Map<string, Map<number, Records>>();
  const at = (record: Action | Indicator): Records => {
    let rows = sheets.get(record.source.sheet);
    if (!rows) sheets.set(record.source.sheet, (rows = new Map<number, Records>()));
    const row = rowOf(record);
    let records = rows.get(row);
    if (!records) rows.set(row, (records = { actions: [], indicators: [] }));
    return records;
  };
  for (const { actions, indicators } of plans) {
    for (const action of actions) at(action).actions.push(action);
    for (const indicator of indicators) at(indicator).indicators.push(indicator);
  }
  return sheets;
}

const known = new WeakMap<Action | Indicator, number>();

function rowOf(record: Action | Indicator): number {
  let row = known.get(record);
  if (row === undefined) {
    row = parseA1(record.source.cell.split(':')[0]!)?.row ?? 0;
    known.set(record, row);
  }
  return row;
}
