import { findPeriods, monthNamed, readPeriod } from '../../../time';
import { matchHeading, type Field, type HeadingMatch } from '../../headings';
import { once, type Line, type Slot, type Wording } from '../../sheet';
import { looksLikeLead } from '../../text/lead';
import { unmarked } from '../../text/unmarked';

/** What speaks for a line being a heading of a table. */
export interface HeadingEvidence {
  /** Cells that bear a known column name, or one slip away from it. */
  readonly named: number;
  readonly fields: ReadonlySet<Field>;
  /** Cells beside the name of an action column that bear a body's name: `Police`. */
  readonly bodies: number;
  readonly periods: number;
  /** Cells that bear a month's name and no year. */
  readonly months: number;
  /** Cells that bear a word of indicator tables: Indicator, Baseline, Target, Actual, Q1. */
  readonly measures: number;
  /** Short cells that could head a column. */
  readonly short: number;
  readonly total: number;
}

const LONGEST_LABEL = 60;
const LONGEST_PERIOD = 45;
/** Of a heading's cells, so many are short, and so many of those of a plan of actions have a known name. */
const MOSTLY_SHORT = 0.8;
const LEAST_NAMED = 0.35;
/** So sure is a name that is half of one: `Lead officer and agency`. */
const SURE_PART = 0.85;
const NONE: ReadonlySet<Field> = new Set();
const MEASURE_WORD =
  /^(?:performance |key )?(?:indicators?|measures?|baseline|benchmark|targets?(?! (?:completion )?dates?\b)|actuals?|outturn|latest|current|forecast|unit|units|polarity|good is|direction(?: of travel)?|dot|trend|year|period|month|variance|change|difference|performance|result|q[1-4]|quarter [1-4]|data source|frequency|better when|value|position|ytd|year to date)\b/i;

const NO_EVIDENCE: HeadingEvidence = {
  named: 0,
  fields: NONE,
  bodies: 0,
  periods: 0,
  months: 0,
  measures: 0,
  short: 0,
  total: 1,
};

export const evidenceOf = once(({ slots }: Line): HeadingEvidence => {
  let short = 0;
  let periods = 0;
  let months = 0;
  let measures = 0;
  for (const slot of slots) {
    const face = faceOf(slot.wording);
    if (isPeriod(slot.cell, face)) periods++;
    if (face.isMonth) months++;
    if (slot.cell.kind !== 'text' || !face.isShort) continue;
    short++;
    if (face.measures) measures++;
  }
  // rows of data are told by this alone, and need no closer look
  if (short + periods < slots.length * MOSTLY_SHORT) return NO_EVIDENCE;
  const names = namedIn(slots, short, (slots.length - months) * LEAST_NAMED);
  return { ...names, periods, months, measures, short, total: slots.length };
});

/** Columns that are named, and what by; counted no further where it cannot come to as many as would matter. */
function namedIn(
  slots: readonly Slot[],
  short: number,
  least: number,
): Pick<HeadingEvidence, 'named' | 'fields' | 'bodies'> {
  const fields = new Set<Field>();
  let named = 0;
  let bodies = 0;
  let left = short;
  for (const { cell, wording } of slots) {
    const face = faceOf(wording);
    if (cell.kind !== 'text' || !face.isShort) continue;
    if (named + bodies + left-- < least) break;
    // "Objective: To reduce…" is a band with its words, not the name of a column
    const best = face.isSentence ? null : nameOf(wording);
    if (best && best.score >= 0.6 && best.how !== 'part') {
      named++;
      fields.add(best.field);
    } else if (best && best.score >= 0.78) {
      named += 0.5;
      if (best.score >= SURE_PART) fields.add(best.field);
    } else if (fields.has('action') && isBody(wording)) {
      bodies++;
    }
  }
  return { named, fields, bodies };
}

const isBody = once(({ text }: Wording): boolean => looksLikeLead(text));

/** The column's name that a text bears most likely. */
const nameOf = once(({ text }: Wording): HeadingMatch | null => matchHeading(text)[0] ?? null);

/** The field that a text names most likely, however surely. */
export function fieldNamed(wording: Wording): Field | null {
  return nameOf(wording)?.field ?? null;
}

/** What a cell's text looks like, read as a column's name. */
interface Face {
  readonly isShort: boolean;
  readonly isMonth: boolean;
  /** Whether it names a period, alone or with a word or two. */
  readonly isPeriod: boolean;
  readonly isSentence: boolean;
  /** Whether it bears a word of indicator tables. */
  readonly measures: boolean;
}

const NO_FACE: Face = {
  isShort: false,
  isMonth: false,
  isPeriod: false,
  isSentence: false,
  measures: false,
};

const faceOf = once((wording: Wording): Face => {
  const text = unmarked(wording.text);
  const hasBrackets = text.includes('(');
  if (text.length > LONGEST_LABEL && !hasBrackets) return NO_FACE;
  const bare = hasBrackets ? text.replace(/\([^()]*\)/g, '').trim() : text;
  const isShort = bare.length <= LONGEST_LABEL && bare.split(/\s+/).length <= 10;
  return {
    isShort,
    isMonth: monthNamed(text) !== null,
    isPeriod: namesPeriod(text),
    isSentence: isShort && /:\s*\S+\s+\S+\s+\S/.test(bare),
    measures: isShort && MEASURE_WORD.test(bare),
  };
});

/** A heading that names a period, alone or with a word or two: `2004/05 (Target −31%)`. */
export function isPeriodLabel({ cell, wording }: Slot): boolean {
  return isPeriod(cell, faceOf(wording));
}

function isPeriod(cell: Slot['cell'], face: Face): boolean {
  if (cell.kind !== 'number') return face.isPeriod;
  const { value, format } = cell;
  return Number.isInteger(value) && value >= 1990 && value <= 2060 && format === undefined;
}

function namesPeriod(text: string): boolean {
  // a period is told by a number; most cells have none, and need no closer look
  if (text.length > LONGEST_PERIOD || !/\d/.test(text)) return false;
  return readPeriod(text) !== null || isMostlyPeriod(text);
}

function isMostlyPeriod(text: string): boolean {
  const [first] = findPeriods(text);
  if (!first) return false;
  const rest = text.slice(0, first.start) + text.slice(first.end);
  return rest.replace(/[^A-Za-z]/g, '').length <= 22;
}

/** Columns of an action plan are named here: at least two, and most of the line. */
export function namesActions(evidence: HeadingEvidence): boolean {
  // months across say when work is done, and bodies who does it: they name no column and speak against none
  const total = evidence.total - evidence.months - evidence.bodies;
  return (
    evidence.fields.size >= 2 &&
    evidence.named >= 2 &&
    evidence.named >= total * (evidence.named >= 3 ? LEAST_NAMED : 0.45) &&
    evidence.short + evidence.periods >= evidence.total * MOSTLY_SHORT
  );
}

/** Periods across, or the words of indicator tables. */
export function namesIndicators(evidence: HeadingEvidence): boolean {
  const { periods, measures, total, short } = evidence;
  if (short + periods < total * MOSTLY_SHORT) return false;
  return (
    (periods >= 2 && periods + measures >= total * 0.5) ||
    (measures >= 3 && measures + periods >= total * 0.5) ||
    (periods >= 1 && measures >= 1 && periods + measures >= 3)
  );
}
