import { boundOf, type Bound } from '../../../target';
import { findPeriods } from '../../../time';

/** A quantity in words. Shares are fractions: `45%` is 0.45. */
export interface Amount {
  readonly value: number;
  /** `%`, `£`, `per 1,000 population`, `days`; null for a bare number. */
  readonly unit: string | null;
  /** What is counted, where the words say so: `offences` in `8,800 offences`. */
  readonly noun: string | null;
  readonly bound: Bound | null;
  readonly start: number;
  readonly end: number;
}

const NUMBER = String.raw`(?<![\d.,/])(?<sign>[-−–](?=[\d£]))?(?<pound>£\s?)?(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)(?![\d])`;
const SUFFIX = String.raw`(?<scale>\s?(?:k|m|bn)\b|\s(?:thousand|million|billion)\b)?(?<percent>\s?%|\s?per\s?cent\b|\s?percent\b|\s?pc\b)?`;
const RATE = String.raw`(?<rate>(?:\s+(?!per\b|and\b|to\b|from\b|or\b|by\b)[a-z'’-]+){0,4}\s+(?:per|for every|in every)\s+(?<each>(?:1|10|100)?,?000(?:,000)?|\d{1,3}|thousand|hundred thousand|million|head|person|resident|household|month|week|year|day|hour)(?:\s+(?<base>of (?:the )?population|head of population|population|households?|residents|people|inhabitants|dwellings|vehicles|adults|children|young people|incidents|journeys))?)?`;
const TIME = String.raw`(?<time>\s?(?:days?|hours?|hrs?|minutes?|mins?|weeks?|seconds?|secs?)\b)?`;
const NOUN = String.raw`(?<noun>(?:\s+(?!per\b|and\b|to\b|from\b|or\b|by\b|in\b|at\b|of\b|on\b|for\b|over\b|baseline\b|target\b|reduce\b|increase\b|years?\b|months?\b)[a-z'’-]+){1,2})?`;
const AMOUNT = new RegExp(NUMBER + SUFFIX + RATE + TIME + NOUN, 'gi');

/** So many characters before and behind a quantity tell what it is of. */
const NEAR = 100;

/**
 * The quantities in a text, in order. Numbers that are part of a period (`2008/09`), a denominator
 * (`per 1,000`) or a name (`NI 16`, `Section 17`) are none.
 */
export function findAmounts(text: string): Amount[] {
  const open = withoutPeriods(text);
  const found: Amount[] = [];
  AMOUNT.lastIndex = 0;
  for (let match = AMOUNT.exec(open); match; match = AMOUNT.exec(open)) {
    const parts = match.groups!;
    const before = open.slice(Math.max(0, match.index - NEAR), match.index);
    const nounWords = parts['noun'] ?? '';
    const end = match.index + match[0].length - nounWords.length;
    // Nouns are taken by looking, not by eating: the next quantity may begin right behind.
    AMOUNT.lastIndex = end;
    const after = open.slice(end, end + NEAR);
    if ((isName(before) && !parts['pound']) || isAgeOrLine(before, parts['digits']!, after)) continue;
    found.push({
      value: valueOf(parts),
      unit: unitOf(parts),
      noun: (/^(?:\s+\S+){1,4}(?=\s+per\b)/i.exec(parts['rate'] ?? '')?.[0] ?? nounWords).trim() || null,
      bound: boundOf(before, after),
      start: match.index,
      end,
    });
  }
  return found;
}

/** Words with every period blanked out, so that places stay the same. */
export function withoutPeriods(text: string): string {
  let open = '';
  for (const { start, end } of findPeriods(text))
    open += text.slice(open.length, start) + ' '.repeat(end - start);
  return open + text.slice(open.length);
}

function isName(before: string): boolean {
  return /(?:\b(?:NI|LI|PI|BVPI|BV|LPI|SPI|KPI|PSA|LAA|Q|A|B|M|Op)\s?|\b(?:[Ss]ection|[Pp]hase|[Pp]art|[Pp]riority|[Oo]bjective|[Yy]ear|[Tt]ier|[Bb]and|[Ll]evel|Act|[Nn]o\.?|[Cc]lause|mid|[Nn]ote)\s|[A-Za-z_])$/.test(
    before,
  );
}

/** `13 to 17 year olds`, `aged 60`, `over 3 years`, `999 calls`. */
function isAgeOrLine(before: string, digits: string, after: string): boolean {
  if (/\b(?:aged?|ages|over the age of|under the age of)\s*(?:\d+\s*(?:to|-|–|and)\s*)?$/i.test(before))
    return true;
  if (/^(?:\s*(?:to|-|–|and)\s*\d+)?\s*-?\s?years?[ -]?olds?\b/i.test(after)) return true;
  if (/^[\s-]*(?:years?|yrs?|months?)\b/i.test(after)) return true;
  return /^(?:999|101|111)$/.test(digits) && /^\s*(?:calls?|number|line|service)/i.test(after);
}

function valueOf(parts: Record<string, string | undefined>): number {
  let value = Number(parts['digits']!.replace(/,/g, ''));
  const scale = parts['scale']?.trim().toLowerCase();
  if (scale === 'k' || scale === 'thousand') value *= 1e3;
  if (scale === 'm' || scale === 'million') value *= 1e6;
  if (scale === 'bn' || scale === 'billion') value *= 1e9;
  if (parts['percent']) value = Number((value / 100).toPrecision(12));
  return parts['sign'] ? -value : value;
}

function unitOf(parts: Record<string, string | undefined>): string | null {
  if (parts['percent']) return '%';
  if (parts['pound']) return '£';
  if (parts['rate']) return `per ${parts['each']!.toLowerCase()}${baseOf(parts['base'])}`;
  const time = parts['time']?.trim().toLowerCase();
  if (!time) return null;
  const spoken = time
    .replace(/^hrs?$/, 'hours')
    .replace(/^mins?$/, 'minutes')
    .replace(/^secs?$/, 'seconds');
  return spoken.endsWith('s') ? spoken : `${spoken}s`;
}

function baseOf(base: string | undefined): string {
  if (!base) return '';
  return ` ${base.toLowerCase().replace(/^(?:of (?:the )?|head of )population$/, 'population')}`;
}
