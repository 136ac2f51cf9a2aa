import type { Issue, Note, Reading } from '../model';
import type { Beside, BesideOptions, RowRecords, RowValues } from './beside';
import { besideActions } from './besideAction';
import { besideTargets } from './besideTarget';
import { checkText } from './checkText';
import { commentRows } from './commentRows';
import { CHECK_FIELDS, fieldsFor, type Field } from './field';
import { headingRows } from './headingRows';
import { issueRows, type RowIssues } from './issueRows';
import { recordRows } from './recordRows';

/** What a row's values were made of. */
interface Made {
  /** Of its records alone. */
  readonly own: RowValues;
  readonly found: RowIssues | null;
  readonly comment: string | null;
  readonly values: RowValues;
}

/**
 * Makes what belongs beside the records of every sheet, again and again as the plan is edited. The values
 * of a row are the very same object as long as nothing in them changed.
 */
export class BesideMaker {
  private readonly last = new Map<string, ReadonlyMap<number, Made>>();

  /** By sheet; sheets without a record are left out. */
  make(reading: Reading, issues: readonly Issue[], options: BesideOptions): ReadonlyMap<string, Beside> {
    const notes = bySheet(reading.notes);
    const found = bySheet(issues);
    const besides = new Map<string, Beside>();
    const unknown = options.comments ? NONE : COUNTY;
    for (const [sheet, records] of recordRows(reading)) {
      const heads = headingRows(
        notes.get(sheet) ?? [],
        [...records.keys()].sort((a, b) => a - b),
      );
      const rows = new Map<number, RowValues>();
      for (const [row, own] of records) rows.set(row, valuesOf(own, options));
      const comments = commentRows(records, options.comments);
      this.addWords(sheet, rows, issueRows(found.get(sheet) ?? []), comments);
      for (const row of rows.keys()) if (row <= heads[0]!) rows.delete(row);
      for (const row of heads) rows.delete(row);
      const fields = options.computing?.has(sheet) ? CHECK_FIELDS : fieldsOf(records);
      besides.set(sheet, { sheet, fields, headingRows: heads, rows, records, unknown });
    }
    return besides;
  }

  /** Adds what is said of a row: what is wrong there, and what the county wrote. */
  private addWords(
    sheet: string,
    rows: Map<number, RowValues>,
    issues: ReadonlyMap<number, RowIssues>,
    comments: ReadonlyMap<number, string>,
  ): void {
    const last = this.last.get(sheet);
    const made = new Map<number, Made>();
    for (const row of new Set([...issues.keys(), ...comments.keys()])) {
      const own = rows.get(row) ?? NOTHING;
      const found = issues.get(row) ?? null;
      const comment = comments.get(row) ?? null;
      const before = last?.get(row);
      const isSame = before?.own === own && before.comment === comment && before.found === found;
      const values = isSame ? before.values : { ...own, ...wordsOf(found, comment) };
      made.set(row, { own, found, comment, values });
      rows.set(row, values);
    }
    this.last.set(sheet, made);
  }
}

const NOTHING: RowValues = {};
const NONE: ReadonlySet<Field> = new Set();
const COUNTY: ReadonlySet<Field> = new Set<Field>(['County comment']);

function wordsOf(found: RowIssues | null, comment: string | null): RowValues {
  return {
    ...(found ? { Check: checkText(found.issues), Marks: found.marks } : {}),
    ...(comment === null ? {} : { 'County comment': comment }),
  };
}

type Day = Pick<BesideOptions, 'today' | 'policy'>;

const known = new WeakMap<RowRecords, Day & { readonly values: RowValues }>();

/** Worked out once for each row's records: between two edits nearly all are the same objects. */
function valuesOf(records: RowRecords, { today, policy }: Day): RowValues {
  const before = known.get(records);
  if (before?.today === today && before.policy === policy) return before.values;
  const { actions, indicators } = records;
  const values = {
    ...(actions.length > 0 ? besideActions(actions, today, policy) : {}),
    ...(indicators.length > 0 ? besideTargets(indicators, policy) : {}),
  };
  known.set(records, { today, policy, values });
  return values;
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
