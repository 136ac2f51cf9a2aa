import { rowOfCell } from '../grid';
import type { Action, Indicator, Issue, Note } from '../model';
import { RowMap, share } from '../sharing';
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

/** What belongs beside the records of one sheet, row by row. */
export class SheetBeside {
  private notes: readonly Note[] = [];
  private options: BesideOptions | null = null;
  private headings: readonly number[] = [];
  private records = RowMap.of<RowRecords>();
  private values = RowMap.of<RowValues>();

  constructor(
    private readonly sheet: string,
    private readonly on: OnSheets,
  ) {}

  /**
   * What belongs there now.
   *
   * @param edited rows on which a record or an issue came or went.
   */
  update(edited: readonly number[], notes: readonly Note[], options: BesideOptions): Beside {
    const { sheet, on } = this;
    const before = this.options;
    const given = before ? edited : this.everyRow();
    const records = made(this.records, given, (row) => this.recordsOn(row));
    const headings =
      notes === this.notes && haveSameRows(records, this.records)
        ? this.headings
        : headingRows(notes, [...records.keys()]);
    const isSame = before && isSameDay(before, options) && isSameList(headings, this.headings);
    this.records = records;
    this.headings = headings;
    this.notes = notes;
    this.options = options;
    const again = isSame
      ? [...given, ...this.commented(before), ...this.commented(options)]
      : [...this.everyRow(), ...this.values.keys()];
    this.values = made(this.values, again, (row) => this.valuesOn(row, options));
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
    const before = this.records.get(row);
    if (before?.actions === actions && before.indicators === indicators) return before;
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

function haveSameRows(a: RowMap<object>, b: RowMap<object>): boolean {
  return a.unlike(b).every((row) => a.has(row) && b.has(row));
}

/** The map with some of its rows made anew. */
function made<Value extends object>(
  map: RowMap<Value>,
  rows: readonly number[],
  valueOn: (row: number) => Value | null,
): RowMap<Value> {
  return map.with(rows.map((row) => [row, valueOn(row)] as const));
}
