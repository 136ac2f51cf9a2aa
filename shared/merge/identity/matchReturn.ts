import type { Plan, Span } from '../../model';
import { folded } from './item';

/** What a return is recognised by, whether it is known or has just come in. */
export interface ReturnTraits {
  readonly file: string;
  readonly titles: readonly string[];
  /** From the first day of its plans to the last; null where none says. */
  readonly period: Span | null;
  /** The texts of its actions. */
  readonly texts: readonly string[];
}

/** A known return, and whether the file lies where its last revision lay. */
export interface KnownReturn extends ReturnTraits {
  readonly id: string;
  readonly isSamePlace: boolean;
  /** Whether another file of it still lies where it was handed in: then this may be one beside it. */
  readonly isElsewhere: boolean;
}

/** Of the actions of the smaller, how many must stand in both, word by word, to be the same by that alone. */
const SAME_CONTENT = 0.5;
/** How alike their words must be as a whole, for that. */
const SAME_WORDS = 0.8;
/** The same where a file of the known return is there besides: two officers' plans have much in common. */
const SAME_WORDS_BESIDE = 0.9;
/** What must stand in both where the title says that it is the same. */
const SOME_CONTENT = 0.1;
const SOME_WORDS = 0.4;
/** Of the shorter period, how much must lie in both for them to be one. */
const SAME_PERIOD = 0.5;

/**
 * The known return of which something that came in is the next revision: a plan of the same period with
 * the same title, under whatever file name, or with the same contents under whatever title. Null where
 * it is a return of its own: another plan of the district's, or that of another period.
 */
export function matchReturn(incoming: ReturnTraits, known: readonly KnownReturn[]): string | null {
  const scored = known.flatMap((each) => {
    const score = scoreOf(incoming, each);
    return score === null ? [] : [{ id: each.id, score }];
  });
  return (
    scored.reduce<(typeof scored)[number] | null>(
      (best, each) => (best && best.score >= each.score ? best : each),
      null,
    )?.id ?? null
  );
}

/** How well they match; null where they are two. */
function scoreOf(incoming: ReturnTraits, known: KnownReturn): number | null {
  if (!mayBeSamePeriod(incoming.period, known.period)) return null;
  const title = shareOf(incoming.titles.map(plainTitle), known.titles.map(plainTitle));
  const isSameFile = known.isSamePlace || plainTitle(stem(incoming.file)) === plainTitle(stem(known.file));
  const isEmpty = incoming.texts.length === 0 || known.texts.length === 0;
  const content = isEmpty ? 0 : shareOf(incoming.texts.map(folded), known.texts.map(folded));
  const words = isEmpty ? 0 : likenessOfWords(incoming.texts, known.texts);
  const isBeside = known.isElsewhere && !isSameFile;
  const isSame = content >= SAME_CONTENT || words >= (isBeside ? SAME_WORDS_BESIDE : SAME_WORDS);
  const isAlike = isEmpty || content >= SOME_CONTENT || words >= SOME_WORDS;
  const isNamedSo = title >= 0.5 || known.isSamePlace;
  if (!isSame && (isBeside || !(isNamedSo && (isAlike || (title >= 0.5 && isSameFile))))) return null;
  return 4 * Math.max(content, words) + 2 * title + (isSameFile ? 1 : 0) + (known.isSamePlace ? 0.5 : 0);
}

function mayBeSamePeriod(a: Span | null, b: Span | null): boolean {
  if (!a || !b) return true;
  const from = a.from > b.from ? a.from : b.from;
  const to = a.to < b.to ? a.to : b.to;
  const shorter = Math.min(lengthOf(a), lengthOf(b));
  return from <= to && lengthOf({ from, to }) >= SAME_PERIOD * shorter;
}

const DAY = 86_400_000;

function lengthOf({ from, to }: Span): number {
  return (Date.parse(to) - Date.parse(from)) / DAY + 1;
}

/** A title or a file's name without what changes from quarter to quarter: dates, numbers of versions, how final it is. */
function plainTitle(title: string): string {
  return folded(title)
    .replace(
      /\b(q[1-4]|qtr|quarter|quarterly|first|second|third|fourth|v\d+|version|rev|revision|revised|draft|final|updated?|copy|monitoring|return|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|spring|summer|autumn|winter)\b/g,
      ' ',
    )
    .replace(/\d+(st|nd|rd|th)?/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function stem(file: string): string {
  return file.replace(/\.[^.]*$/, '').replace(/[_-]+/g, ' ');
}

/** Of the fewer, how many are among the others. */
function shareOf(some: readonly string[], others: readonly string[]): number {
  const [fewer, more] = some.length <= others.length ? [some, others] : [others, some];
  const there = new Set(more);
  return fewer.length === 0
    ? 0
    : fewer.filter((each) => each !== '' && there.has(each)).length / fewer.length;
}

/** 0…1: the cosine of how often each word stands in the two. */
function likenessOfWords(some: readonly string[], others: readonly string[]): number {
  const [a, b] = [countsOf(some), countsOf(others)];
  let product = 0;
  for (const [word, count] of a) product += count * (b.get(word) ?? 0);
  return product / (lengthOfCounts(a) * lengthOfCounts(b) || 1);
}

function countsOf(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of folded(text).split(' ')) {
      // Short words are in every text.
      if (word.length > 3) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

function lengthOfCounts(counts: ReadonlyMap<string, number>): number {
  return Math.sqrt([...counts.values()].reduce((sum, count) => sum + count * count, 0));
}

/** What plans are recognised by. */
export function returnTraits(
  file: string,
  plans: readonly Pick<Plan, 'title' | 'period'>[],
  texts: readonly string[],
): ReturnTraits {
  const periods = plans.flatMap(({ period }) => (period ? [period] : []));
  const from = periods.map((period) => period.from).sort()[0];
  const to = periods
    .map((period) => period.to)
    .sort()
    .at(-1);
  return {
    file,
    titles: plans.map(({ title }) => title),
    period: from !== undefined && to !== undefined ? { from, to } : null,
    texts,
  };
}
