import type { IssueCode, Severity } from '../model';
import type { Check } from './checks';
import type { Example } from './example';

/**
 * One thing that can be wrong with a return. A rule documents itself: the rules page is made of
 * these words, and its examples are run as tests.
 */
export interface Rule {
  readonly code: IssueCode;
  /** Unless the county says otherwise. */
  readonly severity: Severity;
  readonly title: string;
  /** What it looks for, and what it leaves alone. */
  readonly looksFor: string;
  /** Why an officer should care. */
  readonly why: string;
  /** What its fixes do, where it has any. */
  readonly fix?: string;
  /** Each gives issues of this code in the cells it names, and in no others. */
  readonly bad: readonly Example[];
  /** Each gives none. */
  readonly good: readonly Example[];
  readonly checks: readonly Check[];
}

export function rule(header: Omit<Rule, 'checks'>, ...checks: readonly Check[]): Rule {
  return { ...header, checks };
}
