import type { Mention } from '../../likeness';
import type { Action, Indicator, Partner, Reading } from '../../model';
import { isAction, isPartner, Records, type AnyRecord } from '../Records';
import { remember } from '../remember';
import { textsOfAction } from '../texts';

/** A mention, and where it stands. */
export interface PlacedMention extends Mention {
  readonly sheet: string;
  readonly cell: string;
  readonly ref: string | null;
}

/** Every place in a return where a name may stand: leads, partners, and the running text of actions. */
export function mentionsIn(reading: Reading): PlacedMention[] {
  const records = new Records();
  records.update(reading);
  return [...mentionsAmong(records.all)];
}

/** The mentions in some records, in order. */
export function* mentionsAmong(records: readonly AnyRecord[]): Generator<PlacedMention> {
  for (const record of records) yield* mentionsOf(record);
}

/** The mentions in a record: the very same ones whenever they are asked for. */
export const mentionsOf = remember((record: AnyRecord): readonly PlacedMention[] => {
  if (isAction(record)) return ofAction(record);
  return isPartner(record) ? ofPartner(record) : ofIndicator(record);
});

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
