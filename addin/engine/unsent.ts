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
}

/** What is to be kept once a reading has been sent. */
export function sentOf(reading: Reading): Sent {
  return Object.fromEntries(
    sendingsOf(reading).map(({ key, ref, byName }) => [key, { ref, fields: byName }]),
  );
}

/** The cells that differ from what was last sent; null: nothing ever was, so that all of them do. */
export function unsentOf(reading: Reading, sent: Sent | null): Unsent {
  const before = sent ?? {};
  const lines: Line[] = [];
  const counts = { added: 0, changed: 0, removed: 0 };
  const add = (kind: keyof typeof counts, own: readonly Line[]) => {
    counts[kind] += own.length;
    for (const line of own) lines.push(line);
  };
  const now = sendingsOf(reading);
  for (const sending of now) {
    const was = before[sending.key]?.fields;
    if (!was) add('added', addedBy(sending));
    else if (!sameFields(was, sending.byName)) {
      add('added', addedBy(sending, was));
      add('changed', changedIn(sending, was));
      add('removed', removedFrom(sending, was));
    }
  }
  const present = new Set(now.map(({ key }) => key));
  for (const [key, { ref, fields }] of Object.entries(before)) {
    if (present.has(key)) continue;
    const place = reading.plans[0]?.source ?? { sheet: now[0]?.fields[0]?.place.sheet ?? '', cell: 'A1' };
    add(
      'removed',
      Object.entries(fields).map(([field, text]) => ({ place, ref, field, was: text, now: '' })),
    );
  }
  return { ...counts, lines };
}

function changedIn({ ref, fields }: Sending, was: Fields): Line[] {
  return fields.flatMap(({ field, text, place }) => {
    const before = was[field];
    return before === undefined || before === text ? [] : [{ place, ref, field, was: before, now: text }];
  });
}

function removedFrom({ ref, fields, byName }: Sending, was: Fields): Line[] {
  const place = fields[0]?.place ?? { sheet: '', cell: 'A1' };
  return Object.entries(was).flatMap(([field, text]) =>
    field in byName ? [] : [{ place, ref, field, was: text, now: '' }],
  );
}

const added = new WeakMap<Sending, readonly Line[]>();

function addedBy(sending: Sending, was?: Fields): readonly Line[] {
  const { ref, fields } = sending;
  const lineOf = ({ field, text, place }: SentField): Line => ({ place, ref, field, was: '', now: text });
  if (was) return fields.filter(({ field }) => !(field in was)).map(lineOf);
  const before = added.get(sending);
  if (before) return before;
  const lines = fields.map(lineOf);
  added.set(sending, lines);
  return lines;
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
  const sending = { key, ref: record.ref, fields, byName };
  known.set(record, sending);
  return sending;
}

function sameFields(a: Fields, b: Fields): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
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
