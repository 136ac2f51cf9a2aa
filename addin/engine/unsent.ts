import * as z from 'zod';
import type { Action, Indicator, Reading } from '../../shared/model';
import type { Unsent } from '../live';
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

/** The cells that differ from what was last sent; null: nothing ever was, so that all of them do. */
export function unsentOf(reading: Reading, sent: Sent | null): Unsent {
  const now = sendingsOf(reading);
  const before = sent ?? {};
  const counts = { added: 0, changed: 0, removed: 0 };
  const differing: Difference[] = [];
  const count = (difference: Difference) => {
    if (difference.added + difference.changed + difference.removed === 0) return;
    counts.added += difference.added;
    counts.changed += difference.changed;
    counts.removed += difference.removed;
    differing.push(difference);
  };
  for (const sending of now) count(differenceOf(sending, before[sending.key] ?? null));
  if (sent) {
    const present = new Set(now.map(({ key }) => key));
    const place = reading.plans[0]?.source ?? now[0]?.fields[0]?.place ?? { sheet: '', cell: 'A1' };
    for (const [key, was] of Object.entries(before)) if (!present.has(key)) count(goneFrom(was, place));
  }
  // thousands of lines where a long plan was never sent: made when somebody looks at them
  let lines: readonly Line[] | null = null;
  return {
    ...counts,
    get lines() {
      return (lines ??= differing.flatMap((difference) => difference.lines()));
    },
  };
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
