import type { Milestone } from '../../model';
import { printTimescale } from '../../time';

/** An ISO day in an officer's words: `30 June 2004`. */
export function sayDay(day: string): string {
  return printTimescale({ start: null, due: day, precision: 'day', recurs: null, ongoing: false });
}

type When = Pick<Milestone, 'start' | 'due' | 'recurs' | 'ongoing'>;

/** True where a milestone says anything of when. */
export function saysWhen({ start, due, recurs, ongoing }: When): boolean {
  return start !== null || due !== null || recurs !== null || ongoing;
}

/** How a milestone's words were read: `by 30 June 2004`, `from 1 April 2004 to 31 March 2005`, `ongoing`. */
export function sayWhen({ start, due, recurs, ongoing }: When): string {
  const days =
    start !== null && due !== null
      ? `from ${sayDay(start)} to ${sayDay(due)}`
      : due !== null
        ? `by ${sayDay(due)}`
        : start !== null
          ? `from ${sayDay(start)}`
          : '';
  const rest = [recurs ?? '', ongoing && days === '' ? 'ongoing' : ''];
  return [days, ...rest].filter((part) => part !== '').join(', ');
}
