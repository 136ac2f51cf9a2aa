import { printTimescale } from '../time';
import type { Absence } from './state';

/** What the status of a row says that its district took out: `Withdrawn on 30 September 2010`. */
export function withdrawnWords({ on }: Absence): string {
  return `Withdrawn on ${printTimescale({ start: null, due: on, precision: 'day', recurs: null, ongoing: false })}`;
}
