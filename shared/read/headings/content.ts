import { kindOf, once, type Slot, type Wording } from '../sheet';
import { looksLikeDates } from '../text/dates';
import { looksLikeLead } from '../text/lead';
import { REF } from '../text/ref';
import { beginsWithVerb } from '../text/verbs';
import { isGrade, isRagWord, isStatusWords, ragAndWords } from '../text/vocabulary';
import type { Field } from './field';
import type { FilledCells } from './FilledCells';

/** What the cells of a column look like, as shares of its filled cells (0…1). */
export interface Profile {
  readonly filled: number;
  /** Filled cells against the lines of the table: how sparse it is. */
  readonly density: number;
  readonly refs: number;
  readonly dates: number;
  readonly rag: number;
  readonly status: number;
  /** Yes and no: what is so or not so, only the name above it tells. */
  readonly answers: number;
  readonly leads: number;
  readonly long: number;
  readonly verbs: number;
  readonly numbers: number;
  /** Cells that count on from the one above, or begin again at 1. */
  readonly counting: number;
  /** High, Medium, Low and the like. */
  readonly grades: number;
  /** Different texts against filled cells. */
  readonly variety: number;
  /** Average length in characters. */
  readonly length: number;
  /** Average count of lines in a cell. */
  readonly lines: number;
}

/** Enough cells to know a column by. */
const SAMPLE = 60;
/** So many of them are looked at closely: to ask whether words are dates or names takes a hundred times as long as to count them. */
const CLOSELY = 30;

/** Of a column by its place, in a table of so many lines. */
export function profileOf(cells: FilledCells, at: number, lines: number): Profile {
  const filled = cells.count(at);
  return { filled, density: lines === 0 ? 0 : filled / lines, ...sharesOf(cells.first(SAMPLE, at)) };
}

/** What a sample of cells tells, however long the column is. */
type Shares = Omit<Profile, 'filled' | 'density'>;

/** By the first cell: a table is looked at several times, and a column's first cells are seldom others. */
const known = new WeakMap<Slot, { readonly sample: readonly Slot[]; readonly shares: Shares }>();

function sharesOf(sample: readonly Slot[]): Shares {
  const [first] = sample;
  const before = first && known.get(first);
  if (before?.sample.length === sample.length && sample.every((slot, at) => slot === before.sample[at]))
    return before.shares;
  const shares = sharesIn(sample);
  if (first) known.set(first, { sample, shares });
  return shares;
}

function sharesIn(sample: readonly Slot[]): Shares {
  const shareOf = (count: number) => count / Math.max(1, sample.length);
  const sum = (size: (text: string) => number) => sample.reduce((all, { text }) => all + size(text), 0);
  const closely = sample.slice(0, CLOSELY);
  const looks = closely.map(({ wording }) => lookOf(wording));
  const share = (has: (look: Look, at: number) => boolean) =>
    looks.filter(has).length / Math.max(1, closely.length);
  return {
    refs: share(({ ref }) => ref),
    dates: share(({ dates }, at) => dates || closely[at]!.cell.kind === 'date'),
    rag: share(({ rag }) => rag),
    status: share(({ status }) => status),
    answers: share(({ answer }) => answer),
    leads: share(({ lead }) => lead),
    long: share(({ long }) => long),
    verbs: share(({ verb }) => verb),
    grades: share(({ grade }) => grade),
    numbers: shareOf(sample.filter((slot) => kindOf(slot) === 'number').length),
    counting: shareOf(countingIn(sample)),
    variety: shareOf(new Set(sample.map(({ text }) => text)).size),
    lines: shareOf(sum((text) => text.split('\n').length)),
    length: shareOf(sum((text) => text.length)),
  };
}

/** How many cells hold the number behind that of the cell above; the first counts where the second does. */
function countingIn(sample: readonly Slot[]): number {
  const values = sample.map(({ text }) => (/^\d{1,4}$/.test(text) ? Number(text) : NaN));
  const counting = values.filter(
    (value, at) => at > 0 && (value === values[at - 1]! + 1 || value === 1),
  ).length;
  return counting > 0 ? counting + 1 : 0;
}

/** "Meet residents on the first Monday of each month" says when, and yet is no date. */
function isDeed(text: string): boolean {
  return text.split(/\s+/, LEAST_OF_DEED).length === LEAST_OF_DEED && beginsWithVerb(text);
}

const LEAST_OF_DEED = 5;

/** What a text looks like, whatever column it stands in. */
interface Look {
  readonly ref: boolean;
  readonly dates: boolean;
  readonly rag: boolean;
  readonly status: boolean;
  readonly answer: boolean;
  readonly lead: boolean;
  readonly long: boolean;
  readonly verb: boolean;
  readonly grade: boolean;
}

const YES_OR_NO = /^(?:yes|no|y|n)$/i;

const lookOf = once(({ text }: Wording): Look => ({
  ref: REF.test(text),
  dates: !isDeed(text) && looksLikeDates(text),
  rag: isRagWord(text) || ragAndWords(text) !== null,
  status: isStatusWords(text) && !YES_OR_NO.test(text),
  answer: YES_OR_NO.test(text),
  lead: looksLikeLead(text),
  long: text.length >= 30 && text.split(/\s/).length >= 5,
  verb: beginsWithVerb(text),
  grade: isGrade(text),
}));

/**
 * How well a column's cells suit a field: from −1 (they cannot be it) over 0 (they say nothing) to
 * 1. `leftOfText` is true for columns that stand before the longest text column.
 */
export function contentSuits(field: Field, profile: Profile, leftOfText: boolean): number {
  if (profile.filled === 0) return 0;
  const suits = SUITS[field];
  return suits ? Math.max(-1, Math.min(1, suits(profile, leftOfText))) : 0;
}

/**
 * True where the cells say plainly that the column is something else, whatever its name: a priority
 * of High, Medium or Low grades the action and is no heading over it, nor is one that is closed or open;
 * counts are neither dates nor results to be reached; days alone say when, and not what is reached; numbers
 * behind the actions that do not count them, `Number | 500`, are no refs.
 */
export function contentForbids(field: Field, profile: Profile, leftOfText: boolean): boolean {
  const { grades, status, answers, numbers, dates, counting, length } = profile;
  if (HEADINGS.has(field)) return Math.max(grades, status + answers) >= 0.6 || countsRows(profile);
  if (field === 'milestone' && dates >= 0.8 && length <= LONGEST_DAY) return true;
  if (IN_WORDS.has(field)) return numbers >= 0.8 && dates < 0.2;
  return field === 'ref' && !leftOfText && numbers >= 0.8 && counting < 0.5;
}

/** Numbers that count the rows, another in each, head none of them. */
export function countsRows({ counting, variety, filled }: Profile): boolean {
  return filled >= 3 && counting >= 0.9 && variety >= 0.9;
}

/** In characters: `30/09/2005`, `Sept 2005`. */
const LONGEST_DAY = 12;

const HEADINGS: ReadonlySet<Field> = new Set<Field>(['priority', 'objective', 'section']);
const IN_WORDS: ReadonlySet<Field> = new Set<Field>(['milestone', 'timescale', 'start', 'due']);

const SUITS: Partial<Record<Field, (profile: Profile, leftOfText: boolean) => number>> = {
  ref: (p) => p.refs * 1.6 - 0.8 - (p.long > 0.3 ? 1 : 0),
  // every row has its action: what is filled here and there only heads or follows rows
  action: (p) =>
    Math.min(p.length / 60, 1) * 0.5 +
    p.verbs * 0.5 +
    p.variety * 0.3 +
    (p.lines >= 2 ? 0.3 : 0) -
    (p.density < 0.5 ? 0.8 : 0) -
    0.4 -
    p.dates -
    p.refs -
    p.rag -
    p.status -
    p.leads * 0.6,
  lead: (p) => p.leads * 1.3 - 0.4 - p.dates - p.rag - p.refs - p.numbers,
  person: (p) => p.leads * 1.1 - 0.4 - p.dates - p.rag - p.refs - p.numbers,
  organisation: (p) => p.leads * 1.1 - 0.4 - p.dates - p.rag - p.refs - p.numbers,
  timescale: (p) => p.dates * 1.6 - 0.6 - p.long * 0.5 - p.leads * 0.3,
  start: (p) => p.dates * 1.4 - 0.5 - p.long,
  due: (p) => p.dates * 1.4 - 0.5 - p.long,
  rag: (p) => p.rag * 1.8 - 0.8,
  // a bare 40 says no more than how much, 40 % how far
  status: (p) => p.status * 1.5 - 0.5 - p.long * 0.5 - p.rag * 0.3 - (p.numbers * p.refs > 0.8 ? 0.3 : 0),
  progress: (p) => p.long * 0.6 - p.dates * 0.5 - p.rag * 0.6 - p.leads * 0.3,
  milestone: (p, leftOfText) =>
    p.long * 0.2 + p.verbs * 0.2 - p.refs - p.rag - p.dates * 0.8 - (leftOfText ? 0.6 : 0),
  objective: (p, leftOfText) =>
    (leftOfText ? 0.4 : -0.8) +
    (p.density < 0.7 ? 0.4 : 0) +
    (p.variety < 0.6 ? 0.4 : 0) -
    p.refs -
    p.dates -
    p.rag -
    p.leads * 0.5,
  priority: (p, leftOfText) =>
    (leftOfText ? 0.4 : -0.6) +
    (p.density < 0.7 ? 0.4 : 0) +
    (p.variety < 0.6 ? 0.4 : 0) -
    p.dates -
    p.rag -
    p.leads * 0.5,
  section: (p, leftOfText) =>
    (leftOfText ? 0.3 : -0.4) +
    (p.density < 0.7 ? 0.3 : 0) +
    (p.variety < 0.6 ? 0.3 : 0) -
    p.refs -
    p.dates -
    p.rag,
  outcome: (p, leftOfText) =>
    p.long * 0.3 - p.refs - p.dates - p.rag - p.leads * 0.5 - (leftOfText ? 0.2 : 0),
  measures: (p, leftOfText) =>
    p.long * 0.3 - p.refs - p.dates - p.rag - p.leads * 0.5 - (leftOfText ? 0.3 : 0),
  resources: (p) => -p.dates * 0.8 - p.rag - p.refs * 0.3,
};
