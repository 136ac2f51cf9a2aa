import type { Mention } from '../../likeness';
import type { Action, Indicator, Partner, Reading } from '../../model';
import { isAction, isPartner, recordsOf, type AnyRecord } from '../Records';
import { textsOfAction } from '../texts';

/** A mention, and where it stands. */
export interface PlacedMention extends Mention {
  readonly record: AnyRecord;
  readonly cell: string;
}

/** Every place in a return where a name may stand: leads, partners, and the running text of actions. */
export function mentionsIn(reading: Reading): PlacedMention[] {
  return recordsOf(reading).flatMap(mentionsOf);
}

/** The mentions in a record, in order. */
export function mentionsOf(record: AnyRecord): PlacedMention[] {
  if (isAction(record)) return ofAction(record);
  return isPartner(record) ? ofPartner(record) : ofIndicator(record);
}

const PROSE = new Set(['text', 'milestone', 'resources', 'measures', 'outcome', 'progress']);

function ofAction(record: Action): PlacedMention[] {
  const mentions = record.lead === null ? [] : namesIn(record.lead, record);
  for (const { text, cell, field } of textsOfAction(record))
    if (PROSE.has(field)) mentions.push({ text, kind: 'prose', record, cell });
  return mentions;
}

function ofIndicator(record: Indicator): PlacedMention[] {
  const { lead: text } = record;
  return !text ? [] : [{ text, kind: 'organisation', record, cell: cellOf(record, 'lead') }];
}

function ofPartner(record: Partner): PlacedMention[] {
  const { contribution: text } = record;
  const mentions = namesIn(record, record);
  if (text !== null) mentions.push({ text, kind: 'prose', record, cell: cellOf(record, 'contribution') });
  return mentions;
}

function namesIn(
  { person, organisation }: Pick<Partner, 'person' | 'organisation'>,
  record: Action | Partner,
): PlacedMention[] {
  const mentions: PlacedMention[] = [];
  const cellFor = (field: string) => cellOf(record, isPartner(record) ? field : 'lead');
  if (person) mentions.push({ text: person, kind: 'person', organisation, record, cell: cellFor('person') });
  if (organisation)
    mentions.push({ text: organisation, kind: 'organisation', record, cell: cellFor('organisation') });
  return mentions;
}

function cellOf({ cells, source }: AnyRecord, field: string): string {
  return cells[field]?.[0] ?? source.cell;
}
