import type { Mention } from '../../likeness';
import type { Action, Indicator, Partner, Plan, Reading } from '../../model';
import { keyed, keyOfValues } from '../keyed';
import { textsOfAction } from '../texts';

/** A mention, and where it stands. */
export interface PlacedMention extends Mention {
  readonly sheet: string;
  readonly cell: string;
  readonly ref: string | null;
}

/** Kept by record: between two edits of a sheet nearly every record is the very same object. */
const ofRecord = new WeakMap<object, readonly PlacedMention[]>();

/** Every place in a return where a name may stand: leads, partners, and the running text of actions. */
export function mentionsIn(reading: Reading): PlacedMention[] {
  return [...reading.plans.flatMap(ofPlan), ...reading.partners.flatMap((own) => kept(own, ofPartner))];
}

/** The mentions of each record as one text: the same texts are the same mentions. */
export function mentionKeysIn({ plans, partners }: Reading): string[] {
  return [
    ...plans.flatMap(({ actions, indicators }) => [
      ...actions.map(keyOfAction),
      ...indicators.map(keyOfIndicator),
    ]),
    ...partners.map(keyOfPartner),
  ];
}

function ofPlan({ actions, indicators }: Plan): PlacedMention[] {
  return [
    ...actions.flatMap((action) => kept(action, ofAction)),
    ...indicators.flatMap((indicator) => kept(indicator, ofIndicator)),
  ];
}

function kept<Record extends object>(
  record: Record,
  find: (record: Record) => PlacedMention[],
): readonly PlacedMention[] {
  const there = ofRecord.get(record);
  if (there) return there;
  const found = find(record);
  ofRecord.set(record, found);
  return found;
}

function ofAction(action: Action): PlacedMention[] {
  const { lead, source, ref, cells } = action;
  const place = { sheet: source.sheet, ref, cell: cells['lead']?.[0] ?? source.cell };
  const prose = textsOfAction(action)
    .filter(({ field }) => PROSE.has(field))
    .map(({ text, cell }): PlacedMention => ({ ...place, cell, text, kind: 'prose' }));
  return [...personIn(lead, place), ...organisationIn(lead, place), ...prose];
}

const PROSE = new Set(['text', 'milestone', 'resources', 'measures', 'outcome', 'progress']);

function ofIndicator({ lead, source, ref, cells }: Indicator): PlacedMention[] {
  const place = { sheet: source.sheet, ref, cell: cells['lead']?.[0] ?? source.cell };
  return organisationIn({ organisation: lead }, place);
}

function ofPartner(partner: Partner): PlacedMention[] {
  const { contribution, source, cells } = partner;
  const placeOf = (field: string) => ({
    sheet: source.sheet,
    ref: null,
    cell: cells[field]?.[0] ?? source.cell,
  });
  const names = [
    ...personIn(partner, placeOf('person')),
    ...organisationIn(partner, placeOf('organisation')),
  ];
  return contribution === null
    ? names
    : [...names, { ...placeOf('contribution'), text: contribution, kind: 'prose' }];
}

type Place = Pick<PlacedMention, 'sheet' | 'cell' | 'ref'>;

function personIn(from: Pick<Partner, 'person' | 'organisation'> | null, place: Place): PlacedMention[] {
  if (!from?.person) return [];
  return [{ ...place, text: from.person, kind: 'person', organisation: from.organisation }];
}

function organisationIn(from: Pick<Partner, 'organisation'> | null, place: Place): PlacedMention[] {
  return from?.organisation ? [{ ...place, text: from.organisation, kind: 'organisation' }] : [];
}

const keyOfAction = keyed((action: Action) => keyOfMentions(kept(action, ofAction)));
const keyOfIndicator = keyed((indicator: Indicator) => keyOfMentions(kept(indicator, ofIndicator)));
const keyOfPartner = keyed((partner: Partner) => keyOfMentions(kept(partner, ofPartner)));

function keyOfMentions(mentions: readonly PlacedMention[]): string {
  let key = '';
  for (const { text, kind, organisation, sheet, cell, ref } of mentions) {
    key += keyOfValues(text, kind, organisation, sheet, cell, ref);
  }
  return key;
}
