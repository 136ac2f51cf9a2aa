import type { Action, Indicator, Reading, Source } from '../../shared/model';

/** A row as the county knows it: where it stood, and what it says. */
export interface RowSought {
  readonly ref: string | null;
  readonly text: string;
  readonly source: Source;
}

export type PlanRecord = Action | Indicator;

/** From this likeness on (0…1) a text in the same place is the same row, edited. */
const ALIKE_IN_PLACE = 0.4;
/** Elsewhere it must be more alike, unless its ref says so too. */
const ALIKE_ELSEWHERE = 0.6;
const ALIKE_BY_REF = 0.3;
/** By how much it must be more alike than the next, or there is no telling which it is. */
const MARGIN = 0.1;
const SAME_REF = 0.3;

/** The records of a reading, with what finding rows among them goes by. */
export interface RecordList {
  readonly all: readonly PlanRecord[];
  readonly byPlace: ReadonlyMap<string, PlanRecord>;
  readonly byText: ReadonlyMap<string, readonly PlanRecord[]>;
}

const lists = new WeakMap<Reading, RecordList>();

/** Made once for a reading. */
export function recordsOf(reading: Reading): RecordList {
  const known = lists.get(reading);
  if (known) return known;
  const all = reading.plans.flatMap(({ actions, indicators }) => [...actions, ...indicators]);
  const byPlace = new Map<string, PlanRecord>();
  const byText = new Map<string, PlanRecord[]>();
  for (const record of all) {
    const place = keyOf(record.source);
    if (!byPlace.has(place)) byPlace.set(place, record);
    const same = byText.get(textOf(record));
    if (same) same.push(record);
    else byText.set(textOf(record), [record]);
  }
  const list = { all, byPlace, byText };
  lists.set(reading, list);
  return list;
}

export function textOf(record: PlanRecord): string {
  return 'text' in record ? record.text : record.name;
}

/**
 * Where a row of the county's stands now: wherever its very words are, in its old place edited, or where
 * ref and words are most alike; null where nothing is like it, or two rows are as much.
 */
export function findRow(list: RecordList, sought: RowSought): PlanRecord | null {
  const here = list.byPlace.get(keyOf(sought.source));
  const same = list.byText.get(sought.text) ?? [];
  if (here && same.includes(here) && !isContradicted(here, sought)) return here;
  const sameRef = same.filter(({ ref }) => ref === sought.ref);
  const exact = sameRef.length > 0 ? sameRef : same;
  if (exact.length === 1) return exact[0]!;
  if (here && likeness(sought, here) >= ALIKE_IN_PLACE && !isContradicted(here, sought)) return here;
  return mostAlike(list.all, sought);
}

function mostAlike(records: readonly PlanRecord[], sought: RowSought): PlanRecord | null {
  let [best, score, next]: [PlanRecord | null, number, number] = [null, 0, 0];
  for (const record of records) {
    const own = scoreOf(record, sought);
    if (own > score) [best, score, next] = [record, own, score];
    else if (own > next) next = own;
  }
  return score - next >= MARGIN ? best : null;
}

function scoreOf(record: PlanRecord, sought: RowSought): number {
  const alike = likeness(sought, record);
  const byRef = sought.ref !== null && record.ref === sought.ref;
  const fits = alike >= (byRef ? ALIKE_BY_REF : ALIKE_ELSEWHERE);
  return fits ? alike + (byRef ? SAME_REF : 0) : 0;
}

/** Another ref in the same place is another row, as after sorting. */
function isContradicted({ ref }: PlanRecord, sought: RowSought): boolean {
  return ref !== null && sought.ref !== null && ref !== sought.ref;
}

function keyOf({ sheet, cell }: Source): string {
  return `${sheet}!${cell}`;
}

const likenesses = new WeakMap<RowSought, WeakMap<PlanRecord, number>>();

/** Of the words of both, the part that both have (Dice). Between two edits nearly all records are the same objects. */
function likeness(sought: RowSought, record: PlanRecord): number {
  const known = likenesses.get(sought) ?? new WeakMap<PlanRecord, number>();
  likenesses.set(sought, known);
  let alike = known.get(record);
  if (alike === undefined) known.set(record, (alike = dice(wordsOf(sought), wordsOf(record))));
  return alike;
}

const words = new WeakMap<object, ReadonlySet<string>>();

function wordsOf(row: RowSought | PlanRecord): ReadonlySet<string> {
  const known = words.get(row);
  if (known) return known;
  const text = 'name' in row ? row.name : row.text;
  const own = new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  words.set(row, own);
  return own;
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 1;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return (2 * shared) / (a.size + b.size);
}
