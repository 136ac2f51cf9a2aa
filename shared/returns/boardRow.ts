import type { ReturnState } from '../book';
import type { Span } from '../model';

/** What is known of one return, whatever its district. */
export interface BoardReturn {
  readonly id: string;
  /** The district's name, as it was when the return came in. */
  readonly district: string;
  readonly plans: readonly string[];
  /** From its first plan's first day to its last one's last; null where none says. */
  readonly period: Span | null;
  /** The days on which something came in for it, in their order. */
  readonly arrivals: readonly string[];
  readonly revision: number;
  readonly errors: number;
  /** Conflicts to decide and questions to answer. */
  readonly open: number;
  /** The days it was signed off and last opened again; null where it is not, or never was. */
  readonly signedOff: string | null;
  readonly reOpened: string | null;
  /** The revision that came in while it was signed off. */
  readonly waiting: number | null;
  /** Why what was handed in last could not be taken; null where it was. */
  readonly refused: string | null;
}

/** A line of the returns board. */
export interface BoardRow {
  /** Null where nothing has come in. */
  readonly id: string | null;
  /** Who answers for it on the day of the board. */
  readonly district: string;
  /** The district it came from, where that has ended since. */
  readonly formerly: string | null;
  readonly plans: readonly string[];
  readonly period: Span | null;
  /** The day something last came in. */
  readonly received: string | null;
  /** 0 where nothing came in. */
  readonly revision: number;
  readonly state: ReturnState;
  /** What else there is to say, in sentences. */
  readonly notes: readonly string[];
  readonly due: string | null;
  readonly daysLate: number | null;
}
