import type { Span } from '../model';
import { addMonths } from './calendar/day';
import { entryOf, type Entry, type LineRead, type PieceRun } from './entry';
import { findGlosses } from './glosses';
import { joinWrapped } from './words/joinWrapped';
import { lex, type Lexemes } from './words/lexeme';
import { LONGEST_TIMESCALE } from './longestTimescale';
import type { TimescaleDoubt } from './calendar/moment';
import { mendDigits } from './words/mendDigits';
import { readPieces, type Piece } from './pieces';
import { placeEntries } from './placeEntries';
import { readLine } from './readLine';
import { daysOf, type Days } from './toMilestone';

/** One date of a timescale, or that it goes on or recurs. */
export interface TimescaleMilestone extends Days {
  /** The words that name it: `Alcohol harm` of `Alcohol harm – Winter 2003`. */
  readonly label: string | null;
  /** The words it was read from. */
  readonly text: string;
}

export interface Timescale {
  /** As written. */
  readonly text: string;
  /** In order as written; a line that gives no date among lines that do is a milestone without one. */
  readonly milestones: TimescaleMilestone[];
  /** True where any of the milestones goes on with no end. */
  readonly ongoing: boolean;
  readonly doubts: TimescaleDoubt[];
  /** Words that say nothing of time. */
  readonly leftover: string | null;
}

export interface TimescaleContext {
  /** The plan's period: it gives a month or a season without a year its own, and `Year 2` its days. */
  readonly period?: Span | null;
}

const notNeeded = /^[\s\-–—.]*$/;

/** Reads the words of a timescale cell, British usage. Never throws: what it cannot read is `unreadable`. */
export function readTimescale(text: string, context: TimescaleContext = {}): Timescale {
  if (notNeeded.test(text)) return { text, milestones: [], ongoing: false, doubts: [], leftover: null };
  if (text.length > LONGEST_TIMESCALE)
    return { text, milestones: [], ongoing: false, doubts: ['unreadable'], leftover: text };
  const period = context.period ?? null;
  const mended = mendDigits(text);
  const lexemes = joinWrapped(lex(mended));
  const pieces = readPieces(lexemes, { period, prose: false });
  const lines = linesOf(pieces).map((run) => ({ run, read: readLine(pieces, run) }));
  const some = lines.some(({ read }) => read.entries.length > 0);
  const entries = lines.flatMap(({ run, read }) => {
    const gap = some && read.entries.length === 0 && (read.undecided || read.none);
    return gap ? [entryOf(run)] : read.entries;
  });
  const words = (run: PieceRun): string => wordsOf(text, lexemes, pieces, run);
  const read = milestonesOf(entries, period, words);
  const leftover = lines.flatMap(({ read }) => read.leftover.map(words)).filter((part) => part !== '');
  return {
    text,
    milestones: read.milestones,
    ongoing: read.milestones.some((milestone) => milestone.ongoing),
    doubts: eachOnce([
      ...read.doubts,
      ...doubtsOf(lines.map((line) => line.read)),
      ...(mended === text ? [] : (['likely-misspelt'] as const)),
    ]),
    leftover: leftover.length > 0 ? leftover.join('; ') : null,
  };
}

/** Milestones of entries, with their years found among each other and in the plan's period. */
export function milestonesOf(
  entries: readonly Entry[],
  period: Span | null,
  words: (run: PieceRun) => string,
): { milestones: TimescaleMilestone[]; doubts: TimescaleDoubt[] } {
  const doubts: TimescaleDoubt[] = [];
  const placed = placeEntries(entries, period);
  const glosses = findGlosses(entries, placed);
  let everyYear = false;
  const milestones = entries.flatMap((entry, index) => {
    if (glosses.has(index)) return [];
    const at = placed[index] ?? null;
    everyYear = (period !== null && isEveryYear(entry)) || (entry.linked && everyYear);
    if (at) doubts.push(...at.doubts.filter((doubt) => !everyYear || !OF_YEAR.includes(doubt)));
    if (entry.planEnd && !period) doubts.push('period-unknown');
    const label = (entry.label && words(entry.label)) || null;
    const days = daysOf(entry, at, period);
    const again = everyYear && comesAgain(days, period);
    return [{ label, text: words(entry.pieces), ...days, ongoing: days.ongoing || again }];
  });
  return { milestones, doubts };
}

const OF_YEAR: readonly TimescaleDoubt[] = ['year-missing', 'season-without-year'];

/** `Annually in March`, `twice a year (May and November)`: what recurs so within the plan's period wants no year, unless it is when that begins or ends. */
function isEveryYear({ recurs, lead }: Entry): boolean {
  return recurs !== null && (lead === null || lead === 'in' || lead === 'by');
}

/** `October each year` in a plan of three goes on behind its first October. */
function comesAgain({ due }: Days, period: Span | null): boolean {
  return due !== null && period !== null && addMonths(due, 12) <= period.to;
}

/** `31 Setp` is no day, and putting that right puts its spelling right. */
function eachOnce(doubts: readonly TimescaleDoubt[]): TimescaleDoubt[] {
  const isNoDay = doubts.includes('no-such-day');
  return [...new Set(doubts)].filter((doubt) => !(isNoDay && doubt === 'likely-misspelt'));
}

function linesOf(pieces: readonly Piece[]): PieceRun[] {
  const lines: PieceRun[] = [];
  let from = 0;
  for (let at = 0; at <= pieces.length; at++) {
    if (at < pieces.length && pieces[at]!.is !== 'line') continue;
    if (at > from) lines.push({ from, to: at });
    from = at + 1;
  }
  return lines;
}

function doubtsOf(lines: readonly LineRead[]): TimescaleDoubt[] {
  const doubts: TimescaleDoubt[] = [];
  for (const line of lines) {
    if (line.undecided)
      doubts.push(line.entries.some((entry) => entry.stretch) ? 'provisional' : 'undecided');
    if (line.status) doubts.push('status-word');
    if (line.misspelt) doubts.push('likely-misspelt');
  }
  const understood = lines.some(
    (line) => line.entries.length > 0 || line.undecided || line.none || line.status,
  );
  if (!understood) doubts.push('unreadable');
  return doubts;
}

/** The words of a run of pieces, without the signs that part it from its neighbours. */
function wordsOf(text: string, lexemes: Lexemes, pieces: readonly Piece[], run: PieceRun): string {
  const first = lexemes[pieces[run.from]!.from]!;
  const last = lexemes[pieces[run.to - 1]!.to - 1]!;
  const words = text.slice(first.start, last.end).replace(/^[\s\-–—:;,.•)\]]+|[\s\-–—:;,([]+$/g, '');
  const opens = words.split(/[([]/).length;
  const closes = words.split(/[)\]]/).length;
  if (opens === closes) return words;
  return opens > closes ? words.replace(/^[([]\s*|\s*[([]$/g, '') : words.replace(/[)\]]$/, '');
}
