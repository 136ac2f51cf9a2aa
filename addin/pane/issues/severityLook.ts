import type { Severity } from '../../../shared/model';

/** The order in which an officer should look at them. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'advice'];

export const SEVERITY_LOOK: Readonly<
  Record<Severity, { symbol: string; one: string; several: string; meaning: string }>
> = {
  error: {
    symbol: '✖',
    one: 'error',
    several: 'errors',
    meaning: 'The county cannot use these as they stand',
  },
  warning: { symbol: '▲', one: 'warning', several: 'warnings', meaning: 'These are doubtful: please look' },
  advice: { symbol: 'i', one: 'advice', several: 'advice', meaning: 'These could be clearer' },
};
