import type { Issue, Reading } from '../model';
import { Checker } from './Checker';
import type { CheckOptions } from './options';

/** Everything wrong or doubtful in a return, by sheet, row, column and code. */
export function check(reading: Reading, options: CheckOptions = {}): Issue[] {
  return [...new Checker().update(reading, options)];
}
