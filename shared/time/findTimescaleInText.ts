import type { Span } from '../model';
import { entryOf, isLead, type Entry } from './entry';
import { evidenceOf, saysOngoing, saysRecurrence, type Evidence } from './evidence';
import { is, lex, type Lexemes } from './words/lexeme';
import { LONGEST_TIMESCALE } from './longestTimescale';
import { readPieces, type Piece } from './pieces';
import { milestonesOf, type Timescale, type TimescaleContext } from './readTimescale';

/** A timescale found in running text; `text.slice(start, end)` goes from its first words to its last. */
export interface TimescaleFound {
  readonly timescale: Timescale;
  /** The words, parted by ` … ` where others stand between. */
  readonly found: string;
  readonly start: number;
  readonly end: number;
}

interface Candidate {
  readonly entry: Entry;
  readonly evidence: Evidence;
}

/** What any words of time hold one of: most actions hold none, and need not be parted into pieces. */
const hint =
  /\d\d|going|through|life|daily|week|month|quarter|annual|year|term|every|each|by |than |summer|autumn|winter|spring|tenure|duration|w\/|(?:^|\(|\b(?:in|to|until|before|from|during|for) )(?:q\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|christmas|xmas|easter)/i;

/**
 * Finds when an action is to be done in its own words: `by June 2010`, `– March 2010`, `throughout 2010/11`,
 * `– ongoing`. The year of a law, a survey or an event's name is not it, nor a count, nor what is past.
 */
export function findTimescaleInText(text: string, context: TimescaleContext = {}): TimescaleFound | null {
  if (text.length > LONGEST_TIMESCALE || !hint.test(text)) return null;
  const period = context.period ?? null;
  const lexemes = lex(text);
  const pieces = readPieces(lexemes, { period, prose: true });
  const candidates = candidatesIn(lexemes, pieces, period);
  const strong = candidates.filter((candidate) => candidate.evidence === 'strong');
  const entries = joinGoing((strong.length > 0 ? strong : candidates).map((candidate) => candidate.entry));
  if (entries.length === 0) return null;
  const place = (entry: Entry): { start: number; end: number } => ({
    start: lexemes[pieces[entry.pieces.from]!.from]!.start,
    end: lexemes[pieces[entry.pieces.to - 1]!.to - 1]!.end,
  });
  const words = (run: Entry['pieces']): string => {
    const { start, end } = place({ pieces: run } as Entry);
    return text.slice(start, end);
  };
  const { milestones, doubts } = milestonesOf(entries, period, words);
  const found = entries.map((entry) => words(entry.pieces)).join(' … ');
  const ongoing = milestones.some((milestone) => milestone.ongoing);
  const timescale = { text: found, milestones, ongoing, doubts: [...new Set(doubts)], leftover: null };
  return { timescale, found, start: place(entries[0]!).start, end: place(entries.at(-1)!).end };
}

function candidatesIn(lexemes: Lexemes, pieces: readonly Piece[], period: Span | null): Candidate[] {
  const candidates: Candidate[] = [];
  pieces.forEach((piece, at) => {
    const candidate = candidateAt(lexemes, pieces, at, candidates.at(-1), period);
    if (candidate) candidates.push(candidate);
  });
  return candidates;
}

function candidateAt(
  lexemes: Lexemes,
  pieces: readonly Piece[],
  at: number,
  last: Candidate | undefined,
  period: Span | null,
): Candidate | null {
  const piece = pieces[at]!;
  const own = { from: at, to: at + 1 };
  if (piece.is === 'ongoing') {
    return saysOngoing(lexemes, piece.from, piece.to)
      ? { entry: entryOf(own, { ongoing: true }), evidence: 'strong' }
      : null;
  }
  if (piece.is === 'recurs') {
    if (!saysRecurrence(lexemes, piece.from, piece.to)) return null;
    return { entry: entryOf(own, { recurs: piece.recurs }), evidence: 'strong' };
  }
  if (piece.is === 'life') {
    if (!piece.ends) return { entry: entryOf(own, { ongoing: true }), evidence: 'strong' };
    return period && { entry: entryOf(own, { planEnd: true }), evidence: 'weak' };
  }
  if (piece.is === 'onwards' && last?.entry.pieces.to === at && last.entry.stretch) {
    last.entry.lead = 'from';
    last.entry.pieces = { from: last.entry.pieces.from, to: at + 1 };
  }
  if (piece.is !== 'stretch') return null;
  return datedCandidate(lexemes, pieces, at, last, period);
}

function datedCandidate(
  lexemes: Lexemes,
  pieces: readonly Piece[],
  at: number,
  last: Candidate | undefined,
  period: Span | null,
): Candidate | null {
  const piece = pieces[at]!;
  if (piece.is !== 'stretch') return null;
  let first = at;
  while (first > 0 && (isLead(pieces[first - 1]!) || is(lexemes[pieces[first - 1]!.from], 'the', ':')))
    first--;
  const leads = pieces.slice(first, at).filter(isLead);
  const leadPiece = leads.findLast((each) => each.is !== 'in') ?? leads[0] ?? null;
  first = leadPiece ? pieces.indexOf(leadPiece) : at;
  // `by June and December 2010`: what was said of the first is said of the next.
  const joint = pieces[at - 1]?.is;
  const linked =
    last?.entry.pieces.to === at - 1 && (joint === 'and' || joint === 'comma') && last.entry.stretch !== null;
  if (linked) {
    const entry = entryOf(
      { from: at, to: at + 1 },
      { stretch: piece.stretch, lead: last.entry.lead, linked: true },
    );
    return { entry, evidence: last.evidence };
  }
  const place = { lead: leadPiece?.from ?? piece.from, from: piece.from, to: piece.to };
  const lead = leadPiece?.is ?? null;
  const evidence = evidenceOf(lexemes, place, piece.stretch, lead, period);
  return (
    evidence && { entry: entryOf({ from: first, to: at + 1 }, { stretch: piece.stretch, lead }), evidence }
  );
}

/** `– ongoing – next by July 2010` is one milestone that goes on, `quarterly from June` one that recurs. */
function joinGoing(entries: readonly Entry[]): Entry[] {
  const dated = joinEnds(entries.filter((entry) => entry.stretch !== null || entry.planEnd));
  const ongoing = entries.some((entry) => entry.ongoing);
  const recurs = entries.find((entry) => entry.recurs !== null)?.recurs ?? null;
  if (dated.length > 0) {
    dated.at(-1)!.ongoing = ongoing;
    dated[0]!.recurs = recurs;
    return dated;
  }
  const first = entries[0];
  return first ? [{ ...first, ongoing, recurs }] : [];
}

/** `start date June 2004; finish date May 2005` is one stretch. */
function joinEnds(entries: readonly Entry[]): Entry[] {
  const [start, end] = entries;
  if (entries.length !== 2 || start!.lead !== 'from' || end!.lead !== 'until') return [...entries];
  if (!start!.stretch || !end!.stretch || start!.stretch.last || end!.stretch.last) return [...entries];
  return [{ ...start!, stretch: { ...start!.stretch, last: end!.stretch.first } }];
}
