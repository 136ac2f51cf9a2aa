import type { Action, Plan } from '../../model';
import type { Field } from '../headings';
import { currentObjective, type Scope } from '../plan/scope';
import type { Slot } from '../sheet';
import { beginsMidSentence, rejoin } from '../text/cut';
import { readLead } from '../text/lead';
import { ActionMaker } from './ActionMaker';
import { addCell, shareOf, takeHeld, wordsIn } from './cells';
import { goOn, redate, type Reading } from './continuation';
import { leadSlot, leadText } from './leads';
import { addProgress } from './ownColumns';
import type { Paragraph } from './paragraphs';
import type { Row } from './row';

/** Makes actions of rows: one a row, or one a paragraph where a cell holds several. */
export class ActionBuilder {
  /** Whether sentences in this table begin with a capital as a rule; then one that does not is a rest. */
  mostlyBeginUpper = true;
  private several = false;
  private initials = false;
  private objectiveStarts = false;
  private headings: readonly string[] = [];
  private sparseMeasures = false;
  private readonly maker: ActionMaker;

  constructor(
    plan: Plan,
    private readonly scope: Scope,
    private readonly place: Omit<Reading, 'initials'>,
  ) {
    this.maker = new ActionMaker(plan, scope, place);
  }

  private get reading(): Reading {
    return { ...this.place, initials: this.initials };
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

  /** Whether the row's own cell names a term or a period. */
  get givesTerm(): boolean {
    return this.headings.length > 0;
  }

  startRow(objectiveStarts: boolean, headings: readonly string[]): void {
    this.objectiveStarts = objectiveStarts;
    this.headings = headings;
  }

  /** The actions of a row; `continued` is the action whose last sentence its first paragraph carries on. */
  build(row: Row, slot: Slot, paragraphs: readonly Paragraph[], continued: Action | null): Action[] {
    const { view, ledger } = this.place;
    for (const heading of this.headings)
      ledger.notes.push({ kind: 'band', text: heading, sheet: view.name, cell: slot.address });
    const [first] = paragraphs;
    const split = first !== undefined && this.several && (paragraphs.length > 1 || this.headings.length > 0);
    const whole = { text: first ? bareText(slot.text) : slot.text, term: null, period: null };
    const built = split
      ? this.buildSeveral(row, slot, paragraphs, continued)
      : this.buildOne(row, slot, first ? { ...first, text: whole.text } : whole, continued);
    takeHeld(view, ledger, row, continued ? [continued, ...built] : built);
    return built;
  }

  /** A line without an action of its own adds its cells to the action above. */
  goOn(row: Row, action: Action): void {
    goOn(row, action, this.reading);
  }

  /** A line across the table that tells how the action above it goes. */
  report(slot: Slot, action: Action, heading: string, text: string): void {
    addProgress(action, heading, text, slot, this.place.view);
    this.place.ledger.take(this.place.view, slot);
  }

  private buildOne(row: Row, slot: Slot, paragraph: Paragraph, continued: Action | null): Action[] {
    if (continued) {
      continued.text = rejoin(continued.text, paragraph.text);
      addCell(continued.cells, 'text', slot);
      this.goOn(row, continued);
      return [];
    }
    const at = (field: Field) => wordsIn(row.covering(field));
    return [this.make(row, slot, paragraph, leadText(row), row.get('ref')?.text ?? null, at)];
  }

  private buildSeveral(
    row: Row,
    slot: Slot,
    paragraphs: readonly Paragraph[],
    continued: Action | null,
  ): Action[] {
    const said = leadSlot(row);
    let leads = leadText(row)?.split('\n') ?? [];
    let rest = paragraphs;
    if (continued) {
      continued.text = rejoin(continued.text, paragraphs[0]!.text);
      addCell(continued.cells, 'text', slot);
      rest = paragraphs.slice(1);
      // a lead line more than the actions that begin here: the first ends the lead of the action above
      if (leads.length > rest.length && continued.lead && said) {
        continued.lead = readLead(`${continued.lead.text} ${leads[0]!}`, this.initials);
        addCell(continued.cells, 'lead', said);
        leads = leads.slice(1);
      }
      redate(continued, this.reading);
    }
    if (said && leads.length > 1 && leads.length !== rest.length) {
      const source = { sheet: this.place.view.name, cell: said.address };
      this.place.ledger.remark('lead/count-differs', source, null, {
        actions: rest.length,
        leads: leads.length,
      });
    }
    const refs = row.get('ref')?.text.split('\n') ?? [];
    const surplus = leads.slice(rest.length);
    return rest.map((paragraph, index) => {
      const lead = leads.length === 1 ? leads[0]! : (leads[index] ?? null);
      const whole =
        index === rest.length - 1 && surplus.length > 0 && lead ? [lead, ...surplus].join('\n') : lead;
      const at = (field: Field) => shareOf(row.covering(field), index, rest.length);
      return this.make(row, slot, paragraph, whole, refs[index] ?? null, at);
    });
  }

  private make(
    row: Row,
    slot: Slot,
    paragraph: Paragraph,
    lead: string | null,
    ref: string | null,
    at: (field: Field) => ReturnType<typeof wordsIn>,
  ): Action {
    const measuresObjective =
      this.objectiveStarts &&
      this.sparseMeasures &&
      currentObjective(this.scope) !== null &&
      at('measures') !== null;
    if (measuresObjective) this.objectiveStarts = false;
    return this.maker.make({ row, slot, paragraph, lead, ref, at }, this.initials, measuresObjective);
  }
}

function bareText(text: string): string {
  return text.replace(/^\s*[•●▪■◦‣]\s*/, '');
}
