import { findPeriods, type PeriodFound } from '../../../time';
import { LONGEST_STATEMENT, readChange, type Direction } from '../../../target';
import { findAmounts, type Amount } from '../figures/amount';
import { mainVerb, type MainVerb } from './mainVerb';
import { amountRole, periodRole } from './sentenceRoles';
import type { TargetEnd, TargetSentence } from './targetSentence';

/**
 * The target that a sentence carries, in whatever order it says so, or null: `Reduce shed break-ins
 * from 120 in 2011/12 to 100 by 2013/14`, `5% fewer calls by March 2012 than in 2010/11`,
 * `achieve 85% satisfaction by 2014/15 (baseline 78% in 2012/13)`, `keep thefts at or below 40`.
 */
export function readTargetSentence(text: string): TargetSentence | null {
  if (text.length > LONGEST_STATEMENT) return null;
  const words = text.replace(/\s+/g, ' ').trim();
  const change = readChange(words);
  const amounts = findAmounts(words).filter(
    ({ start, end }) => !change || end <= change.start || start >= change.end,
  );
  const verb = mainVerb(words, change?.start ?? amounts[0]?.start ?? words.length);
  const roles = amounts.map((amount) => amountRole(words, amount, verb));
  const from = amounts.find((_, at) => roles[at] === 'from') ?? null;
  const to = amounts.find((_, at) => roles[at] === 'to') ?? null;
  if (!change && !to) return null;
  const dated = findPeriods(words).some(({ start }) =>
    /\b(?:by|before)[^.]{0,20}$/i.test(words.slice(0, start)),
  );
  if (!verb && !(from && to) && !(change && change.signed) && !(to && dated)) return null;

  const periods = findPeriods(words);
  const ends = placePeriods(words, periods, from, to);
  const marks = [
    ...[from, to].flatMap((amount) => (amount ? [amount.start] : [])),
    ...(change ? [change.start] : []),
    ...periods.filter((period) => ends.used.has(period)).map(({ start }) => start),
  ];
  const measure = measureOf(words, verb, marks, to) || aroundChange(words, verb, marks, change);
  const unit = unitOf(words, measure, from, to);
  const valueOf = (amount: Amount) =>
    unit === '%' && amount.unit === null && amount.value > 1 ? amount.value / 100 : amount.value;
  const direction =
    verb?.direction ??
    (from && to ? towards(from.value, to.value) : null) ??
    (change && change.signed && change.change.amount !== 0 ? towards(0, change.change.amount) : null) ??
    (to?.bound === 'at most' ? 'reduce' : to?.bound === 'at least' ? 'increase' : null);
  return {
    verb: verb?.word ?? null,
    direction,
    measure,
    change: change && (change.signed ? change.change : signedBy(change.change, direction)),
    ofBaseline: change?.ofBaseline ?? false,
    yearly: change?.yearly ?? false,
    from: from || ends.from ? { value: from ? valueOf(from) : null, period: ends.from, bound: null } : null,
    to: to ? { value: valueOf(to), period: ends.to ?? ends.by, bound: to.bound } : null,
    by: ends.to ?? ends.by,
    unit,
  } satisfies TargetSentence;
}

function placePeriods(
  words: string,
  periods: readonly PeriodFound[],
  from: Amount | null,
  to: Amount | null,
) {
  const used = new Set<PeriodFound>();
  const place = { from: null as string | null, to: null as string | null, by: null as string | null, used };
  for (const period of periods) {
    const role = periodRole(words, period, from, to);
    if (role === null || place[role] !== null) continue;
    place[role] = period.period.label;
    used.add(period);
  }
  return place;
}

/** `Reduce by 12% the thefts of tools`; `thefts of tools reduced by 12%`, or `from 40 to 30`. */
function aroundChange(
  words: string,
  verb: MainVerb | null,
  marks: readonly number[],
  change: { readonly end: number } | null,
): string {
  if (!verb) return '';
  if (!change) return tidyPhrase(words.slice(0, verb.start));
  const next = Math.min(words.length, ...marks.filter((mark) => mark >= change.end));
  const behind = tidyPhrase(words.slice(change.end, next));
  return behind.length >= 3 ? behind : tidyPhrase(words.slice(0, verb.start));
}

const PHRASE_END =
  /\s*[,(–-]?\s*\b(?:from|to|by|at|below|above|under|over|until|before|in|with|against|than|compared (?:to|with)|a|an|the|of|is|are|be|or|least|no more|more|less|fewer|not exceeding|around|approximately|up to|end of|the end of|baseline|further|another|target|[,(–-])\s*$/i;

/** From the verb to the first figure or date, without the preposition that leads to it. */
function measureOf(
  words: string,
  verb: MainVerb | null,
  marks: readonly number[],
  to: Amount | null,
): string {
  const start = verb?.end ?? 0;
  const first = Math.min(words.length, ...marks.filter((mark) => mark > start));
  const found = tidyPhrase(words.slice(start, first));
  if (found.length >= 3 || !to) return found;
  const behind = Math.min(words.length, ...marks.filter((mark) => mark > to.end));
  return tidyPhrase(words.slice(to.end, behind).replace(/^\s*of (?=\w)/, ''));
}

function tidyPhrase(phrase: string): string {
  let rest = phrase.trim();
  for (let shorter = rest.replace(PHRASE_END, ''); shorter !== rest; shorter = rest.replace(PHRASE_END, '')) {
    rest = shorter;
  }
  return rest
    .replace(/^(?:(?:reductions?|increases?|decreases?|fall|rise|cut|drop|improvement) )?(?:in|of|to) /i, '')
    .replace(/^[\s:,–-]+|[\s:;,.(–-]+$/g, '');
}

function unitOf(words: string, measure: string, from: Amount | null, to: Amount | null): string {
  const units = [to?.unit, from?.unit].filter((unit) => unit !== null && unit !== undefined);
  if (units.length > 0) return units.sort((a, b) => b.length - a.length)[0]!;
  return /\b(?:percentage|proportion|per cent|share) of\b|% of\b/i.test(measure) ? '%' : 'number';
}

function towards(from: number, to: number): Direction {
  return to < from ? 'reduce' : to > from ? 'increase' : 'maintain';
}

function signedBy(change: TargetSentence['change'] & object, direction: Direction | null) {
  return direction === 'reduce' ? { ...change, amount: -Math.abs(change.amount) } : change;
}

export type { TargetEnd };
