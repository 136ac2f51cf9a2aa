import { skip, type Found, type Manner, type Reader } from '../words/found';
import { is, isNumber, type Lexemes } from '../words/lexeme';
import { moment, type Edge } from '../calendar/moment';
import { openers } from '../words/openers';
import { readDay } from './readDay';
import { readMonth } from './readMonth';
import { readPlanPart } from './readPlanPart';
import { readFeast, readHalf, readQuarter, readSeason } from './readPart';
import { readNamedYear } from './readNamedYear';
import { readPlanYear, readWithin, skipPlan } from './readRelative';
import { readWeek } from './readWeek';
import { continues, readYears } from './readYears';

export const edges: ReadonlyMap<string, Edge> = new Map(
  Object.entries({
    start: 'start',
    beginning: 'start',
    early: 'early',
    mid: 'mid',
    middle: 'mid',
    midway: 'mid',
    late: 'late',
    end: 'end',
    ends: 'end',
    close: 'end',
  } as const),
);

/**
 * Reads one moment, with the part of it that is meant: `End of May 03`, `mid-June 2004`, `early 2006`,
 * `end of the financial year`, `year end`. Null where no moment begins there.
 */
export const readMoment: Reader = (lexemes, from, manner) => {
  const at = is(lexemes[from], 'the') ? from + 1 : from;
  const bare = readBare(lexemes, at, manner);
  if (bare) return bare;
  const edge = edges.get(lexemes[at]?.low ?? '');
  if (edge === undefined) return null;
  // `mid/late 2004`: the later of the two is when it is due.
  if (is(lexemes[at + 1], '/', 'to', '-') && edges.get(lexemes[at + 2]?.low ?? ''))
    return readMoment(lexemes, at + 2, manner);
  const behind = skip(lexemes, at + 1, '-', 'of', 'in', 'the');
  const joined = is(lexemes[behind - 1], 'of', 'the');
  // `Start June 2004` says when it begins, `start of June 2004` which day is meant.
  if (edge === 'start' && !joined) return null;
  const isYear = is(lexemes[behind], 'year', 'yr');
  // `mid-year 2010/11`; of `2010` it is that of the year that begins then, by which most plans are reckoned
  const years = edge === 'mid' && isYear ? readYears(lexemes, skip(lexemes, behind + 1, ',', 'of')) : null;
  if (years) {
    const doubts = years.unit === 'year' ? (['ambiguous-year'] as const) : [];
    return { moment: moment('fiscal-year', { year: years.year, edge, doubts }), next: years.next };
  }
  const inner = readBare(lexemes, behind, manner);
  if (inner) return { moment: { ...inner.moment, edge: inner.moment.edge ?? edge }, next: inner.next };
  // the `mid-year` of `mid-year review, Oct 2010` only names the review
  if (
    edge !== 'end' &&
    (edge !== 'mid' || lexemes.some(({ kind }, index) => index > at && kind === 'number'))
  )
    return null;
  if (isYear && !is(lexemes[behind + 1], 'olds', 'old')) {
    const unit = manner.period?.from.endsWith('-01-01') ? 'year' : 'fiscal-year';
    return { moment: moment(unit, { edge }), next: behind + 1 };
  }
  const plan = skipPlan(lexemes, behind);
  return plan === null || !joined ? null : { moment: moment('plan', { edge }), next: plan };
};

const words: readonly Reader[] = [
  readPlanPart,
  readFeast,
  readMonth,
  readSeason,
  readWeek,
  readNamedYear,
  readQuarter,
  readHalf,
  readPlanYear,
  readDay,
  readWithin,
];
const numbers: readonly Reader[] = [
  readPlanPart,
  readNamedYear,
  readWeek,
  readDay,
  readNumberedYears,
  readMonth,
  readQuarter,
  readHalf,
  readPlanYear,
  readWithin,
];

function readBare(lexemes: Lexemes, at: number, manner: Manner): Found | null {
  const from = is(lexemes[at], 'the') ? at + 1 : at;
  const first = lexemes[from];
  if (first === undefined || first.kind === 'line') return null;
  if (first.kind === 'sign' && first.low !== "'") return null;
  if (isPartOfCode(lexemes, from)) return null;
  if (first.kind === 'word' && !openers.has(first.low)) {
    return manner.prose ? null : (readMonth(lexemes, from, manner) ?? readSeason(lexemes, from, manner));
  }
  for (const read of first.kind === 'word' ? words : numbers) {
    const found = read(lexemes, from, manner);
    if (found) return found;
  }
  return null;
}

const numberedThings = 'phase stage step part wave tranche tier milestone'.split(' ');

/** `A2004`, `£2004`, `#2004`, `3.2004`, the 1 of `Phase 1 June` and parts of `13/25/2004` and `00/06/2004` hold no date. */
function isPartOfCode(lexemes: Lexemes, at: number): boolean {
  const before = lexemes[at - 1];
  if (lexemes[at]!.kind !== 'number' || before === undefined) return false;
  if (is(before, '£', '$', '€', '#', 'ref', 'no', 'number', 'section', 'act', 'ni', 'id', 'tel', 'ext'))
    return true;
  if (isNumber(lexemes[at], 1) && is(before, ...numberedThings)) return true;
  if (lexemes[at]!.gap) return false;
  return (
    before.kind === 'word' ||
    before.kind === 'number' ||
    (is(before, '.', ':') && lexemes[at - 2]?.kind === 'number') ||
    (is(before, '/', '-') && isNumber(lexemes[at - 2], 1, 2) && isMiddle(lexemes, at, before.low))
  );
}

/** True behind the second, or before the second, of two such signs with the year at the end. */
function isMiddle(lexemes: Lexemes, at: number, sign: string): boolean {
  const end = is(lexemes[at - 3], sign) ? at : is(lexemes[at + 1], sign) ? at + 2 : lexemes.length;
  return isNumber(lexemes[end], 4);
}

/** A year that stands on its own, `2004`, `2004/05`, and `2014/15 Q1`, `2004 June`, `2004 (summer)`. */
function readNumberedYears(lexemes: Lexemes, at: number, manner: Manner): Found | null {
  const years = readYears(lexemes, at);
  if (!years) return null;
  const behind = lexemes[years.next];
  if (continues(lexemes, years.next)) return null;
  if (behind && !behind.gap && (behind.kind === 'word' || behind.kind === 'number')) return null;
  const part = readPartBehind(lexemes, years.next, manner);
  if (part) {
    const calendar = years.unit === 'year';
    const { unit } = part.moment;
    const doubts = calendar && unit === 'quarter' ? (['ambiguous-quarter'] as const) : part.moment.doubts;
    const inSecondYear = !calendar && unit === 'month' && part.moment.number < 4;
    const year = inSecondYear ? years.year + 1 : years.year;
    return {
      moment: { ...part.moment, year, calendar: calendar && unit === 'half', doubts },
      next: part.next,
    };
  }
  return { moment: moment(years.unit, { year: years.year, until: years.until }), next: years.next };
}

function readPartBehind(lexemes: Lexemes, at: number, manner: Manner): Found | null {
  const bracket = is(lexemes[at], '(');
  const from = skip(lexemes, at, '(', ',', '-', ':');
  if (lexemes[from]?.kind !== 'word' && !isNumber(lexemes[from], 1)) return null;
  const found =
    readQuarter(lexemes, from, manner) ??
    readHalf(lexemes, from, manner) ??
    (from === at || bracket ? (readMonth(lexemes, from, manner) ?? readSeason(lexemes, from, manner)) : null);
  if (!found || found.moment.year !== null || found.moment.unit === 'day') return null;
  // `2009/10 (Q1-Q3)`: the bracket goes on, so this is a range, which is for the caller to see.
  if (bracket && !is(lexemes[found.next], ')')) return null;
  // `2003, June 2004` and `2004 June 2005` are two dates, not a year and its month.
  if (!bracket && readYears(lexemes, found.next, { short: true })) return null;
  return { moment: found.moment, next: bracket ? found.next + 1 : found.next };
}
