import type { Action, FieldCells, Plan } from '../../model';
import type { Field } from '../headings';
import { currentObjective, sectionLabel, type Scope } from '../plan/scope';
import type { Slot } from '../sheet';
import { bareRef, splitRef } from '../text/ref';
import { addCell } from './cells';
import { completedOn } from './when/completedOn';
import type { Reading } from './rows/continuation';
import { Dittos, type DittosRead, type InRow } from './rows/dittos';
import { fingerprint } from './identity';
import { idsOf, type Ids } from './Ids';
import { leadOf, leadSaidOtherwise, whoIn, whoSaid } from './who/leads';
import { readMilestones, type MilestoneInput, type MilestonesRead, type Words } from './when/milestones';
import { giveToMilestone, shareStatus } from './when/milestoneStatus';
import { addColumns, addWordsBesideDates, latest } from './columns/ownColumns';
import type { Paragraph } from './several/paragraphs';
import { numberAbove } from './rows/numberAbove';
import { PLAIN, type Plain } from './columns/plainFields';
import type { Row } from './rows/row';
import type { RowRead } from './rows/RowMemory';
import { readSeries } from './when/series';
import { termOf } from '../text/terms';
import { tickedPeriods } from './when/ticks';

/** What one action is made of. */
export interface Material {
  readonly row: Row;
  /** The cell of its text. */
  readonly slot: Slot;
  readonly paragraph: Paragraph;
  /** Its lead's words. */
  readonly lead: string | null;
  /** The words of a ref column. */
  readonly ref: string | null;
  /** Its share of the row's cell of a field. */
  readonly at: (field: Field) => Words | null;
  /** Its share of what another cell of the row says; null where that is of other actions only. */
  readonly share: (slot: Slot) => string | null;
}

/** The columns that say what is to be reached, and when. */
const WHEN = ['milestone', 'timescale', 'start', 'due'] as const;

/** What they say of one action. */
type WhenSaid = Readonly<Record<(typeof WHEN)[number], Words | null>>;

/** What several rows asked for besides their own cells. */
export interface RowsRead {
  /** The ids of their actions, and those they would have if no other had them. */
  readonly ids: readonly string[];
  readonly wanted: readonly string[];
  readonly dittos: readonly DittosRead[];
}

/** Makes one action of its words and the cells beside them. */
export class ActionMaker {
  private readonly ids: Ids;
  private readonly dittos: Dittos;

  constructor(
    plan: Plan,
    private readonly scope: Scope,
    private readonly reading: Omit<Reading, 'initials'>,
  ) {
    this.ids = idsOf(plan);
    this.dittos = new Dittos(reading.view, reading.ledger);
  }

  beginRow(): void {
    this.ids.beginRow();
    this.dittos.beginRow();
  }

  /** What the row asked for besides its own cells. */
  endRow(): Pick<RowRead, 'ids' | 'dittos'> {
    return { ids: this.ids.endRow(), dittos: this.dittos.endRow() };
  }

  /** Enters a row as it was read before; false where it would come out otherwise now. */
  takeAgain({ actions, ids, dittos }: RowRead): boolean {
    const own = actions.map(({ id }) => id);
    if (!this.dittos.wouldTake(dittos) || !this.ids.takeAgain(own, ids)) return false;
    this.dittos.enter(dittos);
    return true;
  }

  /** The same of several rows that took nothing from rows above. */
  takeAllAgain({ ids, wanted, dittos }: RowsRead): boolean {
    if (!this.ids.takeAgain(ids, wanted)) return false;
    for (const own of dittos) this.dittos.enter(own);
    return true;
  }

  make(material: Material, initials: boolean): Action {
    const { row, slot, paragraph, at } = material;
    const { view, ledger } = this.reading;
    const cells: FieldCells = {};
    const inline = material.ref === null || numberAbove(row) !== null ? splitRef(paragraph.text) : null;
    const ref = inline?.ref ?? (material.ref === null ? null : bareRef(material.ref));
    const text = inline?.text ?? paragraph.text;
    addCell(cells, 'text', slot);
    addCell(cells, 'ref', material.ref === null ? null : row.get('ref'));
    addCell(cells, 'ref', inline ? slot : null);
    const place: InRow = { row, slot, ref, asWritten: {} };
    const plain = this.plainFields(at, place, cells);
    const said = leadSaidOtherwise(row, text, slot);
    for (const own of said?.slots ?? []) addCell(cells, 'lead', own);
    const who = whoSaid(material.lead ?? said?.text ?? null, place, this.dittos);
    for (const field of whoIn(row.fields)) addCell(cells, 'lead', row.covering(field));
    addCell(cells, 'id', row.get('id'));
    for (const own of row.fields.of('lead')) addCell(cells, 'lead', row.at(own));
    const when: WhenSaid = {
      milestone: at('milestone'),
      timescale: at('timescale'),
      start: this.dittos.resolveWords('start', at('start'), place),
      due: this.dittos.resolveWords('due', at('due'), place),
    };
    const timescale = this.timescaleOf(material, place, when);
    const read = this.milestonesOf(material, place, when, text, timescale);
    for (const field of WHEN) {
      addCell(cells, field, when[field]?.slot ?? null);
      for (const own of row.fields.of(field)) addCell(cells, field, row.at(own));
    }
    const objective = currentObjective(this.scope);
    const action: Action = {
      id: this.ids.give(row.get('id')?.text ?? ref ?? `n-${fingerprint(text)}`),
      ref,
      text,
      objective: objective?.text ?? null,
      objectiveRef: objective?.ref ?? null,
      section: this.scope.section ? sectionLabel(this.scope.section) : null,
      term: paragraph.term ?? termOf(row.covering('term')?.text) ?? this.scope.when?.term ?? null,
      lead: leadOf(row, who, initials),
      timescale: timescale?.text ?? when.due?.text ?? null,
      ongoing: read.ongoing,
      milestones: read.milestones,
      status: latest(row, 'status', cells) ?? plain.status ?? completedOn(row),
      resources: plain.resources,
      measures: plain.measures,
      outcome: plain.outcome,
      rag: latest(row, 'rag', cells),
      progress: null,
      progressNotes: [],
      other: [],
      asWritten: place.asWritten,
      source: { sheet: view.name, cell: slot.address },
      cells,
    };
    addColumns(action, row, view, this.reportsOf(material, place));
    addWordsBesideDates(action, row, view, this.reading.period);
    shareStatus(action);
    giveToMilestone(action, action.milestones, row);
    for (const { code, slot: where, detail } of read.remarks)
      ledger.remark(code, { sheet: view.name, cell: where.address }, ref, detail);
    return action;
  }

  private plainFields(at: Material['at'], place: InRow, cells: FieldCells): Record<Plain, string | null> {
    const plain: Record<Plain, string | null> = {
      status: null,
      resources: null,
      measures: null,
      outcome: null,
    };
    for (const field of PLAIN) {
      const found = at(field);
      if (!found) continue;
      addCell(cells, field, found.slot);
      plain[field] = this.dittos.resolve(field, found.text, place);
    }
    return plain;
  }

  /** The action's share of the officer's own columns; "as above" in the only column of reports is the one above. */
  private reportsOf({ row, share }: Material, place: InRow): Material['share'] {
    const only = row.columnsOf('progress').length === 1 ? row.get('progress') : null;
    return (slot) => (slot === only ? this.dittos.resolve('progress', share(slot), place) : share(slot));
  }

  /** Ticks under periods, the timescale's cells, or the period that heads the paragraph in its cell or the rows. */
  private timescaleOf(
    { row, slot, paragraph }: Material,
    place: InRow,
    { timescale, start, due }: WhenSaid,
  ): Words | null {
    const written = inTurn(row, timescale, this.dittos.resolveWords('timescale', timescale, place));
    const own = tickedPeriods(row) ?? written;
    if (own || due) return own;
    if (paragraph.period !== null) return { text: paragraph.period, slot };
    const { when } = this.scope;
    return when?.term === null && !start ? { ...when, above: true } : null;
  }

  private milestonesOf(
    { row, slot }: Material,
    place: InRow,
    { milestone, start, due }: WhenSaid,
    text: string,
    timescale: Words | null,
  ): MilestonesRead {
    const input: MilestoneInput = {
      view: this.reading.view,
      milestones: this.dittos.resolveWords('milestone', milestone, place),
      timescale,
      start,
      due,
      action: { text, slot },
      period: this.reading.period,
    };
    return readSeries(row, input) ?? readMilestones(input);
  }
}

/** Dates in several columns of one name, and no milestones in columns between them, follow one another. */
function inTurn(row: Row, first: Words | null, resolved: Words | null): Words | null {
  if (!first || row.columnsOf('timescale').length < 2 || row.columnsOf('milestone').length > 1)
    return resolved;
  const others = row.all('timescale').filter(({ slot }) => slot !== first.slot);
  if (others.length === 0) return resolved;
  const texts = others.map(({ slot }) => slot.text);
  return { text: (resolved ? [resolved.text, ...texts] : texts).join('\n'), slot: first.slot };
}
