import { InvalidArgumentError } from 'commander';
import { isDay } from '../../shared/time';

/** A day given on the command line, `2004-10-01`. */
export function dayOption(text: string): string {
  if (!isDay(text)) throw new InvalidArgumentError('Expected a day such as 2004-10-01.');
  return text;
}

/** The core takes no clock; this is where the day comes in: the day it is where the command runs. */
export function today(now: Date = new Date()): string {
  const month = String(now.getMonth() + 1).padStart(2, '0');
  return `${now.getFullYear()}-${month}-${String(now.getDate()).padStart(2, '0')}`;
}
