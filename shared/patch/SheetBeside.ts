import { rowOfCell } from '../grid';
import type { Action, Indicator, Issue, Note } from '../model';
import { share } from '../sharing';
import type { Beside, BesideOptions, RowRecords, RowValues } from './beside';
import { besideActions } from './besideAction';
import { besideTargets } from './besideTarget';
import type { ByPlace, Rows } from './ByPlace';
import { checkText } from './checkText';
import { commentOn } from './commentOn';
import { CHECK_FIELDS, fieldsFor, type Field } from './field';
import { headingRows } from './headingRows';
import { saidOn } from './issueRows';

/** What stands on the sheets, by row. */
export interface OnSheets {
  readonly actions: ByPlace<Action>;
  readonly indicators: ByPlace<Indicator>;
  readonly issues: ByPlace<Issue>;
}

const NONE: ReadonlySet<Field> = new Set();
const COUNTY: ReadonlySet<Field> = new Set<Field>(['County comment']);
const NO_RECORDS: RowRecords = { actions: [], indicators: [] };

/** What belongs beside the records of one sheet, row by row. Rows ascend. */
export class SheetBeside {
  private notes: readonly Note[] = [];
  private options: BesideOptions | null = null;
  private headings: readonly number[] = [];
  private records: ReadonlyMap<number, RowRecords> = new Map();
  private values: ReadonlyMap<number, RowValues> = new Map();

  constructor(
    private readonly sheet: string,
    private readonly on: OnSheets,
  ) {}

  /**
   * What belongs there now.
   *
   * @param edited rows on which a record or an issue came or went.
   */
  update(edited: Iterable<number>, notes: readonly Note[], options: BesideOptions): Beside {
    const { sheet, on } = this;
    const before = this.options;
    const given = before ? edited : this.everyRow();
    const records = withRows(this.records, given, (row) => this.recordsOn(row));
    const headings =
      notes === this.notes && haveSameRows(records, this.records)
        ? this.headings
        : headingRows(notes, [...records.keys()]);
    const isSame = before && isSameDay(before, options) && isSameList(headings, this.headings);
    this.records = records;
    this.headings = headings;
    this.notes = notes;
    this.options = options;
    this.values = isSame
      ? withRows(this.values, [...given, ...this.commented(before), ...this.commented(options)], (row) =>
          this.valuesOn(row, options),
        )
      : withRows(new Map(), this.everyRow(), (row) => this.valuesOn(row, options));
    const holds = { actions: on.actions.has(sheet), indicators: on.indicators.has(sheet) };
    return {
      sheet,
      fields: options.computing?.has(sheet) ? CHECK_FIELDS : fieldsFor(holds),
      headingRows: headings,
      rows: this.values,
      unknown: options.comments ? NONE : COUNTY,
      records,
    };
  }

  private everyRow(): number[] {
    const { sheet, on } = this;
    return [on.actions, on.indicators, on.issues].flatMap((own) => [...own.rowsOn(sheet)]);
  }

  /** Rows of which the county says something. */
  private commented({ comments }: BesideOptions): number[] {
    const { sheet } = this;
    return [...(comments?.keys() ?? [])].map(placeOf).flatMap((own) => (own.sheet === sheet ? own.rows : []));
  }

  private recordsOn(row: number): RowRecords | null {
    const { sheet, on } = this;
    const [actions, indicators] = [on.actions.at(sheet, row), on.indicators.at(sheet, row)];
    return actions.length + indicators.length > 0 ? { actions, indicators } : null;
  }

  private valuesOn(row: number, { today, policy, comments }: BesideOptions): RowValues | null {
    const records = this.records.get(row);
    const issues = this.on.issues.at(this.sheet, row);
    if ((!records && issues.length === 0) || row <= this.headings[0]! || this.headings.includes(row))
      return null;
    const { actions, indicators } = records ?? NO_RECORDS;
    const said = issues.length > 0 ? saidOn(row, issues) : null;
    const comment = comments && records ? commentOn(records, comments) : null;
    return share(this.values.get(row), {
      ...(actions.length > 0 ? besideActions(actions, today, policy) : {}),
      ...(indicators.length > 0 ? besideTargets(indicators, policy) : {}),
      ...(said ? { Check: checkText(said.issues), Marks: said.marks } : {}),
      ...(comment === null ? {} : { 'County comment': comment }),
    });
  }
}

/** The row on which a record begins. */
export function placeOf({ source: { sheet, cell } }: Action | Indicator): Rows {
  return { sheet, rows: [rowOfCell(cell)] };
}

function isSameDay(a: BesideOptions, b: BesideOptions): boolean {
  return a.today === b.today && a.policy === b.policy;
}

function isSameList(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((row, at) => row === b[at]);
}

function haveSameRows(a: ReadonlyMap<number, unknown>, b: ReadonlyMap<number, unknown>): boolean {
  if (a === b) return true;
  if (a.size !== b.size) return false;
  for (const row of b.keys()) if (!a.has(row)) return false;
  return true;
}

/** Rows with some of them made anew, ascending; the very same where none is. */
function withRows<Value>(
  rows: ReadonlyMap<number, Value>,
  changed: Iterable<number>,
  valueOn: (row: number) => Value | null,
): ReadonlyMap<number, Value> {
  const next = new Map(rows);
  let isSame = true;
  let inOrder = true;
  for (const row of changed) {
    const value = valueOn(row);
    if (value === (next.get(row) ?? null)) continue;
    isSame = false;
    if (value === null) next.delete(row);
    else {
      inOrder &&= next.has(row);
      next.set(row, value);
    }
  }
  if (isSame) return rows;
  return inOrder ? next : new Map([...next].sort(([a], [b]) => a - b));
}
