import { findPeriods, monthNamed, readPeriod } from '../../time';
import { matchHeading, type Field } from '../headings';
import type { Line, Slot } from '../sheet';

/** What speaks for a line being a heading of a table. */
export interface HeadingEvidence {
  /** Cells that bear a known column name, or one slip away from it. */
  readonly named: number;
  readonly fields: ReadonlySet<Field>;
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
const MEASURE_WORD =
  /^(?:performance |key )?(?:indicators?|measures?|baseline|benchmark|targets?|actuals?|outturn|latest|current|forecast|unit|units|polarity|good is|direction(?: of travel)?|dot|trend|year|period|month|variance|change|difference|performance|result|q[1-4]|quarter [1-4]|data source|frequency|better when|value|position|ytd|year to date)\b/i;

export function evidenceOf(line: Line): HeadingEvidence {
  const fields = new Set<Field>();
  let named = 0;
  let periods = 0;
  let months = 0;
  let measures = 0;
  let short = 0;
  for (const slot of line.slots) {
    const bare = slot.text.replace(/\([^)]*\)/g, '').trim();
    if (isPeriodLabel(slot)) periods++;
    if (monthNamed(slot.text) !== null) months++;
    if (slot.cell.kind !== 'text' || bare.length > LONGEST_LABEL || bare.split(/\s+/).length > 10) continue;
    short++;
    if (MEASURE_WORD.test(bare)) measures++;
    // "Objective: To reduce…" is a band with its words, not the name of a column
    if (/:\s*\S+\s+\S+\s+\S/.test(bare)) continue;
    const [best] = matchHeading(slot.text);
    if (best && best.score >= 0.6 && best.how !== 'part') {
      named++;
      fields.add(best.field);
    } else if (best && best.score >= 0.78) {
      named += 0.5;
    }
  }
  return { named, fields, periods, months, measures, short, total: line.slots.length };
}

/** A heading that names a period, alone or with a word or two: `2004/05 (Target −31%)`. */
export function isPeriodLabel(slot: Slot): boolean {
  if (slot.cell.kind === 'number') {
    return (
      Number.isInteger(slot.cell.value) &&
      slot.cell.value >= 1990 &&
      slot.cell.value <= 2060 &&
      slot.cell.format === undefined
    );
  }
  // a period is told by a number; most cells have none, and need no closer look
  return slot.text.length <= 45 && /\d/.test(slot.text) && namesPeriod(slot.text);
}

const remembered = new Map<string, boolean>();
const MOST_REMEMBERED = 5000;

function namesPeriod(text: string): boolean {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const found = readPeriod(text) !== null || isMostlyPeriod(text);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(text, found);
  return found;
}

function isMostlyPeriod(text: string): boolean {
  const [first] = findPeriods(text);
  if (!first) return false;
  const rest = text.slice(0, first.start) + text.slice(first.end);
  return rest.replace(/[^A-Za-z]/g, '').length <= 22;
}

/** Columns of an action plan are named here: at least two, and most of the line. */
export function namesActions(evidence: HeadingEvidence): boolean {
  // months across say when work is done: they name no column and speak against none
  const total = evidence.total - evidence.months;
  return (
    evidence.fields.size >= 2 &&
    evidence.named >= 2 &&
    evidence.named >= total * (evidence.named >= 3 ? 0.35 : 0.45) &&
    evidence.short + evidence.periods >= evidence.total * 0.8
  );
}

/** Periods across, or the words of indicator tables. */
export function namesIndicators(evidence: HeadingEvidence): boolean {
  const { periods, measures, total, short } = evidence;
  if (short + periods < total * 0.8) return false;
  return (
    (periods >= 2 && periods + measures >= total * 0.5) ||
    (measures >= 3 && measures + periods >= total * 0.5) ||
    (periods >= 1 && measures >= 1 && periods + measures >= 3)
  );
}
