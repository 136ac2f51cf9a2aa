import { findPeriods, fiscalYearOf, periodOfSpan, readPeriod, type Period } from '../../../time';
import { readChange } from '../../../target';

/** What the label of a column or row of figures says. */
export interface FigureLabel {
  readonly kind: 'actual' | 'baseline' | 'target';
  /** The label itself says what kind: `Target 2015/16`, `Outturn`. */
  readonly kindSaid: boolean;
  readonly period: Period | null;
  /** The canonical period, else the words as written. */
  readonly label: string;
  /** The change a target's label states, as written: `-31%`. */
  readonly change: string | null;
  /** `Q1` or `April` without its year. */
  readonly yearless: string | null;
  /** The words left over: `Rate` in `Rate 2009/10`. */
  readonly rest: string;
}

const TARGET =
  /\b(?:with (?:the |our |an |this )?(?:lpsa|psa|laa|agreement|stretch|reward)(?: (?:agreement|target|grant|element))?|targets?(?! (?:completion )?dates?\b)|goals?|ambitions?|trajectory|planned|plan|target level|aim|(?:where )?(?:do )?we (?:want|would like|hope|need) to (?:be|get|reach)|want to be)\b/gi;
const BASELINE =
  /\b(?:base[ -]?line|benchmark(?:ing)?|^base(?=[\s()]*$)|base (?:year|figure|position)|starting (?:point|position|figure)|(?:performance |position |figure )?at (?:the )?(?:start|outset)|where (?:are we|we are|were we|we were)(?: now| then| starting from)?)\b/gi;
const ACTUAL =
  /\b(?:actuals?|out-?turns?|performance|results?|achieved|latest|current|recorded|position|figures?|values?|data|year to date|ytd|to date|full year|year end|end of year|previous(?: year)?|last year|this year|cumulative|provisional)\b/gi;
const PART =
  /\b(?:(?:Q|Qtr|Quarter)\s?[1-4]|[1-4](?:st|nd|rd|th) (?:quarter|qtr)|H[12]|(?:1st|2nd|first|second) half|(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?))\b\.?/i;

/** Quarters or months added up: `Q1–Q3`, `Apr to Sep`. */
const PARTS = new RegExp(`(${PART.source})\\s*(?:[-–—+&]|to|and)\\s*(${PART.source})`, 'i');

/** `2004/05 (Target-31%)` is a target of 2004/05; `Q1` waits for its year; `Ward` says nothing of the kind. */
export function readFigureLabel(text: string, year: string | null = null): FigureLabel | null {
  const words = text.replace(/\s+/g, ' ').trim();
  if (words === '' || words.length > 90) return null;
  const found = findPeriods(words)[0];
  let rest = found ? `${words.slice(0, found.start)} ${words.slice(found.end)}` : words;
  let period = found?.period ?? null;
  const part =
    period === null || period.kind === 'fiscal-year' || period.kind === 'calendar-year'
      ? (PARTS.exec(rest) ?? PART.exec(rest))
      : null;
  let yearless: string | null = null;
  if (part) {
    const ofYear = period?.label ?? year;
    const [first = part[0], last] = part.slice(1);
    const whole = last ? addedUp(first, last, ofYear) : partOfYear(part[0], ofYear);
    rest = rest.replace(part[0], ' ');
    if (whole) period = whole;
    else yearless = part[0];
  }
  const change = readChange(rest);
  if (change) rest = rest.replace(change.text, ' ');
  const kind = kindOf(rest);
  rest = tidy(rest.replace(TARGET, ' ').replace(BASELINE, ' ').replace(ACTUAL, ' '));
  if (!period && !yearless && !kind) return null;
  return {
    kind: kind ?? 'actual',
    kindSaid: kind !== null,
    period,
    label: period?.label ?? yearless ?? words,
    change: change?.text ?? null,
    yearless,
    rest,
  };
}

/** What a word such as `Target` or `Outturn` makes of its row or column; null where none is said. */
export function kindOf(words: string): FigureLabel['kind'] | null {
  const places = (
    [
      ['target', TARGET],
      ['baseline', BASELINE],
      ['actual', ACTUAL],
    ] as const
  ).flatMap(([kind, pattern]) => {
    const at = words.search(new RegExp(pattern.source, 'i'));
    return at < 0 ? [] : [{ kind, at }];
  });
  const said = places.filter(({ kind }) => kind !== 'actual');
  return (said.length > 0 ? said : places).sort((a, b) => a.at - b.at)[0]?.kind ?? null;
}

const QUARTER = /[1-4]/;
const FISCAL_SECOND_HALF = /^(?:jan|feb|mar)/i;

/** `Q1` or `April` of a year, fiscal where the year's label is one. */
function partOfYear(part: string, year: string | null): Period | null {
  if (year === null) return null;
  const fiscal = /^(\d{4})\/\d{2}$/.exec(year);
  const first = Number(fiscal?.[1] ?? year.slice(0, 4));
  if (/^(?:q|[1-4].*q)/i.test(part))
    return readPeriod(`Q${QUARTER.exec(part)![0]} ${fiscalYearOf(`${first}-04-01`)}`);
  if (/^(?:h|1st|2nd|first|second)/i.test(part)) {
    return readPeriod(`H${/1|first/i.test(part) ? 1 : 2} ${fiscalYearOf(`${first}-04-01`)}`);
  }
  const month = part.replace('.', '');
  return readPeriod(`${month} ${fiscal && FISCAL_SECOND_HALF.test(month) ? first + 1 : first}`);
}

/** From the first part to the end of the last. */
function addedUp(first: string, last: string, year: string | null): Period | null {
  const from = partOfYear(first, year)?.from;
  const to = partOfYear(last, year)?.to;
  return from && to && from < to ? periodOfSpan({ from, to }) : null;
}

function tidy(words: string): string {
  return words
    .replace(/\(\s*\)|[()[\]:;*–-]|,(?!\d)/g, ' ')
    .replace(/\b(?:for|in|at|as|of|year|the|end|ending|figure|and|to)\b/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
