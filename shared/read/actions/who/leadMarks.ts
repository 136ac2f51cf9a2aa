import { remembered } from '../../../likeness';
import type { FieldColumn } from '../../headings';
import type { Slot } from '../../sheet';
import { looksLikeLead } from '../../text/lead';
import type { Row } from '../rows/row';
import { isMark } from '../when/ticks';

const LEADS = /^(?:l|lead|leads|leading)$/i;

/** A column for a body that may work on an action: `Police`, marked with L where it leads. */
export function isBodyColumn({ column, field }: FieldColumn): boolean {
  return field === 'other' && namesBody(column.heading);
}

const namesBody = remembered((heading) => heading !== '' && looksLikeLead(heading));

/** The bodies marked as leading an action; where no mark says who leads, all that are ticked. */
export function leadsMarked(row: Row): readonly { readonly name: string; readonly slot: Slot }[] {
  const bodies = row.all('other').filter(({ column }) => isBodyColumn(column));
  const leading = bodies.filter(({ slot }) => LEADS.test(slot.text));
  const marked = leading.length > 0 ? leading : bodies.filter(({ slot }) => isMark(slot.text));
  return marked.map(({ column, slot }) => ({ name: column.column.heading, slot }));
}
