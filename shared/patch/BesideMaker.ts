import type { Issue, Note, Reading } from '../model';
import type { Beside, BesideOptions, RowRecords, RowValues } from './beside';
import { besideActionRow } from './besideAction';
import { besideTargets } from './besideTarget';
import { checkText } from './checkText';
import { fieldsFor } from './field';
import { headingRows } from './headingRows';
import { issueRows, type RowIssues } from './issueRows';
import { recordRows } from './recordRows';

/**
 * Makes what belongs beside the records of every sheet, again and again as the plan is edited. The values
 * of a row are the very same object as long as nothing in them changed.
 */
export class BesideMaker {
  private last = new Map<string, ReadonlyMap<number, RowValues>>();

  /** By sheet; sheets without a record are left out. */
  make(reading: Reading, issues: readonly Issue[], options: BesideOptions): ReadonlyMap<string, Beside> {
    const notes = bySheet(reading.notes);
    const found = bySheet(issues);
    const besides = new Map<string, Beside>();
    for (const [sheet, records] of recordRows(reading)) {
      const heads = headingRows(
        notes.get(sheet) ?? [],
        [...records.keys()].sort((a, b) => a - b),
      );
      const rows = this.rowsOf(records, issueRows(found.get(sheet) ?? []), this.last.get(sheet), options);
      for (const row of rows.keys()) if (row <= heads[0]!) rows.delete(row);
      for (const row of heads) rows.delete(row);
      besides.set(sheet, { sheet, fields: fieldsOf(records), headingRows: heads, rows, records });
    }
    this.last = new Map([...besides].map(([sheet, { rows }]) => [sheet, rows]));
    return besides;
  }

  private rowsOf(
    records: ReadonlyMap<number, RowRecords>,
    issues: ReadonlyMap<number, RowIssues>,
    last: ReadonlyMap<number, RowValues> | undefined,
    options: BesideOptions,
  ): Map<number, RowValues> {
    const rows = new Map<number, RowValues>();
    for (const [row, own] of records) {
      const values = valuesOf(own, options);
      rows.set(row, issues.has(row) ? values : kept(last?.get(row), values));
    }
    for (const [row, { issues: own, marks }] of issues) {
      rows.set(row, kept(last?.get(row), { ...rows.get(row), Check: checkText(own), Marks: marks }));
    }
    return rows;
  }
}

function valuesOf({ actions, indicators }: RowRecords, { today, policy }: BesideOptions): RowValues {
  if (indicators.length === 0) return besideActionRow(actions, today, policy);
  return {
    ...(actions.length > 0 ? besideActionRow(actions, today, policy) : {}),
    ...besideTargets(indicators, policy),
  };
}

/** The values from before where they are the same. */
function kept(before: RowValues | undefined, now: RowValues): RowValues {
  if (!before || before === now) return now;
  const fields = Object.keys(now) as (keyof RowValues)[];
  if (fields.length !== Object.keys(before).length) return now;
  return fields.every((field) => isSame(before[field], now[field])) ? before : now;
}

function isSame(a: RowValues[keyof RowValues], b: RowValues[keyof RowValues]): boolean {
  if (a === b) return true;
  return typeof a === 'object' && typeof b === 'object' && a?.day === b?.day;
}

function fieldsOf(records: ReadonlyMap<number, RowRecords>): ReturnType<typeof fieldsFor> {
  let [actions, indicators] = [false, false];
  for (const own of records.values()) {
    actions ||= own.actions.length > 0;
    indicators ||= own.indicators.length > 0;
  }
  return fieldsFor({ actions, indicators });
}

function bySheet<Item extends Issue | Note>(items: readonly Item[]): Map<string, Item[]> {
  const sheets = new Map<string, Item[]>();
  for (const item of items) {
    const own = sheets.get(item.sheet);
    if (own) own.push(item);
    else sheets.set(item.sheet, [item]);
  }
  return sheets;
}
