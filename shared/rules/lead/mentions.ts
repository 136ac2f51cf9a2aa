import { NamesIn, type Mention } from '../../likeness';
import type { Action, Indicator, Partner } from '../../model';
import { isAction, isPartner, type AnyRecord } from '../Records';
import { cellOf, tellTexts } from '../texts';

/** A mention, and where it stands. */
export interface PlacedMention extends Mention {
  readonly record: AnyRecord;
  readonly cell: string;
}

/** Is told of a mention, its field, and its cell where that is not the field's. */
type ToldOfMention = (
  text: string,
  kind: Mention['kind'],
  organisation: string | null,
  field: string,
  cell?: string,
) => void;

/** Tells every place of a record in which a name may stand, in order: leads, partners, and the running text of actions. */
export function tellMentions(record: AnyRecord, told: ToldOfMention): void {
  if (isAction(record)) tellOfAction(record, told);
  else if (isPartner(record)) tellOfPartner(record, told);
  else tellOfIndicator(record, told);
}

export function mentionsOf(record: AnyRecord): PlacedMention[] {
  const mentions: PlacedMention[] = [];
  tellMentions(record, (text, kind, organisation, field, cell = cellOf(record, field)) =>
    mentions.push({ text, kind, organisation, record, cell }),
  );
  return mentions;
}

/** The names in records. */
export const namesInRecords = new NamesIn<AnyRecord>(tellMentions);

const PROSE = new Set(['text', 'milestone', 'resources', 'measures', 'outcome', 'progress']);

function tellOfAction(action: Action, told: ToldOfMention): void {
  if (action.lead) tellOfNames(action.lead, 'lead', 'lead', told, cellOfOrganisation(action));
  tellTexts(action, (text, field, cell) => {
    if (PROSE.has(field)) told(text, 'prose', null, field, cell);
  });
}

function tellOfIndicator({ lead }: Indicator, told: ToldOfMention): void {
  if (lead) told(lead, 'organisation', null, 'lead');
}

function tellOfPartner(partner: Partner, told: ToldOfMention): void {
  tellOfNames(partner, 'person', 'organisation', told);
  if (partner.contribution !== null) told(partner.contribution, 'prose', null, 'contribution');
}

function tellOfNames(
  { person, organisation }: Pick<Partner, 'person' | 'organisation'>,
  personField: string,
  organisationField: string,
  told: ToldOfMention,
  organisationCell?: string,
): void {
  if (person) told(person, 'person', organisation, personField);
  if (organisation) told(organisation, 'organisation', null, organisationField, organisationCell);
}

/** The cell of a lead's organisation, where a column of its own holds it: the last, as its words are. */
function cellOfOrganisation({ lead, cells }: Action): string | undefined {
  const own = cells['lead'] ?? [];
  const isApart = own.length > 1 && lead?.organisation && lead.text.endsWith(`\n${lead.organisation}`);
  return isApart ? own.at(-1) : undefined;
}
