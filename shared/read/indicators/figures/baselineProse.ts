import type { Change } from '../../../model';
import { LONGEST_STATEMENT, readChange } from '../../../target';
import { findPeriods } from '../../../time';
import { findAmounts, type Amount } from './amount';

export interface ProseEnd {
  readonly value: number;
  readonly unit: string | null;
  readonly period: string | null;
}

/** What a cell of prose tells of an indicator's baseline and target. */
export interface BaselineProse {
  readonly baseline: ProseEnd | null;
  readonly target: ProseEnd | null;
  readonly change: Change | null;
  /** `-3% over 3 years` */
  readonly overYears: number | null;
  /** A rate beside a count, both of the baseline and of what is aimed at. */
  readonly companion: {
    readonly unit: string;
    readonly baseline: number | null;
    readonly target: number | null;
  } | null;
}

interface Keyword {
  readonly kind: 'baseline' | 'target';
  readonly start: number;
  readonly end: number;
}

const KEYWORD =
  /\b(?:(base ?line|benchmark|starting (?:point|from)|from)|(targets?|(?:reduce|reduction|increase|rise|fall|cut|improve|raise|lower)(?:d|s)? to|aim(?:ing)? (?:for|to reach)|to reach))\b/gi;

/**
 * Baselines in prose: `620 offences baseline at a rate of 8.2 offences per 1,000 population. Reduce to
 * 8.0 per 1,000 (-3% over 3 years)`, `2003-05 baseline 610 2007-08 target 540`, `Baseline 12 per 1,000`.
 * Null where it names no quantity of a baseline, a target or a change: `Baseline to be determined`.
 */
export function readBaselineProse(text: string): BaselineProse | null {
  if (text.length > LONGEST_STATEMENT) return null;
  const words = text.replace(/\s+/g, ' ').trim();
  const change = readChange(words);
  const amounts = findAmounts(words).filter(
    (amount) =>
      !isPopulation(words, amount) && !(change && amount.start < change.end && amount.end > change.start),
  );
  const keywords = keywordsOf(words);
  if (!change && (amounts.length === 0 || keywords.length === 0)) return null;

  const counts = amounts.filter((amount) => !isRate(amount));
  const rates = amounts.filter(isRate);
  const baseline =
    valueAt(words, 'baseline', keywords, counts) ?? valueAt(words, 'baseline', keywords, rates);
  const target =
    valueAt(
      words,
      'target',
      keywords,
      counts.filter((amount) => amount !== baseline),
    ) ??
    (baseline && isRate(baseline)
      ? valueAt(
          words,
          'target',
          keywords,
          rates.filter((rate) => rate !== baseline),
        )
      : null);
  const beside = baseline && !isRate(baseline) ? rates : [];
  return {
    baseline: baseline && endOf(words, baseline, keywords, 'baseline'),
    target: target && endOf(words, target, keywords, 'target'),
    change: change?.change ?? null,
    overYears: change?.overYears ?? null,
    companion: companionOf(words, beside, keywords),
  };
}

function keywordsOf(words: string): Keyword[] {
  return [...words.matchAll(KEYWORD)].map((match) => ({
    kind: match[1] ? 'baseline' : 'target',
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/**
 * The quantity of a keyword: the one right before it (`620 offences baseline`), else the first after
 * it and before the next keyword (`baseline 504`).
 */
function valueAt(
  words: string,
  kind: Keyword['kind'],
  keywords: readonly Keyword[],
  amounts: readonly Amount[],
): Amount | null {
  for (const [at, keyword] of keywords.entries()) {
    if (keyword.kind !== kind) continue;
    const since = keywords[at - 1]?.end ?? 0;
    const until = keywords[at + 1]?.start ?? words.length;
    const before = amounts.findLast(
      ({ start, end }) =>
        start >= since &&
        end <= keyword.start &&
        /^(?: [a-z'’-]+){0,3} ?$/i.test(words.slice(end, keyword.start)),
    );
    // a figure that another keyword has claimed stands behind that keyword, not before this one
    const claimed =
      before && at > 0 && !/[.;,]/.test(words.slice(since, before.start)) && before.start - since < 25;
    const after = amounts.find(({ start }) => start >= keyword.end && start < until);
    const found = before && !(claimed && keywords[at - 1]!.kind !== kind) ? before : after;
    if (found) return found;
  }
  return null;
}

function endOf(words: string, amount: Amount, keywords: readonly Keyword[], kind: Keyword['kind']): ProseEnd {
  const periods = findPeriods(words).filter(({ period }) => period.label !== '');
  const keyword = [...keywords]
    .filter((one) => one.kind === kind)
    .sort((a, b) => gap(a, amount) - gap(b, amount))[0];
  const behind = periods.find(
    ({ start, text: _ }) =>
      start >= amount.end &&
      /^[\s(,]*(?:in |for |during |at |by |as at )?(?:the )?(?:year )?\(?$/i.test(
        words.slice(amount.end, start),
      ),
  );
  const ahead = periods.findLast(
    ({ end }) =>
      keyword !== undefined &&
      end <= Math.max(keyword.start, 0) &&
      /^[\s)]*(?:was |is |our |the )?$/i.test(words.slice(end, keyword.start)),
  );
  const within = periods.find(
    ({ start, end }) =>
      keyword !== undefined && start >= keyword.end && end <= amount.start && amount.start - end < 12,
  );
  // "2004-06 baseline 504 2008-09 target": the period before a keyword is that keyword's
  const next =
    behind &&
    keywords.some((one) => one !== keyword && one.start >= behind.end && one.start - behind.end <= 2);
  return {
    value: amount.value,
    unit: amount.unit,
    period: (ahead ?? within ?? (next ? null : behind))?.period.label ?? null,
  };
}

function companionOf(
  words: string,
  rates: readonly Amount[],
  keywords: readonly Keyword[],
): BaselineProse['companion'] {
  const first = rates[0];
  if (!first?.unit) return null;
  const aim = keywords.find(({ kind, start }) => kind === 'target' && start > first.end - 1);
  const second = rates.find((rate) => rate !== first && aim !== undefined && rate.start >= aim.end) ?? null;
  const isAim = keywords.findLast(({ end }) => end <= first.start)?.kind === 'target';
  return {
    unit: first.unit,
    baseline: isAim ? null : first.value,
    target: isAim ? first.value : (second?.value ?? null),
  };
}

function gap(keyword: Keyword, amount: Amount): number {
  return Math.min(Math.abs(keyword.end - amount.start), Math.abs(amount.end - keyword.start));
}

function isRate({ unit }: Amount): boolean {
  return unit?.startsWith('per ') ?? false;
}

/** `754,000 population` tells of how many people a rate is, not of what is measured. */
function isPopulation(words: string, { end, unit }: Amount): boolean {
  return unit === null && /^\s*(?:population|residents|inhabitants)\b/i.test(words.slice(end));
}
