import type { Change } from '../../../model';
import type { Direction } from '../../../target';

/** One end of a target: where it starts from or what it is to reach. Shares are fractions. */
export interface TargetEnd {
  readonly value: number | null;
  /** Canonical label: `2008/09`. */
  readonly period: string | null;
  readonly bound: 'at least' | 'at most' | null;
}

/** What a sentence that carries a target says. */
export interface TargetSentence {
  /** As written: `reduce`, `fewer`, `achieve`; null in a sentence without one. */
  readonly verb: string | null;
  readonly direction: Direction | null;
  /** What is to change, as a noun phrase: `the number of shed break-ins`. */
  readonly measure: string;
  /** Signed by the sentence: a reduction is negative. */
  readonly change: Change | null;
  /** The words make a percentage one of the baseline, also of a share. */
  readonly ofBaseline: boolean;
  /** The change is wanted again every year. */
  readonly yearly: boolean;
  readonly from: TargetEnd | null;
  readonly to: TargetEnd | null;
  /** When it is to be reached. */
  readonly by: string | null;
  /** `number`, `%`, `per 1,000 population`, `£`, `days`. */
  readonly unit: string;
}
