import type { Span } from '../model';
import type { Lead } from './entry';
import { is, isNumber, type Lexeme, type Lexemes } from './words/lexeme';
import { spanOf, type Moment } from './calendar/moment';
import { lacksYears } from './calendar/placeStretch';
import type { Stretch } from './calendar/stretch';

/** How plainly words say when something is to be done; weak ones count only where there are no strong ones. */
export type Evidence = 'strong' | 'weak';

const datedUnits = ['day', 'month', 'season', 'quarter', 'term', 'half'];
const continuing = new Set(
  `with in and or to having for from through throughout at as across by on via using when where who which that including subject
  then onwards if but so after before until till per a an all the each every we there this these will is are until & /`.split(
    /\s+/,
  ),
);

/** True at the end of a clause: nothing, a line break or a sign that parts. */
export function endsClause(lexeme: Lexeme | undefined): boolean {
  return (
    lexeme === undefined ||
    lexeme.kind === 'line' ||
    is(lexeme, '.', ',', ';', ':', '-', '(', ')', '[', ']', '?', '!')
  );
}

/** False where a noun follows, so that the time is that noun's: `in the 2008 survey`, `by 2000 offences`. */
function standsAlone(lexeme: Lexeme | undefined): boolean {
  if (endsClause(lexeme) || continuing.has(lexeme!.low)) return true;
  return lexeme!.low !== 'meeting' && /[a-z]{3}ing$/.test(lexeme!.low);
}

/** Where a stretch stands in a text: the lexemes of its lead (none where `lead` equals `from`), its own, and what is behind. */
export interface Place {
  readonly lead: number;
  readonly from: number;
  readonly to: number;
}

const firm: readonly (Lead | null)[] = ['by', 'until', 'before', 'throughout', 'not-before', 'after'];
const loose = [
  'of',
  'for',
  'about',
  'around',
  'c',
  'circa',
  'approx',
  'approximately',
  'since',
  'as',
  'post',
  'following',
  'over',
  'across',
];

/** Whether a stretch in running text says when; null where it is a name, a comparison or the past. */
export function evidenceOf(
  lexemes: Lexemes,
  place: Place,
  stretch: Stretch,
  lead: Lead | null,
  period: Span | null,
): Evidence | null {
  const { first } = stretch;
  const behind = lexemes[place.to];
  if (first.doubts.includes('ambiguous-day') || isRejected(lexemes, place, first, period)) return null;
  const word = lexemes[place.lead]?.low ?? '';
  const lacking = lacksYears(stretch);
  if (is(lexemes[place.lead - 1], 'each', 'every')) return 'strong';
  // `over the summer` is a time, `over 2004` a comparison.
  if (word === 'over' && (first.unit === 'season' || first.unit === 'feast')) return 'strong';
  if (stretch.last && is(lexemes[place.from], 'w', 'wc', 'week')) return 'strong';
  const plain = first.unit === 'year' || first.unit === 'years';
  if (first.unit === 'within') return (first.day > 0 && first.day < 14) || is(behind, 'of') ? null : 'strong';
  if (is(lexemes[place.from], 'between') && stretch.last) return 'strong';
  if (lead !== null && loose.includes(word)) return null;
  if (lead !== null && firm.includes(lead)) {
    // `to June` alone is hardly ever a deadline.
    if (place.from - place.lead === 1 && word === 'to')
      return lacking || !endsClause(behind) ? null : unledEvidence(lexemes, place.lead, first, behind);
    return (plain || lacking) && !standsAlone(behind) ? null : 'strong';
  }
  if (first.unit === 'feast') return null;
  if (lead === 'in')
    return standsAlone(behind) && !isPast(lexemes, place.lead, stretch, period) ? 'strong' : null;
  // `figures from 2003` and `actions from the May 2003 meeting` are no beginning; `commencing 2003` is.
  if (lead === 'from') return word === 'from' && (isLong(first) || !standsAlone(behind)) ? null : 'strong';
  const own = lacking ? saysOwnTime(lexemes[place.from - 1], behind) : endsClause(behind);
  return own ? unledEvidence(lexemes, place.from, first, behind) : null;
}

/** Without a year, only what stands for itself: `(June)`, and the `Q2:` that a text begins with. */
function saysOwnTime(before: Lexeme | undefined, behind: Lexeme | undefined): boolean {
  return before === undefined ? is(behind, ':', '-') : is(before, '(') && is(behind, ')', 'and', '&', ',');
}

const isLong = ({ unit }: Moment): boolean => unit === 'year' || unit === 'years' || unit === 'fiscal-year';

/** A date behind a dash, `… – March 2010`, in brackets, at the end of a clause, or before all else: `March 2010: …`. */
function unledEvidence(
  lexemes: Lexemes,
  from: number,
  first: Moment,
  behind: Lexeme | undefined,
): Evidence | null {
  const before = lexemes[from - 1];
  if (before === undefined) return is(behind, ':', '-') && datedUnits.includes(first.unit) ? 'strong' : null;
  if (is(before, '-') && (before.gap || lexemes[from]!.gap)) return 'strong';
  if (!datedUnits.includes(first.unit) && first.edge === null) return null;
  if (is(before, '(')) return is(behind, ')', 'and', '&', ',') ? 'weak' : null;
  if (is(before, ',', ':', ';', '.')) return 'weak';
  if (isPastWord(lexemes, from)) return null;
  return before.kind === 'word' && !is(before, 'of', 'the', 'since', 'for', 'and') && !is(behind, '(')
    ? 'weak'
    : null;
}

function isRejected(lexemes: Lexemes, place: Place, first: Moment, period: Span | null): boolean {
  // School years and the plan's own are told apart by the plan's length alone.
  if (first.unit === 'plan-year')
    return period === null || spanOf(first, period) === null || first.number > 5;
  const before = lexemes.slice(Math.max(0, place.lead - 5), place.lead);
  // `from 813 in 2008/09 to …`, `by 10% from 2008/09`: where a figure stood, not when anything is done.
  const value = before.at(-1);
  const isFigure = value?.kind === 'number' || is(value, '%');
  const fromFigure =
    isFigure &&
    (is(lexemes[place.lead], 'from') ||
      before.some((lexeme, at) => is(lexeme, 'from') && before[at + 1]?.kind === 'number'));
  const isLed = place.lead < place.from;
  return (
    (fromFigure && !is(lexemes[place.lead], 'by')) ||
    is(value, 'since') ||
    (!isLed && is(value, 'act', 'section'))
  );
}

/** `launched in 2003`, and with a plan's period known, anything before it. `To be launched in 2005` is not past. */
function isPast(lexemes: Lexemes, lead: number, stretch: Stretch, period: Span | null): boolean {
  const span = spanOf(stretch.last ?? stretch.first, period);
  if (span && period && span.to < period.from) return true;
  return isPastWord(lexemes, lead);
}

function isPastWord(lexemes: Lexemes, at: number): boolean {
  const before = lexemes[at - 1];
  if (before?.kind !== 'word' || !/(ed|made|held|begun|set|up)$/.test(before.low)) return false;
  return !lexemes.slice(Math.max(0, at - 4), at - 1).some((lexeme) => is(lexeme, 'be', 'to', 'will'));
}

/** `– ongoing`, `Ongoing throughout the plan`, `on an ongoing basis`; not the adjective of `ongoing analysis`. */
export function saysOngoing(lexemes: Lexemes, from: number, to: number): boolean {
  const spelt = is(lexemes[from], 'ongoing') || (is(lexemes[from], 'on') && is(lexemes[to - 1], 'going'));
  if (!spelt) return false;
  const behind = lexemes[to];
  return is(behind, 'basis', 'during', 'over') || endsClause(behind) || continuing.has(behind!.low);
}

/** `every quarter`, `on a weekly basis`, `twice a year`; one word only where it ends a clause, `meet monthly`. */
export function saysRecurrence(lexemes: Lexemes, from: number, to: number): boolean {
  if (is(lexemes[from], 'annual', 'regular', 'periodic', 'biannual', 'school', 'term')) return false;
  // `by 2% each year` says how much.
  if (is(lexemes[from - 1], '%')) return false;
  // `every January`: the month is read for itself
  if (is(lexemes[from], 'each', 'every') && to === from + 1) return true;
  const words = lexemes.slice(from, to).filter((lexeme) => lexeme.kind === 'word' || isNumber(lexeme, 1, 2));
  const behind = lexemes[to];
  const whole =
    is(lexemes[to - 1], 'basis', 'intervals') ||
    (words.length > 1 && !is(lexemes[to - 1], 'weekly', 'monthly', 'yearly', 'annual'));
  return (
    whole || endsClause(behind) || is(behind, 'from', 'until', 'throughout', 'by', 'in', 'to', 'at', 'with')
  );
}
