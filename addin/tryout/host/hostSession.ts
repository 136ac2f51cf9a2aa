import type { Hand, Seat } from '../../workbook';
import type { HostObject } from './hostObject';

/** What the API's objects share: one add-in at one seat. */
export interface HostSession {
  readonly seat: Seat;
  /** Everything the add-in does, it does with this hand. */
  readonly hand: Hand;
  /** Keeps an object for later messages, by the reference given back. */
  keep(object: HostObject): string;
  referenceOf(object: HostObject): string | null;
  release(reference: string): void;
  keptBy(reference: string): HostObject | null;
  /** Events of a kind begin or end to be told. */
  listen(event: string, target: string, on: boolean): void;
}
