import type { Action, FieldCells, Lead, Plan, Span } from '../../model';
import type { Field, FieldColumn } from '../headings';
import type { Ledger } from '../ledger';
import { currentObjective, sectionLabel, type Scope } from '../plan/scope';
import type { SheetView, Slot } from '../sheet';
import { beginsMidSentence, carriesOn, rejoin } from '../text/cut';
import { readLead } from '../text/lead';
import { bareRef, splitRef } from '../text/ref';
import { isDitto } from './ditto';
import { fingerprint, uniqueId } from './identity';
import { readMilestones, type MilestoneInput, type Words } from './milestones';
import { readSeries } from './series';
import { tickedPeriods } from './ticks';
import { pointsOf, type Paragraph, type Term } from './paragraphs';
import type { Row } from './row';

/** Text fields that are copied as they stand. */
const PLAIN = ['status', 'resources', 'measures', 'outcome'] as const;
type Plain = (typeof PLAIN)[number];

const TERMS: readonly Term[] = ['Short', 'Medium', 'Long'];

/** Makes actions of rows: one a row, or one a paragraph where a cell holds several. */
export class ActionBuilder {
  /** Whether sentences in this table begin with a capital as a rule; then one that does not is a rest. */
  mostlyBeginUpper = true;
  private several = false;
  private initials = false;
  private columns: readonly FieldColumn[] = [];
  private readonly ids = new Set<string>();
  private readonly above = new Map<Field, string>();
  private objectiveStarts = false;
  private termHeadings: readonly string[] = [];
  private sparseMeasures = false;

  constructor(
    private readonly view: SheetView,
    private readonly ledger: Ledger,
    private readonly plan: Plan,
    private readonly scope: Scope,
    private readonly period: Span | null,
  ) {
    for (const action of plan.actions) this.ids.add(action.id);
  }

  /** What only the whole of a sheet's rows can tell. */
  prepare(rows: readonly Row[], several: boolean): void {
    this.several = several;
    const actions = rows.flatMap((row) => row.get('action') ?? []);
    this.mostlyBeginUpper =
      actions.filter((slot) => beginsMidSentence(slot.text)).length <= actions.length * 0.3;
    const leads = rows.flatMap((row) => row.get('lead') ?? row.get('person') ?? []);
    this.initials =
      leads.filter((slot) => /^[A-Z]{2}(?:[/, ]|$)/.test(slot.text)).length > leads.length * 0.5;
    const count = (field: Field) => rows.filter((row) => row.get(field)).length;
    this.sparseMeasures =
      count('measures') <= Math.max(1, count('objective') + count('priority')) &&
      count('action') > count('measures');
  }

  startTable(columns: readonly FieldColumn[]): void {
    this.columns = columns;
  }

  /** Whether the row's own cell names a term. */
  get givesTerm(): boolean {
    return this.termHeadings.length > 0;
  }

  startRow(objectiveStarts: boolean, termHeadings: readonly string[]): void {
    this.objectiveStarts = objectiveStarts;
    this.termHeadings = termHeadings;
  }

  /** The actions of a row; `continued` is the action whose last sentence its first paragraph carries on. */
  build(row: Row, slot: Slot, paragraphs: readonly Paragraph[], continued: Action | null): Action[] {
    for (const heading of this.termHeadings) {
      this.ledger.notes.push({ kind: 'band', text: heading, sheet: this.view.name, cell: slot.address });
    }
    const split = this.several && (paragraphs.length > 1 || this.termHeadings.length > 0);
    const texts: Paragraph[] =
      split || paragraphs.length === 0
        ? [...paragraphs]
        : [{ text: split ? paragraphs[0]!.text : bareText(slot.text), term: paragraphs[0]!.term }];
    const built = split
      ? this.buildSeveral(row, slot, texts, continued)
      : this.buildOne(row, slot, texts[0] ?? { text: slot.text, term: null }, continued);
    this.takeUsed(row, continued ? [continued, ...built] : built);
    return built;
  }

  /** A row's cells are accounted for by the actions that hold them; what none holds stays unplaced. */
  private takeUsed(row: Row, actions: readonly Action[]): void {
    const used = new Set(
      actions.flatMap(({ cells, other, progressNotes }) => [
        ...Object.values(cells).flat(),
        ...[...other, ...progressNotes].map(({ source }) => source.cell),
      ]),
    );
    this.ledger.take(this.view, ...row.line.slots.filter((slot) => used.has(slot.address)));
  }

  private buildOne(row: Row, slot: Slot, paragraph: Paragraph, continued: Action | null): Action[] {
    if (continued) {
      continued.text = rejoin(continued.text, paragraph.text);
      addCell(continued.cells, 'text', slot);
      this.goOn(row, continued);
      return [];
    }
    return [
      this.create(row, slot, paragraph, leadText(row), row.get('ref')?.text ?? null, (field) =>
        words(row.covering(field)),
      ),
    ];
  }

  private buildSeveral(
    row: Row,
    slot: Slot,
    paragraphs: readonly Paragraph[],
    continued: Action | null,
  ): Action[] {
    const leadSlot = row.covering('lead') ?? row.covering('person') ?? row.covering('organisation');
    let leads = leadText(row)?.split('\n') ?? [];
    let rest = paragraphs;
    if (continued) {
      continued.text = rejoin(continued.text, paragraphs[0]!.text);
      addCell(continued.cells, 'text', slot);
      rest = paragraphs.slice(1);
      // a lead line more than the actions that begin here: the first ends the lead of the action above
      if (leads.length > rest.length && continued.lead && leadSlot) {
        const joined = carriesOnName(continued.lead.text, leads[0]!);
        continued.lead = readLead(joined, this.initials);
        addCell(continued.cells, 'lead', leadSlot);
        leads = leads.slice(1);
      }
      this.redate(continued);
    }
    if (leadSlot && leads.length > 1 && leads.length !== rest.length) {
      const source = { sheet: this.view.name, cell: leadSlot.address };
      this.ledger.remark('lead/count-differs', source, null, { actions: rest.length, leads: leads.length });
    }
    const refs = row.get('ref')?.text.split('\n') ?? [];
    const surplus = leads.slice(rest.length);
    const created = rest.map((paragraph, index) => {
      const lead = leads.length === 1 ? leads[0]! : (leads[index] ?? null);
      const whole =
        index === rest.length - 1 && surplus.length > 0 && lead ? [lead, ...surplus].join('\n') : lead;
      return this.create(row, slot, paragraph, whole, refs[index] ?? null, (field) =>
        share(row.covering(field), index, rest.length),
      );
    });
    return created;
  }

  private create(
    row: Row,
    slot: Slot,
    paragraph: Paragraph,
    lead: string | null,
    refText: string | null,
    at: (field: Field) => Words | null,
  ): Action {
    const cells: FieldCells = {};
    const inline = refText === null ? splitRef(paragraph.text) : null;
    const ref = refText !== null ? bareRef(refText) : (inline?.ref ?? null);
    const text = inline?.text ?? paragraph.text;
    addCell(cells, 'text', slot);
    addCell(cells, 'ref', refText !== null ? row.get('ref') : inline ? slot : null);
    const asWritten: Record<string, string> = {};
    const resolve = (field: Field, value: string | null) =>
      this.resolve(field, value, row, slot, ref, asWritten);
    const plain = Object.fromEntries(
      PLAIN.map((field) => {
        const found = at(field);
        addCell(cells, field, found?.slot ?? null);
        return [field, resolve(field, found?.text ?? null)];
      }),
    ) as Record<Plain, string | null>;
    const objective = currentObjective(this.scope);
    if (plain.measures && objective && this.objectiveStarts && this.sparseMeasures) {
      objective.measures =
        objective.measures === null ? plain.measures : `${objective.measures}\n${plain.measures}`;
      objective.cells['measures'] = [...(objective.cells['measures'] ?? []), ...(cells['measures'] ?? [])];
      this.ledger.take(this.view, at('measures')?.slot);
      plain.measures = null;
      delete cells['measures'];
      this.objectiveStarts = false;
    }
    const resolvedLead = resolve('lead', lead);
    for (const field of ['lead', 'person', 'organisation'] as const)
      addCell(cells, 'lead', row.covering(field));
    for (const own of row.all('lead')) addCell(cells, 'lead', own.slot);
    const timescale = tickedPeriods(row) ?? inTurn(row, this.dittoed(at('timescale'), resolve));
    const input: MilestoneInput = {
      view: this.view,
      milestones: this.dittoed(at('milestone'), resolve, 'milestone'),
      timescale,
      start: at('start'),
      due: at('due'),
      action: { text, slot },
      period: this.period,
    };
    const read = readSeries(row, input) ?? readMilestones(input);
    for (const { code, slot: where, detail } of read.remarks) {
      this.ledger.remark(code, { sheet: this.view.name, cell: where.address }, ref, detail);
    }
    for (const field of ['milestone', 'timescale', 'start', 'due'] as const) {
      addCell(cells, field, at(field)?.slot ?? null);
      if (field === 'milestone' || field === 'timescale')
        for (const own of row.all(field)) addCell(cells, field, own.slot);
    }
    const action: Action = {
      id: this.idFor(row, ref, text),
      ref,
      text,
      objective: objective?.text ?? null,
      objectiveRef: objective?.ref ?? null,
      section: this.scope.section ? sectionLabel(this.scope.section) : null,
      term: paragraph.term ?? termOf(row.covering('term')?.text),
      lead: this.leadOf(row, resolvedLead),
      timescale: timescale?.text ?? at('due')?.text ?? null,
      ongoing: read.ongoing,
      milestones: read.milestones,
      ...plain,
      status: this.latest(row, 'status', cells) ?? plain.status,
      rag: this.latest(row, 'rag', cells),
      progress: null,
      progressNotes: [],
      other: [],
      asWritten,
      source: { sheet: this.view.name, cell: slot.address },
      cells,
    };
    this.addColumns(action, row);
    shareStatus(action);
    this.plan.actions.push(action);
    return action;
  }

  private idFor(row: Row, ref: string | null, text: string): string {
    const wanted = row.get('id')?.text ?? ref ?? `n-${fingerprint(text)}`;
    const id = uniqueId(wanted, this.ids);
    this.ids.add(id);
    return id;
  }

  /** Reports by quarter, and the officer's own columns, under their headings. */
  private addColumns(action: Action, row: Row): void {
    const at = (slot: Slot) => ({ sheet: this.view.name, cell: slot.address });
    for (const { column, slot } of row.all('progress')) {
      action.progressNotes.push({ heading: column.column.heading, text: slot.text, source: at(slot) });
      addCell(action.cells, 'progress', slot);
    }
    action.progress = progressText(action);
    const rags = row.all('rag');
    const statuses = row.all('status');
    for (const { column, slot } of [...rags.slice(0, -1), ...statuses.slice(0, -1), ...row.all('other')]) {
      action.other.push({ heading: column.column.heading, text: slot.text, source: at(slot) });
    }
  }

  /** Of several columns of a kind the last one filled speaks for today. */
  private latest(row: Row, field: 'rag' | 'status', cells: FieldCells): string | null {
    const filled = row.all(field);
    const last = filled[filled.length - 1];
    if (!last) return row.covering(field)?.text ?? null;
    addCell(cells, field, last.slot);
    return last.slot.text;
  }

  private resolve(
    field: Field,
    value: string | null,
    row: Row,
    slot: Slot,
    ref: string | null,
    asWritten: Record<string, string>,
  ): string | null {
    if (value === null) return null;
    if (!isDitto(value)) {
      this.above.set(field, value);
      return value;
    }
    const above = this.above.get(field);
    asWritten[field] = value;
    if (above !== undefined) return above;
    const cell = row.get(field)?.address ?? slot.address;
    this.ledger.remark('text/ditto-unresolved', { sheet: this.view.name, cell }, ref, { text: value });
    return null;
  }

  private dittoed(
    found: Words | null,
    resolve: (field: Field, value: string | null) => string | null,
    field: Field = 'timescale',
  ): Words | null {
    if (!found) return null;
    const text = resolve(field, found.text);
    return text === null ? null : { ...found, text };
  }

  private leadOf(row: Row, text: string | null): Lead | null {
    const person = row.covering('person');
    const organisation = row.covering('organisation');
    if (person && organisation && !row.covering('lead')) {
      return {
        person: person.text,
        organisation: organisation.text,
        text: `${person.text}\n${organisation.text}`,
      };
    }
    const lead = text === null ? null : readLead(text, this.initials);
    if (!lead || !organisation || lead.text === organisation.text || !row.covering('lead')) return lead;
    const own = lead.person ?? lead.organisation;
    return { person: own, organisation: organisation.text, text: `${lead.text}\n${organisation.text}` };
  }

  /** A line without an action of its own adds its cells to the action above. */
  goOn(row: Row, action: Action): void {
    const milestone = row.get('milestone');
    const timescale = row.get('timescale');
    const start = row.get('start');
    const due = row.get('due');
    if (milestone || timescale || start || due) {
      const slot = (milestone ?? timescale ?? start ?? due)!;
      const read = readMilestones({
        view: this.view,
        milestones: words(milestone),
        timescale: words(timescale),
        start: words(start),
        due: words(due),
        action: { text: '', slot },
        period: this.period,
      });
      action.milestones.push(...read.milestones);
      action.ongoing ||= read.ongoing;
      if (timescale)
        action.timescale = action.timescale ? `${action.timescale}\n${timescale.text}` : timescale.text;
      for (const { code, slot: where, detail } of read.remarks) {
        this.ledger.remark(code, { sheet: this.view.name, cell: where.address }, action.ref, detail);
      }
    }
    for (const field of [
      'milestone',
      'timescale',
      'start',
      'due',
      ...PLAIN,
      'lead',
      'person',
      'organisation',
      'rag',
    ] as const) {
      addCell(action.cells, field === 'person' || field === 'organisation' ? 'lead' : field, row.get(field));
    }
    for (const field of PLAIN) {
      const slot = row.get(field);
      if (slot) action[field] = action[field] === null ? slot.text : together(action[field], slot.text);
    }
    const lead = ownLead(row);
    if (lead) action.lead = readLead(action.lead ? together(action.lead.text, lead) : lead, this.initials);
    this.addRag(action, row);
    this.addColumns(action, row);
    this.takeUsed(row, [action]);
  }

  /** A second RAG beside the action's own is kept under its heading. */
  private addRag(action: Action, row: Row): void {
    const [own, ...more] = row.all('rag');
    if (!own) return;
    if (action.rag === null) action.rag = own.slot.text;
    for (const { column, slot } of action.rag === own.slot.text ? more : [own, ...more]) {
      const source = { sheet: this.view.name, cell: slot.address };
      action.other.push({ heading: column.column.heading, text: slot.text, source });
    }
  }

  /** A sentence made whole again may now say when. */
  private redate(action: Action): void {
    if (action.timescale !== null || action.milestones.some((milestone) => milestone.text !== null)) return;
    const [cell] = action.cells['text'] ?? [];
    const slot = this.view.lines.flatMap((line) => line.slots).find((own) => own.address === cell);
    if (!slot) return;
    const read = readMilestones({
      view: this.view,
      milestones: null,
      timescale: null,
      start: null,
      due: null,
      action: { text: action.text, slot },
      period: this.period,
    });
    action.milestones = read.milestones;
    action.ongoing = read.ongoing;
  }
}

function addCell(cells: FieldCells, field: string, slot: Slot | null): void {
  if (!slot) return;
  const known = cells[field] ?? [];
  if (!known.includes(slot.address)) cells[field] = [...known, slot.address];
}

function words(slot: Slot | null): Words | null {
  return slot ? { text: slot.text, slot } : null;
}

/** A cell's line for the nth of several actions: its own where there are as many lines, else all of it. */
function share(slot: Slot | null, index: number, count: number): Words | null {
  if (!slot) return null;
  const lines = pointsOf(slot.text);
  return { text: lines.length === count && count > 1 ? lines[index]! : slot.text, slot };
}

function leadText(row: Row): string | null {
  const slots = (['lead', 'person', 'organisation'] as const).flatMap((field) => row.covering(field) ?? []);
  const [first] = slots;
  if (!first) return null;
  const leads = row.all('lead').map(({ slot }) => slot.text);
  return leads.length > 1 ? leads.join('\n') : first.text;
}

/** The lead a line brings itself, not one merged down to it. */
function ownLead(row: Row): string | null {
  return (row.get('lead') ?? row.get('person') ?? row.get('organisation'))?.text ?? null;
}

/** Names broken over a page: "…Community Safety" and "Partnership/Police". */
function carriesOnName(before: string, next: string): string {
  return `${before} ${next}`;
}

function together(before: string, next: string): string {
  return carriesOn(before, next) ? rejoin(before, next) : `${before}\n${next}`;
}

function bareText(text: string): string {
  return text.replace(/^\s*[•●▪■◦‣]\s*/, '');
}

/** Dates in several columns of one name, and no milestones in columns between them, follow one another. */
function inTurn(row: Row, first: Words | null): Words | null {
  const filled = row.all('timescale');
  if (!first || filled.length < 2 || row.columnsOf('milestone').length > 1) return first;
  return { text: filled.map(({ slot }) => slot.text).join('\n'), slot: first.slot };
}

function termOf(text: string | undefined): Term | null {
  return (
    TERMS.find((term) => text?.trim().toLowerCase().startsWith(term.toLowerCase())) ??
    (text ? (TERMS.find((term) => term[0] === text.trim()) ?? null) : null)
  );
}

function progressText(action: Action): string | null {
  const notes = action.progressNotes;
  if (notes.length === 0) return null;
  if (notes.every((note) => note.heading === notes[0]!.heading))
    return notes.map((note) => note.text).join('\n');
  return notes.map((note) => `${note.heading}: ${note.text}`).join('\n');
}

/** As many lines of status as milestones: each milestone has its own. */
function shareStatus(action: Action): void {
  const lines = action.status?.split('\n') ?? [];
  if (lines.length < 2 || lines.length !== action.milestones.length) return;
  action.milestones.forEach((milestone, index) => {
    milestone.status = lines[index]!;
  });
}
