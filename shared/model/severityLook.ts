import type { Severity } from './issue';

/** How a severity is marked and named wherever it stands. */
export interface SeverityLook {
  /** Stands beside its word or its message, and is no RAG symbol: a warning is not an action that is late. */
  readonly symbol: string;
  readonly one: string;
  readonly several: string;
  /** What it says, for a legend or above a list. */
  readonly meaning: string;
}

/** The order in which an officer should look at them. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'advice'];

/** The one place for it, so that sheet, pane, county workbook and documents agree. */
export const SEVERITY_LOOK: Readonly<Record<Severity, SeverityLook>> = {
  error: {
    symbol: '✖',
    one: 'error',
    several: 'errors',
    meaning: 'The county cannot use these as they stand',
  },
  warning: {
    symbol: '⚠',
    one: 'warning',
    several: 'warnings',
    meaning: 'These are doubtful: please look',
  },
  advice: { symbol: 'ℹ', one: 'advice', several: 'advice', meaning: 'These could be clearer' },
};

/** The text of a severity's cell: `Error ✖`. */
export function severityText(severity: Severity): string {
  const { one, symbol } = SEVERITY_LOOK[severity];
  return `${one.charAt(0).toUpperCase()}${one.slice(1)} ${symbol}`;
}
