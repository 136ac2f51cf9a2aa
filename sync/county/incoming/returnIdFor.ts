import { slug } from '../../../shared/book';
import { matchReturn, returnTraits, type ReturnState } from '../../../shared/merge';
import type { Reading } from '../../../shared/model';
import type { Ledger, ReturnEntry } from '../ledger';

/** A file that was read, and whose it is. */
export interface Incoming {
  readonly file: string;
  /** From the county workbook's folder. */
  readonly place: string;
  /** Null where neither the settings nor the file say. */
  readonly district: string | null;
  /** Of its plans. */
  readonly titles: readonly string[];
  /** What was understood of it; asked for only where it may be another state of a return that is known. */
  reading(): Reading;
  /** Whether a file still lies at a place; absent for what was sent, and lies nowhere. */
  readonly isThere?: (place: string) => Promise<boolean>;
}

/**
 * The return of which a file is the next revision, and the district it is of; a new one where it is
 * none's. Other districts' returns are looked at where the file lies where theirs lay, or does not
 * say whose it is.
 */
export async function returnIdFor(
  ledger: Ledger,
  incoming: Incoming,
  otherwise: string,
): Promise<{ readonly id: string; readonly district: string }> {
  const { file, place, district, titles, reading, isThere } = incoming;
  const placed = ledger.index.files[place]?.returnId;
  const entries = ledger.entries.filter(
    (entry) =>
      entry.id === placed || (district === null ? mayBe(entry, titles) : entry.district === district),
  );
  const known = [];
  for (const { id } of entries) {
    const of = await ledger.returnOf(id);
    if (!of) continue;
    const isSamePlace = id === placed;
    const isElsewhere =
      !isSamePlace && isThere !== undefined && (await isAnyThere(placesOf(ledger, id), isThere));
    known.push({ id, isSamePlace, isElsewhere, ...traitsOf(of) });
  }
  const id = known.length === 0 ? null : matchReturn(traitsIn(file, reading()), known);
  const matched = id === null ? undefined : ledger.index.returns[id];
  if (matched) return { id: matched.id, district: district ?? matched.district };
  const own = district ?? otherwise;
  return { id: newId(ledger, idFor(own, titles, file)), district: own };
}

/** Where the files of a return lay. */
function placesOf({ index }: Ledger, returnId: string): string[] {
  return Object.entries(index.files).flatMap(([place, file]) => (file.returnId === returnId ? [place] : []));
}

async function isAnyThere(
  places: readonly string[],
  isThere: (place: string) => Promise<boolean>,
): Promise<boolean> {
  for (const place of places) if (await isThere(place)) return true;
  return false;
}

/** Without a district, only what is called the same is worth opening. */
function mayBe({ plans }: ReturnEntry, titles: readonly string[]): boolean {
  const known = new Set(plans.map(({ title }) => slug(title)));
  return titles.some((title) => known.has(slug(title)));
}

function traitsIn(file: string, { plans }: Reading) {
  const texts = plans.flatMap(({ actions }) => actions.map(({ text }) => text));
  return returnTraits(file, plans, texts);
}

function traitsOf(of: ReturnState) {
  const texts = Object.values(of.rows).flatMap((row) =>
    row.kind === 'action' && row.absence?.verdict !== 'withdrawn' ? [row.record.text] : [],
  );
  return returnTraits(
    of.latest.file,
    of.plans.map(({ record }) => record),
    texts,
  );
}

/** The id that a new return would like: `vale/safer-vale-2004-05`. */
export function idFor(district: string, titles: readonly string[], file: string): string {
  return `${slug(district)}/${slug(titles[0] ?? file.replace(/\.[^.]*$/, ''))}`;
}

/** One unlike any other. */
function newId(ledger: Ledger, wanted: string): string {
  let id = wanted;
  for (let copy = 2; ledger.index.returns[id]; copy += 1) id = `${wanted}+${copy}`;
  return id;
}
