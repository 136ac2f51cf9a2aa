import { parseA1 } from '../grid';
import type { Action, Indicator, Issue, Reading } from '../model';
import type { RagPolicy } from '../rag';
import { besideActionRow } from './besideAction';
import { besideTargets } from './besideTarget';
import { checkText } from './checkText';
import { fieldsFor, type Field } from './field';
import { headingRows } from './headingRows';
import { issueRows } from './issueRows';
import type { PatchValue } from './sheetPatch';

/** What belongs in our columns on one row; a field that is left out is empty there. */
export type RowValues = Readonly<Partial<Record<Field, PatchValue>>>;

/** The records that begin on a row. */
export interface RowRecords {
  readonly actions: readonly Action[];
  readonly indicators: readonly Indicator[];
}

/** What belongs beside a sheet's records, whether it was set up or not. Rows count from 0. */
export interface Beside {
  readonly sheet: string;
  readonly fields: readonly Field[];
  /** Ascending; at least one. */
  readonly headingRows: readonly number[];
  readonly rows: ReadonlyMap<number, RowValues>;
  readonly records: ReadonlyMap<number, RowRecords>;
}

export interface BesideOptions {
  /** ISO day. */
  readonly today: string;
  readonly policy: RagPolicy;
}

/** What belongs beside the records of a sheet; null where it holds neither action nor indicator. */
export function besideOf(
  sheet: string,
  reading: Reading,
  issues: readonly Issue[],
  options: BesideOptions,
): Beside | null {
  const records = recordsOn(sheet, reading);
  if (records.size === 0) return null;
  const heads = headingRows(
    reading.notes.filter((note) => note.sheet === sheet),
    [...records.keys()].sort((a, b) => a - b),
  );
  const rows = new Map<number, RowValues>();
  for (const [row, own] of records) rows.set(row, valuesOf(own, options));
  for (const [row, { issues: own, marks }] of issueRows(issues.filter((issue) => issue.sheet === sheet))) {
    rows.set(row, { ...rows.get(row), Check: checkText(own), Marks: marks });
  }
  for (const row of rows.keys()) if (row <= heads[0]! || heads.includes(row)) rows.delete(row);
  const all = [...records.values()];
  return {
    sheet,
    fields: fieldsFor({
      actions: all.some(({ actions }) => actions.length > 0),
      indicators: all.some(({ indicators }) => indicators.length > 0),
    }),
    headingRows: heads,
    rows,
    records,
  };
}

function recordsOn(sheet: string, { plans }: Reading): Map<number, RowRecords> {
  const records = new Map<number, { actions: Action[]; indicators: Indicator[] }>();
  const at = (cell: string) => {
    const row = parseA1(cell.split(':')[0]!)?.row ?? 0;
    const known = records.get(row) ?? { actions: [], indicators: [] };
    records.set(row, known);
    return known;
  };
  for (const { actions, indicators } of plans) {
    for (const action of actions)
      if (action.source.sheet === sheet) at(action.source.cell).actions.push(action);
    for (const indicator of indicators) {
      if (indicator.source.sheet === sheet) at(indicator.source.cell).indicators.push(indicator);
    }
  }
  return records;
}

function valuesOf({ actions, indicators }: RowRecords, { today, policy }: BesideOptions): RowValues {
  return {
    ...(actions.length > 0 ? besideActionRow(actions, today, policy) : {}),
    ...(indicators.length > 0 ? besideTargets(indicators, policy) : {}),
  };
}
