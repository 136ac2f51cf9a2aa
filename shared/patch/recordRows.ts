import { parseA1 } from '../grid';
import type { Action, Indicator, Reading } from '../model';
import type { RowRecords } from './beside';

/** The records of a reading by sheet, and by row from 0. */
export function recordRows({ plans }: Reading): Map<string, Map<number, RowRecords>> {
  const sheets = new Map<string, Map<number, RowRecords>>();
  const add = (record: Action | Indicator, alone: RowRecords) => {
    let rows = sheets.get(record.source.sheet);
    if (!rows) sheets.set(record.source.sheet, (rows = new Map<number, RowRecords>()));
    const row = rowOf(record);
    const before = rows.get(row);
    rows.set(row, before ? together(before, alone) : alone);
  };
  for (const { actions, indicators } of plans) {
    for (const action of actions) add(action, aloneWith(action, { actions: [action], indicators: [] }));
    for (const indicator of indicators) {
      add(indicator, aloneWith(indicator, { actions: [], indicators: [indicator] }));
    }
  }
  return sheets;
}

function together(a: RowRecords, b: RowRecords): RowRecords {
  return { actions: [...a.actions, ...b.actions], indicators: [...a.indicators, ...b.indicators] };
}

const single = new WeakMap<Action | Indicator, RowRecords>();

/** Most rows have one record: what they have is then the same object as before. */
function aloneWith(record: Action | Indicator, records: RowRecords): RowRecords {
  const before = single.get(record);
  if (before) return before;
  single.set(record, records);
  return records;
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
