import type { Recurrence } from '../model';
import { months } from './words/calendarWords';
import { countAt } from './words/counts';
import { readEnumerator } from './words/enumerator';
import type { Manner } from './words/found';
import { is, isNumber, type Lexeme, type Lexemes } from './words/lexeme';
import { mayBegin } from './words/mayBegin';
import { moment, takesYear } from './calendar/moment';
import { readPhrase, type Meaning } from './words/phrases';
import { skipNoDay } from './phrases/readDay';
import { readLife } from './phrases/readLife';
import { readMisspelt } from './phrases/readMisspelt';
import { skipPlan } from './phrases/readRelative';
import { readRecurrence } from './phrases/readRecurrence';
import { readMoved, readSuperseded } from './phrases/readSuperseded';
import { readNumberAlone, readStretch } from './phrases/readStretch';
import { fullYear } from './phrases/readYears';
import type { Stretch } from './calendar/stretch';

interface At {
  /** Indexes of lexemes, the second behind the last. */
  readonly from: number;
  readonly to: number;
}

/** A part of a timescale that means one thing. */
export type Piece = At &
  (
    | { readonly is: 'stretch'; readonly stretch: Stretch }
    | { readonly is: 'recurs'; readonly recurs: Recurrence }
    /** `throughout the life of the plan`; `ends` where something is to be reached within it. */
    | { readonly is: 'life'; readonly ends: boolean }
    /** A misspelt `ongoing`. */
    | { readonly is: 'misspelt-ongoing' }
    | { readonly is: 'misspelt-recurs'; readonly recurs: Recurrence }
    | { readonly is: Meaning }
    | { readonly is: 'word' | 'bracket' | 'line' }
  );

/** Parts a text into what it says of time and what it does not. */
export function readPieces(lexemes: Lexemes, manner: Manner): Piece[] {
  const pieces: Piece[] = [];
  let dated = false;
  let named = false;
  for (let at = 0; at < lexemes.length; at = pieces.at(-1)!.to) {
    const moved = dated && !manner.prose ? readMoved(lexemes, at, manner, named) : null;
    if (moved !== null) {
      dropLastDate(pieces);
      pieces.push({ is: 'noise', from: at, to: moved });
      continue;
    }
    const piece: Piece = saysNothing(lexemes[at]!, pieces.at(-1))
      ? wordAt(at)
      : (readCount(lexemes, at) ??
        readListed(lexemes, at, pieces) ??
        readLife(lexemes, at) ??
        readOld(lexemes, at, manner, dated) ??
        readPiece(lexemes, at, manner, pieces.at(-1)));
    pieces.push(piece);
    dated ||= piece.is === 'stretch';
    named ||= piece.is === 'word';
  }
  return pieces;
}

/** Most words of a plan: no reader need look at them. Behind noise one may be a participle, `to have been reviewed`. */
function saysNothing({ kind, low }: Lexeme, before: Piece | undefined): boolean {
  return kind === 'word' && before?.is !== 'noise' && !mayBegin(low);
}

function wordAt(at: number): Piece {
  return { is: 'word', from: at, to: at + 1 };
}

function readCount(lexemes: Lexemes, at: number): Piece | null {
  const found = readEnumerator(lexemes, at);
  return found && { is: found.parts ? 'line' : 'noise', from: at, to: found.next };
}

/** A date that another has taken the place of says nothing. */
function readOld(lexemes: Lexemes, at: number, manner: Manner, dated: boolean): Piece | null {
  const to = readSuperseded(lexemes, at, manner, dated);
  return to === null ? null : { is: 'noise', from: at, to };
}

/** The date that stood before `now June 2004`, unless words part the two. */
function dropLastDate(pieces: Piece[]): void {
  for (let at = pieces.length - 1; at >= 0; at--) {
    const { is, from, to } = pieces[at]!;
    if (is === 'stretch') pieces[at] = { is: 'noise', from, to };
    if (is === 'stretch' || is === 'word' || is === 'line') return;
  }
}

/** The years of `March 09, 10 and 11` and the 2 of `Q1 & 2`: no more is said of what follows in a list. */
function readListed(lexemes: Lexemes, at: number, pieces: readonly Piece[]): Piece | null {
  const joint = pieces.at(-1);
  const listed = pieces.at(-2);
  if (listed?.is !== 'stretch' || (joint?.is !== 'comma' && joint?.is !== 'and') || listed.stretch.last)
    return null;
  const { first } = listed.stretch;
  const lexeme = lexemes[at];
  const isYear = first.year !== null && isNumber(lexeme, 2) && (takesYear(first) || first.unit === 'year');
  const read = isYear
    ? { moment: moment('year', { year: fullYear(lexeme.value) }), next: at + 1 }
    : readNumberAlone(lexemes, at, first);
  const behind = read && lexemes[read.next];
  if (!read || (behind && behind.kind !== 'line' && !is(behind, ',', '&', 'and', ')'))) return null;
  const stretch = { first: read.moment, last: null, next: read.next };
  return { is: 'stretch', stretch, from: at, to: read.next };
}

function readPiece(lexemes: Lexemes, at: number, manner: Manner, before: Piece | undefined): Piece {
  const lexeme = lexemes[at]!;
  if (lexeme.kind === 'line') return { is: 'line', from: at, to: at + 1 };
  if (is(lexeme, '(', ')', '[', ']')) return { is: 'bracket', from: at, to: at + 1 };
  const noDay = lexeme.kind === 'number' ? skipNoDay(lexemes, at) : null;
  if (noDay !== null) return { is: 'word', from: at, to: noDay };
  const recurrence = readRecurrence(lexemes, at);
  if (recurrence) return { is: 'recurs', recurs: recurrence.recurs, from: at, to: recurrence.next };
  const stretch = readStretch(lexemes, at, manner);
  if (stretch && countsFromEvent(lexemes, at, stretch)) return { is: 'depends', from: at, to: stretch.next };
  if (stretch) return { is: 'stretch', stretch, from: at, to: stretch.next };
  const phrase = readPhrase(lexemes, at);
  if (phrase?.meaning === 'status' && completes(lexemes, at, before))
    return { is: 'until', from: at, to: phrase.next };
  if (phrase && !isWordInName(lexemes, at, phrase.next, phrase.meaning)) {
    return { is: phrase.meaning, from: at, to: phrase.next };
  }
  if (lexeme.kind === 'word' && isParticiple(lexemes, at, before))
    return { is: 'noise', from: at, to: at + 1 };
  return misspeltAt(lexeme, at) ?? wordAt(at);
}

/** `Within a week of referral`, `6 weeks after launch`, `after 6 months`, `within 24 hours`: from a day that is not named, and is not the plan's. */
function countsFromEvent(lexemes: Lexemes, at: number, { first, last, next }: Stretch): boolean {
  if (first.unit !== 'within' || last) return false;
  if (first.number + first.day === 0) return true;
  const told =
    (is(lexemes[at - 1], 'after') && countAt(lexemes, at) !== null) ||
    is(lexemes[next], 'of', 'after', 'following', 'from');
  return told && skipPlan(lexemes, next + 1) === null;
}

/** `na` in lower case is a slip for something else, `C` an initial. */
function isWordInName(lexemes: Lexemes, at: number, next: number, meaning: Meaning): boolean {
  const lexeme = lexemes[at]!;
  if (next > at + 1) return false;
  // `Complete` before a word of its own is what is to be done, not that it is done.
  if (lexeme.low === 'complete' && lexemes[next]?.kind === 'word' && meaning === 'status') return true;
  return (
    (lexeme.low === 'na' && lexeme.text !== 'NA') ||
    (lexeme.low === 'c' && meaning === 'in' && !isNumber(lexemes[at + 1], 4))
  );
}

/** `Commence June, complete March 2005`: when it is to be. */
function completes(lexemes: Lexemes, at: number, before: Piece | undefined): boolean {
  const joined =
    before?.is === 'comma' || before?.is === 'and' || before?.is === 'dash' || is(lexemes[at - 1], '.');
  const date = lexemes[at + 1];
  return joined && is(lexemes[at], 'complete') && (date?.kind === 'number' || months.has(date?.low ?? ''));
}

/** The `reviewed` of `to have been reviewed by June`. */
function isParticiple(lexemes: Lexemes, at: number, before: Piece | undefined): boolean {
  if (before?.is !== 'noise' || !is(lexemes[at - 1], 'be', 'been')) return false;
  return /(ed|held|set|run|made|begun|given|built|written)$/.test(lexemes[at]!.low);
}

function misspeltAt({ kind, low }: Lexeme, at: number): Piece | null {
  const meant = kind === 'word' ? readMisspelt(low) : null;
  if (meant === null) return null;
  const place = { from: at, to: at + 1 };
  return meant === 'ongoing'
    ? { is: 'misspelt-ongoing', ...place }
    : { is: 'misspelt-recurs', recurs: meant, ...place };
}
