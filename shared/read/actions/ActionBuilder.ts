import type { Action, Plan } from '../../model';
import type { Field } from '../headings';
import type { Scope } from '../plan/scope';
import { rejoin } from '../text/cut';
import type { Above, ActionCell } from './actionCell';
import { ActionMaker } from './ActionMaker';
import { bareText, oneBare } from './several/bullets';
import { addCell, copyOf, takeHeld, wordsIn } from './cells';
import { goOn, type Reading } from './rows/continuation';
import { leadText } from './who/leads';
import { mannerOf, type Manner } from './several/manner';
import { addProgress, textOf } from './columns/ownColumns';
import type { Row } from './rows/row';
import { severalActions } from './several/severalActions';
import type { Update } from './rows/updates';

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
    const upper = above && { ...above, action: copyOf(above.action) };
    const continued = upper && upper.action;
    const actions = several
      ? severalActions(row, cell, upper, this.maker, this.reading)
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
}
