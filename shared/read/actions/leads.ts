import type { Lead } from '../../model';
import { once, type Slot } from '../sheet';
import { readLead } from '../text/lead';
import { leadInWords } from '../text/leadInWords';
import type { Fields } from './Fields';
import { leadsMarked } from './leadMarks';
import type { Row } from './row';

/** The columns that can say who, the surest first. */
export const WHO = ['lead', 'person', 'organisation'] as const;

/** The cell that says who, one merged down from above included. */
export function leadSlot(row: Row): Slot | null {
  return row.covering('lead') ?? row.covering('person') ?? row.covering('organisation');
}

/** The words of a row that say who; several columns of leads give a line each. */
export function leadText(row: Row): string | null {
  const first = leadSlot(row);
  if (!first || row.columnsOf('lead').length < 2) return first && first.text;
  const leads = row.all('lead').map(({ slot }) => slot.text);
  return leads.length > 1 ? leads.join('\n') : first.text;
}

/** Who leads, and the cells that say it. */
export interface LeadSaid {
  readonly text: string;
  readonly slots: readonly Slot[];
}

/**
 * Who leads where no column is there to say it: by marks under the names of bodies, or by the words of
 * the action, `Mark bicycles (Lead: Police, by May)`, that stand in `slot`.
 */
export function leadSaidOtherwise(row: Row, text: string, slot: Slot): LeadSaid | null {
  if (saysWho(row.fields)) return null;
  const marked = leadsMarked(row);
  if (marked.length > 0)
    return { text: marked.map(({ name }) => name).join('\n'), slots: marked.map((own) => own.slot) };
  const inWords = leadInWords(text);
  return inWords ? { text: inWords, slots: [slot] } : null;
}

/** Whether a column is there to say who. */
const saysWho = once((fields: Fields) => WHO.some((field) => fields.of(field).length > 0));

/** The lead a line brings itself, not one merged down to it: a line of it for each column that says who. */
export function ownLead(row: Row): string | null {
  const said = WHO.flatMap((field) => row.all(field).map(({ slot }) => slot.text));
  return said.length > 0 ? [...new Set(said)].join('\n') : null;
}

/**
 * The lead of a row whose words are `text`. Columns that name persons and organisations apart say
 * themselves which is which. `initials`: see `readLead`.
 */
export function leadOf(row: Row, text: string | null, initials: boolean): Lead | null {
  const person = row.covering('person');
  const organisation = row.covering('organisation');
  const lead = row.covering('lead');
  if (!lead && person && organisation)
    return { person: person.text, organisation: organisation.text, text: allOf(person, organisation) };
  if (!lead && organisation && text === organisation.text && row.columnsOf('person').length > 0)
    return { person: null, organisation: text, text };
  const read = text === null ? null : readLead(text, initials);
  if (!read || !lead || !(person ?? organisation)) return read;
  // beside a column of leads, one of persons or of organisations says more of the same lead
  let whole = read.text;
  for (const slot of [person, organisation]) if (slot && slot.text !== read.text) whole += `\n${slot.text}`;
  if (whole === read.text) return read;
  return {
    person: person?.text ?? read.person ?? read.organisation,
    organisation: organisation?.text ?? read.organisation ?? (person ? read.person : null),
    text: whole,
  };
}

function allOf(...slots: readonly Slot[]): string {
  return slots.map((slot) => slot.text).join('\n');
}
