import * as z from 'zod';
import type { Action, Indicator, Reading } from '../../shared/model';
import type { Unsent } from '../state';
import { actionFields, indicatorFields, type SentField } from './sentFields';

type Line = Unsent['lines'][number];

/** What was sent last, by record and field. Kept in the workbook, so that a colleague has it too. */
export type Sent = Readonly<Record<string, { readonly ref: string | null; readonly fields: Fields }>>;
type Fields = Readonly<Record<string, string>>;

interface Sending {
  readonly key: string;
  readonly ref: string | null;
  readonly fields: readonly SentField[];
  readonly byName: Fields;
  readonly place: Line['place'];
}

/** What is to be kept once a reading has been sent. */
export function sentOf(reading: Reading): Sent {
  return Object.fromEntries(
    sendingsOf(reading).map(({ key, ref, byName }) => [key, { ref, fields: byName }]),
  );
}

/**
 * The cells that differ from what was last sent; null: nothing ever was, so that all of them do. Worked
 * out when somebody looks: in a long plan it takes longer than all the rest of an edit.
 */
export function unsentOf(reading: Reading, sent: Sent | null): Unsent {
  let all: readonly Difference[] | null = null;
  const differences = () => (all ??= differencesOf(reading, sent));
  const sum = (kind: 'added' | 'changed' | 'removed') =>
    differences().reduce((total, difference) => total + difference[kind], 0);
  let lines: readonly Line[] | null = null;
  return {
    get added() {
      return sum('added');
    },
    get changed() {
      return sum('changed');
    },
    get removed() {
      return sum('removed');
    },
    get lines() {
      return (lines ??= differences().flatMap((difference) => difference.lines()));
    },
  };
}

function differencesOf(reading: Reading, sent: Sent | null): Difference[] {
  const now = sendingsOf(reading);
  const before = sent ?? {};
  const present = new Set(now.map(({ key }) => key));
  const place = reading.plans[0]?.source ?? now[0]?.fields[0]?.place ?? { sheet: '', cell: 'A1' };
  return [
    ...now.map((sending) => differenceOf(sending, before[sending.key] ?? null)),
    ...Object.entries(before).flatMap(([key, was]) => (present.has(key) ? [] : [goneFrom(was, place)])),
  ];
}

interface Difference {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly lines: () => Line[];
}

type Was = Sent[string];

const compared = new WeakMap<Sending, { readonly was: Was | null; readonly difference: Difference }>();

function differenceOf(sending: Sending, was: Was | null): Difference {
  const before = compared.get(sending);
  if (before?.was === was) return before.difference;
  const difference = compare(sending, was?.fields ?? {});
  compared.set(sending, { was, difference });
  return difference;
}

function compare({ ref, fields, byName, place }: Sending, was: Fields): Difference {
  const added = fields.filter(({ field }) => !(field in was));
  const changed = fields.filter(({ field, text }) => field in was && was[field] !== text);
  const removed = Object.entries(was).filter(([field]) => !(field in byName));
  return {
    added: added.length,
    changed: changed.length,
    removed: removed.length,
    lines: () => [
      ...[...added, ...changed].map((own) => ({
        place: own.place,
        ref,
        field: own.field,
        was: was[own.field] ?? '',
        now: own.text,
      })),
      ...removed.map(([field, text]) => ({ place, ref, field, was: text, now: '' })),
    ],
  };
}

function goneFrom({ ref, fields }: Was, place: Line['place']): Difference {
  const gone = Object.entries(fields);
  return {
    added: 0,
    changed: 0,
    removed: gone.length,
    lines: () => gone.map(([field, text]) => ({ place, ref, field, was: text, now: '' })),
  };
}

const known = new WeakMap<Action | Indicator, Sending>();

function sendingsOf({ plans }: Reading): Sending[] {
  return plans.flatMap((plan) => [
    ...plan.actions.map((action) => sendingOf(plan.id, action, () => actionFields(action))),
    ...plan.indicators.map((indicator) => sendingOf(plan.id, indicator, () => indicatorFields(indicator))),
  ]);
}

function sendingOf(plan: string, record: Action | Indicator, fieldsOf: () => SentField[]): Sending {
  const key = `${plan}/${record.id}`;
  const before = known.get(record);
  if (before?.key === key) return before;
  const fields = fieldsOf();
  const byName = Object.fromEntries(fields.map(({ field, text }) => [field, text]));
  const sending = { key, ref: record.ref, fields, byName, place: record.source };
  known.set(record, sending);
  return sending;
}

const kept = z.record(
  z.string(),
  z.object({ ref: z.string().nullable(), fields: z.record(z.string(), z.string()) }),
);

/** What was sent last, as it is kept in the workbook; null where nothing is, or nothing that can be read. */
export function sentFrom(text: string | null): Sent | null {
  if (text === null) return null;
  try {
    const read = kept.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
