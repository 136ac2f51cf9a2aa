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

export function recordsOf({ plans }: Reading): PlanRecord[] {
  return plans.flatMap(({ actions, indicators }) => [...actions, ...indicators]);
}

export function textOf(record: PlanRecord): string {
  return 'text' in record ? record.text : record.name;
}

/** Where a row of the county's stands now: in its old place, or wherever ref and words have gone; null where nothing is like it. */
export function findRow(records: readonly PlanRecord[], sought: RowSought): PlanRecord | null {
  const words = wordsOf(sought.text);
  const here = records.find(({ source }) => isSame(source, sought.source));
  if (here && likeness(words, wordsOf(textOf(here))) >= ALIKE_IN_PLACE && !isContradicted(here, sought))
    return here;
  const ranked = records
    .map((record) => {
      const alike = likeness(words, wordsOf(textOf(record)));
      const byRef = sought.ref !== null && record.ref === sought.ref;
      const fits = alike >= (byRef ? ALIKE_BY_REF : ALIKE_ELSEWHERE);
      return { record, score: fits ? alike + (byRef ? SAME_REF : 0) : 0 };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const [best, next] = ranked;
  return best && best.score - (next?.score ?? 0) >= MARGIN ? best.record : null;
}

/** Another ref in the same place is another row, as after sorting. */
function isContradicted({ ref }: PlanRecord, sought: RowSought): boolean {
  return ref !== null && sought.ref !== null && ref !== sought.ref;
}

function isSame(a: Source, b: Source): boolean {
  return a.sheet === b.sheet && a.cell === b.cell;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** Of the words of both, the part that both have (Dice). */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 1;
  const shared = [...a].filter((word) => b.has(word)).length;
  return (2 * shared) / (a.size + b.size);
}
