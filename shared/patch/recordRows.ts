import { parseA1 } from '../grid';
import type { Action, Indicator, Reading } from '../model';
import { byStretch } from '../sharing';
import type { RowRecords } from './beside';

/** The records of a reading by sheet, and by row from 0. */
export function recordRows({ plans }: Reading): Map<string, Map<number, RowRecords>> {
  const sheets = new Map<string, Map<number, RowRecords>>();
  for (const { actions, indicators } of plans) {
    for (const { sheet, rows } of [...actionsIn(actions).flat(), ...indicatorsIn(indicators).flat()]) {
      const all = sheets.get(sheet) ?? new Map<number, RowRecords>();
      sheets.set(sheet, all);
      for (const { row, records } of rows) {
        const before = all.get(row);
        all.set(row, before ? together(before, records) : records);
      }
    }
  }
  return sheets;
}

/** Records that follow one another on a sheet, by row: the very same objects for as long as they are. */
interface Placed {
  readonly sheet: string;
  readonly rows: { readonly row: number; records: RowRecords }[];
}

const actionsIn = byStretch((actions: readonly Action[]) => placed(actions));
const indicatorsIn = byStretch((indicators: readonly Indicator[]) => placed(indicators));

function placed(records: readonly (Action | Indicator)[]): readonly Placed[] {
  const all: Placed[] = [];
  for (const record of records) {
    const { sheet, cell } = record.source;
    const row = parseA1(cell.split(':')[0]!)?.row ?? 0;
    let on = all.at(-1);
    if (on?.sheet !== sheet) all.push((on = { sheet, rows: [] }));
    const last = on.rows.at(-1);
    if (last?.row === row) last.records = together(last.records, alone(record));
    else on.rows.push({ row, records: alone(record) });
  }
  return all;
}

const single = new WeakMap<Action | Indicator, RowRecords>();

/** Most rows have one record: what they have is then the same object for as long as the record is. */
function alone(record: Action | Indicator): RowRecords {
  const before = single.get(record);
  if (before) return before;
  const records =
    'milestones' in record ? { actions: [record], indicators: [] } : { actions: [], indicators: [record] };
  single.set(record, records);
  return records;
}

function together(a: RowRecords, b: RowRecords): RowRecords {
  return { actions: [...a.actions, ...b.actions], indicators: [...a.indicators, ...b.indicators] };
}
