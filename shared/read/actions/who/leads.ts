import type { Lead } from '../../../model';
import { once, type Slot } from '../../sheet';
import { readLead } from '../../text/lead';
import { leadInWords } from '../../text/leadInWords';
import { isDitto } from '../rows/ditto';
import type { Dittos, InRow } from '../rows/dittos';
import type { Fields } from '../columns/Fields';
import { leadsMarked } from './leadMarks';
import type { Row } from '../rows/row';

/** The columns that can say who, the surest first. */
export const WHO = ['lead', 'person', 'organisation'] as const;
type Who = (typeof WHO)[number];

/** What the columns of a row say of who leads, with what stands above for "as above". */
interface WhoSaid extends Readonly<Record<Who, string | null>> {
  /** The words of the surest of them, or an action's share of these. */
  readonly text: string | null;
}

/** Those of them that a table has. */
export const whoIn = once((fields: Fields): readonly Who[] =>
  WHO.filter((field) => fields.of(field).length > 0),
);

/** As it is put together. */
type Written<Of> = { -readonly [Key in keyof Of]: Of[Key] };

/** The surest column that says who in a row; that of leads where none does. */
function leadField(row: Row): Who {
  for (const field of whoIn(row.fields)) if (row.covering(field)) return field;
  return 'lead';
}

/** The cell that says who, one merged down from above included. */
export function leadSlot(row: Row): Slot | null {
  return row.covering(leadField(row));
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
  if (whoIn(row.fields).length > 0) return null;
  const marked = leadsMarked(row);
  if (marked.length > 0)
    return { text: marked.map(({ name }) => name).join('\n'), slots: marked.map((own) => own.slot) };
  const inWords = leadInWords(text);
  return inWords ? { text: inWords, slots: [slot] } : null;
}

/** The lead a line brings itself, not one merged down to it: a line of it for each column that says who. */
export function ownLead(row: Row): string | null {
  const said = WHO.flatMap((field) => row.all(field).map(({ slot }) => slot.text));
  return said.length > 0 ? [...new Set(said)].join('\n') : null;
}

/**
 * What the columns of a row say of who leads; `text` is what the surest says, or the share of it that one of
 * several actions has. "As above" in a column means what stands above in that column, or, where the row says
 * no more of who, in another of them.
 */
export function whoSaid(text: string | null, place: InRow, dittos: Dittos): WhoSaid {
  const { row } = place;
  const surest = leadField(row);
  const share = dittos.resolve(surest, text, place, othersWhereAlone);
  const said: Written<WhoSaid> = { lead: null, person: null, organisation: null, text: share };
  said[surest] = share;
  for (const field of whoIn(row.fields)) {
    const own = row.covering(field)?.text ?? null;
    if (field !== surest) said[field] = dittos.resolve(field, own, place);
    else if (own !== null && !isDitto(own)) said[field] = own;
  }
  return said;
}

/** The other columns that can say who, where the surest is all that a row says of it. */
function othersWhereAlone(row: Row): readonly Who[] {
  const surest = leadField(row);
  const others = WHO.filter((field) => field !== surest);
  return others.every((field) => row.covering(field) === null) ? others : [];
}

/**
 * The lead of a row. Columns that name persons and organisations apart say themselves which is which.
 * `initials`: see `readLead`.
 */
export function leadOf(row: Row, who: WhoSaid, initials: boolean): Lead | null {
  const { lead, person, organisation } = who;
  if (lead === null && person !== null && organisation !== null)
    return { person, organisation, text: `${person}\n${organisation}` };
  const text = who.text ?? person ?? organisation;
  if (lead === null && text !== null && text === organisation && row.columnsOf('person').length > 0)
    return { person: null, organisation: text, text };
  const read = text === null ? null : readLead(text, initials);
  if (!read || lead === null || (person ?? organisation) === null) return read;
  // beside a column of leads, one of persons or of organisations says more of the same lead
  let whole = read.text;
  for (const more of [person, organisation]) if (more !== null && more !== read.text) whole += `\n${more}`;
  if (whole === read.text) return read;
  return {
    person: person ?? read.person ?? read.organisation,
    organisation: organisation ?? read.organisation ?? (person === null ? null : read.person),
    text: whole,
  };
}
