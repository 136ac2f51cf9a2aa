import type { Recurrence } from '../model';
import type { Piece } from './pieces';
import type { Stretch } from './calendar/stretch';

export type Lead = 'by' | 'in' | 'from' | 'until' | 'before' | 'after' | 'not-before' | 'throughout';

/** Indexes of pieces, the second behind the last. */
export interface PieceRun {
  readonly from: number;
  readonly to: number;
}

/** One milestone's words, before its days are known. */
export interface Entry {
  stretch: Stretch | null;
  lead: Lead | null;
  ongoing: boolean;
  recurs: Recurrence | null;
  /** Joined to the entry before it by a comma or `and`, with no words between. */
  linked: boolean;
  /** Stands in brackets of its own right behind the entry before it. */
  bracketed: boolean;
  /** The plan's last day is meant. */
  planEnd: boolean;
  pieces: PieceRun;
  /** The words that name it. */
  label: PieceRun | null;
}

/** An entry of nothing but what is given. */
export function entryOf(pieces: PieceRun, rest: Partial<Entry> = {}): Entry {
  return {
    stretch: null,
    lead: null,
    ongoing: false,
    recurs: null,
    linked: false,
    bracketed: false,
    planEnd: false,
    label: null,
    ...rest,
    pieces,
  };
}

/** What a line of a cell says. */
export interface LineRead {
  readonly entries: Entry[];
  /** Words that say nothing of time, and name nothing. */
  readonly leftover: PieceRun[];
  readonly undecided: boolean;
  readonly status: boolean;
  readonly misspelt: boolean;
  /** Says that no date is needed. */
  readonly none: boolean;
}

const leads: readonly string[] = ['by', 'in', 'from', 'until', 'before', 'after', 'not-before', 'throughout'];

export function isLead(piece: Piece): piece is Piece & { is: Lead } {
  return leads.includes(piece.is);
}
