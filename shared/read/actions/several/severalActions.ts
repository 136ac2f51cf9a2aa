import type { Action } from '../../../model';
import type { Field } from '../../headings';
import type { Slot } from '../../sheet';
import { rejoin } from '../../text/cut';
import { readLead } from '../../text/lead';
import type { Above, ActionCell } from '../actionCell';
import type { ActionMaker } from '../ActionMaker';
import { bareText } from './bullets';
import { addCell, shareOf } from '../cells';
import { redate, type Reading } from '../rows/continuation';
import { countDates } from '../when/countDates';
import { leadSlot, leadText } from '../who/leads';
import type { Row } from '../rows/row';
import { sharesByNumber } from './sharesByNumber';

/**
 * The actions of a row whose cell holds several: one a paragraph, each with its share of the cells beside it. The
 * first paragraph carries on the last sentence of `above`, where there is one.
 */
export function severalActions(
  row: Row,
  { slot, paragraphs }: ActionCell,
  above: Above | null,
  maker: ActionMaker,
  reading: Reading,
): Action[] {
  const { view, ledger, initials } = reading;
  const said = leadSlot(row);
  const byNumber = sharesByNumber(paragraphs);
  const whole = leadText(row);
  const isNumbered = whole !== null && byNumber(whole, 0) !== undefined;
  let leads = isNumbered ? [] : (whole?.split('\n').map(bareText) ?? []);
  let rest = paragraphs;
  if (above) {
    const { action } = above;
    action.text = rejoin(action.text, paragraphs[0]!.text);
    addCell(action.cells, 'text', slot);
    rest = paragraphs.slice(1);
    // a lead line more than the actions that begin here: the first ends the lead of the action above
    if (leads.length > rest.length && action.lead && said) {
      action.lead = readLead(`${action.lead.text} ${leads[0]!}`, initials);
      addCell(action.cells, 'lead', said);
      leads = leads.slice(1);
    }
    redate(action, above.slot, reading);
  }
  if (said && leads.length > 1 && leads.length !== rest.length) {
    const source = { sheet: view.name, cell: said.address };
    ledger.remark('lead/count-differs', source, null, { actions: rest.length, leads: leads.length });
  }
  countDates(row, rest.length, reading);
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
    return maker.make(material, initials);
  });
}
