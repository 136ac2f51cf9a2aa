import type { Plan, Span } from '../../model';
import { byStretch } from '../../sharing';
import { BandReader, readLabel, sayWhen } from '../bands';
import type { Ledger } from '../ledger';
import { currentObjective, enterObjective, freshScope, type Scope } from '../plan/scope';
import type { Line, SheetView, Slot, Table } from '../sheet';
import { ActionBuilder } from './ActionBuilder';
import { capitalsHead } from './rows/bandRow';
import { fieldsOf, type Fields } from './columns/Fields';
import { remarkColumns, remarkMissing } from './columns/headingRemarks';
import { mannerOf } from './several/manner';
import { rowOf, type Row } from './rows/row';
import { RowReader } from './rows/RowReader';

const rowsOf = byStretch((lines: readonly Line[], fields: Fields) =>
  lines.map((line) => rowOf(line, fields)),
);

function joined(lists: readonly (readonly Row[])[]): readonly Row[] {
  const [only, ...others] = lists;
  return only && others.length === 0 ? only : ([] as Row[]).concat(...lists);
}

/** The lines of a table's heading that stand over its rows. */
function headingOver({ headingLines, body: [first] }: Table): readonly Line[] {
  return headingLines.filter(({ row }) => !first || row < first.row);
}

/** Those that say it again between its rows. */
function headingAgain({ headingLines, body: [first] }: Table): readonly Line[] {
  return headingLines.filter(({ row }) => first && row > first.row);
}

/**
 * Reads the action tables of one sheet, top down, into a plan. What a line is follows from its
 * shape: wide cells are bands, a line with words in the action column is an action or the rest of
 * one, a line with only other columns goes on with the action above.
 */
export class ActionReader {
  readonly scope: Scope = freshScope();
  readonly bands: BandReader;
  private readonly builder: ActionBuilder;
  private rowReader: RowReader | null = null;
  /** A heading repeated on every page lacks the same columns each time: said once. */
  private headed = false;
  private tab: { text: string; address: string | null } | null = null;
  private readonly prepared = new Map<Table, { fields: Fields; rows: readonly Row[] }>();

  constructor(
    readonly view: SheetView,
    readonly ledger: Ledger,
    readonly plan: Plan,
    private readonly period: Span | null,
  ) {
    this.bands = new BandReader(view, ledger, plan, this.scope);
    this.builder = new ActionBuilder(plan, this.scope, { view, ledger, period });
  }

  /** Looks over all action tables of the sheet: what only the whole can tell. */
  prepare(tables: readonly Table[]): void {
    for (const table of tables) {
      const fields = fieldsOf(table);
      this.prepared.set(table, { fields, rows: joined(rowsOf(table.body, fields)) });
    }
    this.bands.sayWhen = sayWhen(...tables.flatMap(({ captions, body }) => [captions, body]));
    const all = joined([...this.prepared.values()].map(({ rows }) => rows));
    const shouted = capitalsHead(all);
    const manner = mannerOf(all, shouted);
    this.builder.manner = manner;
    const { view, ledger, plan, scope, bands, builder, period } = this;
    const key = JSON.stringify([
      this.tab !== null,
      view.name,
      period?.from,
      period?.to,
      ...Object.values(manner),
      tables.flatMap((table) => headingAgain(table).map(({ row }) => row)),
    ]);
    const enterTab = (slot: Slot) => this.enterTab(slot);
    const place = { view, ledger, plan, scope, bands, builder, key, shouted, enterTab };
    this.rowReader = new RowReader(place);
  }

  readTable(table: Table): void {
    const { fields, rows } = this.prepared.get(table)!;
    const above = currentObjective(this.scope);
    for (const line of table.captions) this.bands.read(line, 'caption');
    // a new objective parts two halves of a sentence
    if (currentObjective(this.scope) === above)
      this.rowReader?.passOver([...table.captions, ...headingOver(table)]);
    this.rowReader?.passOver(headingAgain(table));
    this.readHeading(table, fields);
    this.rowReader?.read(rows);
  }

  /** What the tab as a whole is about: the objective of actions that stand under no other. */
  nameTab(text: string, address: string | null): void {
    this.tab = { text, address };
  }

  private enterTab(slot: Slot): void {
    if (this.tab === null || currentObjective(this.scope) !== null) return;
    const { text, address } = this.tab;
    enterObjective(this.plan, this.scope, 1, null, text, {
      sheet: this.view.name,
      cell: address ?? slot.address,
    });
  }

  /** True for a line after the tables that still heads an objective. */
  takesBand(line: Line): boolean {
    const { text } = line.slots[0]!;
    const label = readLabel(text)?.label;
    return label === 'objective' || label === 'aim' || this.isNextObjective(text);
  }

  /** "3. …" after objectives 1 and 2. */
  private isNextObjective(text: string): boolean {
    const number = /^(\d{1,2})[.)]?\s+[A-Z]/.exec(text)?.[1];
    const last = this.plan.objectives.at(-1);
    return number !== undefined && last?.ref === String(Number(number) - 1);
  }

  private readHeading(table: Table, { columns }: Fields): void {
    for (const line of table.headingLines) this.ledger.noteLine(this.view, line, 'heading');
    remarkColumns(table, columns, this.view.name, this.ledger);
    const isDated = this.bands.sayWhen === 'days';
    if (!this.headed) remarkMissing(table, columns, isDated, this.view.name, this.ledger);
    this.headed = true;
  }
}
