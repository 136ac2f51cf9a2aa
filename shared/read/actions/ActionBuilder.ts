import type { Action, Plan } from '../../model';
import type { Field } from '../headings';
import type { Scope } from '../plan/scope';
import type { Slot } from '../sheet';
import { rejoin } from '../text/cut';
import { readLead } from '../text/lead';
import { ActionMaker } from './ActionMaker';
import { addCell, copyOf, shareOf, takeHeld, wordsIn } from './cells';
import { goOn, redate, type Reading } from './continuation';
import { countDates } from './countDates';
import { leadSlot, leadText } from './leads';
import { mannerOf, type Manner } from './manner';
import { addProgress, textOf } from './ownColumns';
import type { Paragraph } from './paragraphs';
import type { Row } from './row';
import { sharesByNumber } from './sharesByNumber';
import type { Update } from './updates';

/** The cell of a row that says what is to be done. */
export interface ActionCell {
  readonly slot: Slot;
  readonly paragraphs: readonly Paragraph[];
  /** The headings of terms and periods in it. */
  readonly headings: readonly string[];
}

/** The action above a row, and the cell in which its text began. */
export interface Above {
  readonly action: Action;
  readonly slot: Slot;
}

export interface Built {
  /** The action above as the row leaves it, where it carries that on. */
  readonly continued: Action | null;
  readonly actions: readonly Action[];
}

/** Makes actions of rows: one a row, or one a paragraph where a cell holds several. */
export class ActionBuilder {
  readonly maker: ActionMaker;
  manner: Manner = mannerOf([], false);

  constructor(
    plan: Plan,
    scope: Scope,
    private readonly place: Omit<Reading, 'initials'>,
  ) {
    this.maker = new ActionMaker(plan, scope, place);
  }

  private get reading(): Reading {
    return { ...this.place, initials: this.manner.initials };
  }

  /**
   * The actions of a row. `above` is the action whose last sentence the row's first paragraph carries
   * on: it comes back as a copy that does.
   */
  build(row: Row, cell: ActionCell, above: Above | null): Built {
    const { view, ledger } = this.place;
    const { slot, headings, paragraphs } = cell;
    for (const heading of headings)
      ledger.notes.push({ kind: 'band', text: heading, sheet: view.name, cell: slot.address });
    const [first] = paragraphs;
    const several =
      first !== undefined && this.manner.several && (paragraphs.length > 1 || headings.length > 0);
    const continued = above ? copyOf(above.action) : null;
    const actions = several
      ? this.buildSeveral(row, cell, continued, above?.slot ?? null)
      : this.buildOne(row, cell, continued);
    takeHeld(view, ledger, row, continued ? [continued, ...actions] : actions);
    return { continued, actions };
  }

  /** The action above with the cells of a line that has no action of its own. */
  goOn(row: Row, above: Action): Action {
    const action = copyOf(above);
    goOn(row, action, this.reading);
    return action;
  }

  /** The action above with what a line across the table tells of how it goes. */
  report(update: Update, above: Action): Action {
    const action = copyOf(above);
    addProgress(action, [update], this.place.view);
    this.place.ledger.take(this.place.view, update.slot);
    return action;
  }

  private buildOne(row: Row, { slot, paragraphs }: ActionCell, continued: Action | null): Action[] {
    const [first] = paragraphs;
    const text = first ? bareText(slot.text) : slot.text;
    if (continued) {
      continued.text = rejoin(continued.text, text);
      addCell(continued.cells, 'text', slot);
      goOn(row, continued, this.reading, true);
      return [];
    }
    const paragraph = { text, term: first?.term ?? null, period: first?.period ?? null };
    const at = (field: Field) => {
      const words = wordsIn(row.covering(field));
      return words && field === 'timescale' ? { ...words, text: oneBare(words.text) } : words;
    };
    const ref = row.get('ref')?.text ?? null;
    const lead = leadText(row);
    const material = { row, slot, paragraph, lead: lead && oneBare(lead), ref, at, share: textOf };
    return [this.maker.make(material, this.manner.initials)];
  }

  private buildSeveral(
    row: Row,
    { slot, paragraphs }: ActionCell,
    continued: Action | null,
    began: Slot | null,
  ): Action[] {
    const said = leadSlot(row);
    const byNumber = sharesByNumber(paragraphs);
    const whole = leadText(row);
    const isNumbered = whole !== null && byNumber(whole, 0) !== undefined;
    let leads = isNumbered ? [] : (whole?.split('\n').map(bareText) ?? []);
    let rest = paragraphs;
    if (continued) {
      continued.text = rejoin(continued.text, paragraphs[0]!.text);
      addCell(continued.cells, 'text', slot);
      rest = paragraphs.slice(1);
      // a lead line more than the actions that begin here: the first ends the lead of the action above
      if (leads.length > rest.length && continued.lead && said) {
        continued.lead = readLead(`${continued.lead.text} ${leads[0]!}`, this.manner.initials);
        addCell(continued.cells, 'lead', said);
        leads = leads.slice(1);
      }
      if (began) redate(continued, began, this.reading);
    }
    if (said && leads.length > 1 && leads.length !== rest.length) {
      const source = { sheet: this.place.view.name, cell: said.address };
      this.place.ledger.remark('lead/count-differs', source, null, {
        actions: rest.length,
        leads: leads.length,
      });
    }
    countDates(row, rest.length, this.place);
    const refs = row.get('ref')?.text.split('\n') ?? [];
    const surplus = leads.slice(rest.length);
    return rest.map((paragraph, index) => {
      const own = leads.length === 1 ? leads[0]! : (leads[index] ?? null);
      const aligned =
        index === rest.length - 1 && surplus.length > 0 && own ? [own, ...surplus].join('\n') : own;
      const lead = isNumbered ? (byNumber(whole, index) ?? null) : aligned;
      const at = (field: Field) => {
        const there = row.covering(field);
        const text = there ? byNumber(there.text, index) : undefined;
        if (!there || text === undefined) return shareOf(there, index, rest.length);
        return text === null ? null : { text, slot: there };
      };
      const share = ({ text }: Slot) => {
        const numbered = byNumber(text, index);
        return numbered === undefined ? text : numbered;
      };
      const material = { row, slot, paragraph, lead, ref: refs[index] ?? null, at, share };
      return this.maker.make(material, this.manner.initials);
    });
  }
}

const BULLET = /^\s*[•●▪■◦‣]\s*/;

function bareText(text: string): string {
  return text.replace(BULLET, '');
}

/** The one point of a cell without its bullet; where there are several, bullets part them. */
function oneBare(text: string): string {
  const bare = bareText(text);
  return /[\n•●▪■◦‣]/.test(bare) ? text : bare;
}
