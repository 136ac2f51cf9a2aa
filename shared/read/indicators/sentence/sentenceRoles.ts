import type { PeriodFound } from '../../../time';
import { withoutPeriods, type Amount } from '../figures/amount';
import type { MainVerb } from './mainVerb';

const BOUNDS =
  /(?:\b(?:at or|at least|at most|no (?:less|more|fewer) than|not (?:less|more|fewer) than|not exceeding|(?:less|more|fewer|lower|greater|higher) than|below|under|above|over|up to|around|about|approximately|a (?:rate|level|figure|total|maximum|minimum|target|value|score) of|rates? of|levels? of|maximum(?: of)?|minimum(?: of)?|only|just|or|a|an|the|target of)|[<>≤≥]=?)\s*$/i;
const FROM =
  /\b(?:from|against|compared (?:to|with)|than|baseline(?: figure)?(?: of| is| was| being)?|was|were|currently|current(?:ly)? at|up on|down on|on)[\s:=(]*$/i;
const TO =
  /\b(?:to|reach|reaching|achiev\w+|attain\w*|at|be|is|target(?: of| is)?|exceed(?:ing)?|until|remain\w*|goal of)[\s:=(]*$/i;

/** Which end of the target a quantity is; null where it is neither. */
export function amountRole(words: string, amount: Amount, verb: MainVerb | null): 'from' | 'to' | null {
  const whole = words.slice(0, amount.start);
  let before = whole;
  for (let shorter = before.replace(BOUNDS, ''); shorter !== before; shorter = before.replace(BOUNDS, '')) {
    before = shorter.trimEnd();
  }
  // "baseline 2003/04: 840": the year says of when it is
  const undated = withoutPeriods(before);
  if (/^\s*\(?\s*baseline\b/i.test(words.slice(amount.end)) || /\bbaseline\b[^.;,)\d]{0,25}$/i.test(undated))
    return 'from';
  if (FROM.test(undated)) return 'from';
  if (TO.test(before)) return 'to';
  // "85% of callers answered by 2014", "a score of 7 or above by 2014"
  if (!verb) return amount.unit === '%' || amount.unit === '£' || amount.bound !== null ? 'to' : null;
  if (amount.start < verb.end) return null;
  const reaching = verb.direction === null || verb.direction === 'maintain';
  const between = before.slice(verb.end).trim();
  // "achieve 85% satisfaction"; "keep thefts below 40"; "reduce thefts below 40"
  if (reaching && (between === '' || /^(?:that|an?|the)$/i.test(between))) return 'to';
  return amount.bound !== null &&
    /(?:below|under|above|over|at (?:or|least|most)[^,]*|no more than|exceeding|[<>≤≥]=?)\s*$/i.test(whole) &&
    !/\b(?:with|including|of which)\s*$/i.test(before)
    ? 'to'
    : null;
}

/** Whose period it is: of the start, of what is reached, or the date by which. */
export function periodRole(
  words: string,
  period: PeriodFound,
  from: Amount | null,
  to: Amount | null,
): 'from' | 'to' | 'by' | null {
  const before = words.slice(0, period.start);
  const after = words.slice(period.end);
  if (/^\s*(?:baseline|levels?|figures?|benchmark|outturn|total)\b/i.test(after)) return 'from';
  if (
    /\b(?:than|compared (?:to|with)|against|from|since|baseline|on|benchmark)(?: in| of| the| that of| year| period| figure| levels? of| for| a| its)*[\s:(]*$/i.test(
      before,
    )
  ) {
    return 'from';
  }
  const owner = [from, to]
    .filter((amount) => amount !== null)
    .filter((amount) => amount.end <= period.start && isClose(words.slice(amount.end, period.start)))
    .sort((a, b) => b.end - a.end)[0];
  if (owner) return owner === from ? 'from' : 'to';
  if (
    /\b(?:by|before|until|in|during|for|of|to|over|through(?:out)?|within|end|year ending|at)[\s(]*(?:the )?(?:end (?:of )?|close of )?$/i.test(
      before,
    )
  ) {
    return 'by';
  }
  return /[(–,-]\s*$/.test(before) ? 'by' : null;
}

/** Few words and no other clause between a quantity and its period. */
function isClose(between: string): boolean {
  return between.length <= 60 && !/[.;)]|\d|\b(?:from|to|than|compared|against)\b/i.test(between);
}
