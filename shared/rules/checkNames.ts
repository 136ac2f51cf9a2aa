import type { KnownNames } from '../likeness';
import type { Issue, Reading } from '../model';
import { Checker } from './Checker';
import { likelyMisspelt } from './lead/likely-misspelt';
import type { CheckOptions } from './options';

const NAMES = [likelyMisspelt];

/**
 * The issues that only the county can see: names close to one that is commoner in its other returns.
 * The rest of a return's issues do not depend on other returns and are not looked at again.
 */
export function checkNames(
  reading: Reading,
  known: KnownNames,
  severities: CheckOptions['severities'] = {},
): Issue[] {
  return [...new Checker(NAMES).update(reading, { known, severities })];
}
