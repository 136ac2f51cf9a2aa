import type { Partner, Plan, ReferenceTable, Span } from '../model';
import { ActionReader } from './actions';
import { isContents, isOfPage } from './bands';
import { findFootnotes, readIndicatorTable, type Footnote } from './indicators';
import type { Ledger } from './ledger';
import { partSheet, type Part } from './partSheet';
import { readContributions, readTeams } from './partners';
import { readReferenceTable } from './reference';
import type { Line, SheetView, Slot, Table } from './sheet';
import type { TableKind } from './tableKind';

/** Where the records of a sheet go. */
export interface Destination {
  readonly plan: Plan;
  readonly period: Span | null;
  readonly partners: Partner[];
  readonly referenceTables: ReferenceTable[];
}

function hasRow(lines: readonly Line[], row: number): boolean {
  const first = lines[0]?.row ?? Infinity;
  return row >= first && lines.slice(0, row - first + 1).some((line) => line.row === row);
}

/** A sheet with what reads it and the cell of its title. */
export interface TitledSheet {
  readonly reader: SheetReader;
  readonly view: SheetView;
  readonly title: Slot | null;
}

/** One sheet (or one of several tables side by side on it): first parted, then read. */
export class SheetReader {
  readonly parts: readonly Part[];
  private readonly footnotes: readonly Footnote[];

  constructor(
    readonly view: SheetView,
    private readonly ledger: Ledger,
  ) {
    this.footnotes = findFootnotes(view);
    this.parts = partSheet(view);
  }

  holds(kind: TableKind): boolean {
    return this.parts.some((part) => part.kind === kind);
  }

  /** Is this a row of a table, other than one of particulars: of labels with their values beside them? */
  isInTable(row: number): boolean {
    return this.parts.some(
      (part) =>
        'table' in part &&
        part.kind !== 'team' &&
        (part.kind !== 'reference' || part.table.columns.length > 2) &&
        (part.table.headingLines.some((line) => line.row === row) || hasRow(part.table.body, row)),
    );
  }

  /** The row of the first heading or table, from 0. */
  get firstTableRow(): number {
    const rows = this.parts.flatMap((part) => {
      if (!('table' in part)) return [];
      // forms are read through lines made up for them: where they begin, their labels tell
      const labels = (part.kind === 'actions' ? (part.labels ?? []) : []).map((label) => label.row);
      const heading = part.table.headingLines[0]?.row;
      return labels.length > 0 && heading === undefined
        ? labels
        : [...labels, heading ?? part.table.body[0]?.row ?? Infinity];
    });
    return Math.min(...rows, Infinity);
  }

  read(to: Destination, enterTitle: (reader: ActionReader) => void): void {
    const { view, ledger } = this;
    for (const { slot } of this.footnotes) ledger.note(view, slot, 'footnote');
    const actions = this.parts.flatMap((part) => (part.kind === 'actions' ? [part] : []));
    const reader = actions.length > 0 ? new ActionReader(view, ledger, to.plan, to.period) : null;
    if (reader) {
      enterTitle(reader);
      for (const { labels = [] } of actions) for (const slot of labels) ledger.note(view, slot, 'heading');
      reader.prepare(actions.map(({ table }) => table));
    }
    for (const part of this.parts) {
      switch (part.kind) {
        case 'actions':
          reader?.readTable(part.table);
          break;
        case 'loose':
          this.readLoose(part.lines, reader);
          break;
        case 'guidance':
          for (const line of part.lines) ledger.noteLine(view, line, 'heading');
          break;
        case 'margin':
          for (const line of part.lines) ledger.noteLine(view, line, 'note');
          break;
        default: {
          const records = this.readRecords(part.kind, part.table, to);
          ledger.noteUnkept(view, [...part.table.captions, ...part.table.body], records);
        }
      }
      if ('table' in part) this.noteRest(part.table.captions);
    }
    this.remarkEmpty();
  }

  private readRecords(
    kind: Exclude<TableKind, 'actions'>,
    table: Table,
    to: Destination,
  ): readonly unknown[] {
    const { view, ledger } = this;
    switch (kind) {
      case 'indicators': {
        const context = { planPeriod: to.period, footnotes: [...this.footnotes] };
        const indicators = readIndicatorTable(table, ledger, context);
        to.plan.indicators.push(...indicators);
        return indicators;
      }
      case 'contributions': {
        const contributions = readContributions(table, ledger);
        to.partners.push(...contributions);
        return contributions;
      }
      case 'team': {
        const members = readTeams(
          view,
          [...table.captions.slice(-1), ...table.headingLines, ...table.body],
          ledger,
        );
        to.partners.push(...members);
        return members;
      }
      case 'reference': {
        const reference = readReferenceTable(table, ledger);
        to.referenceTables.push(reference);
        return [reference];
      }
    }
  }

  /** A heading row and nothing under it. */
  private remarkEmpty(): void {
    const tables = this.parts.flatMap((part) => ('table' in part ? [part.table] : []));
    const [first] = tables;
    if (!first || tables.some((table) => table.body.length > 0)) return;
    const cell = first.headingLines[0]?.slots[0]?.address ?? 'A1';
    this.ledger.remark('sheet/empty-table', { sheet: this.view.name, cell });
  }

  /** Lines outside any table: more bands for the plan, or notes. */
  private readLoose(lines: readonly Line[], reader: ActionReader | null): void {
    const { view, ledger } = this;
    let inContents = false;
    for (const line of lines) {
      const { length } = line.slots;
      inContents ||= isContents(line);
      if (inContents || isOfPage(line)) ledger.noteLine(view, line, 'page');
      else if (reader && length === 1 && reader.takesBand(line)) reader.bands.read(line, 'caption');
      else if (length <= 2) ledger.noteLine(view, line, 'note');
    }
  }

  private noteRest(lines: readonly Line[]): void {
    for (const line of lines) this.ledger.noteLine(this.view, line, 'band');
  }
}
