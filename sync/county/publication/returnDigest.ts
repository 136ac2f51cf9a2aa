import { periodLabel, type BookRows } from '../../../shared/book';
import type { ReturnState } from '../../../shared/merge';
import type { Issue, Reading, Span } from '../../../shared/model';
import type { BoardReturn } from '../../../shared/returns';

/** What the county has to know of a return without opening it. */
export interface ReturnDigest extends Omit<BoardReturn, 'refused'> {
  readonly file: string;
  readonly periods: readonly (string | null)[];
  readonly actions: number;
  readonly indicators: number;
  readonly referenceTables: number;
  readonly warnings: number;
  readonly advice: number;
  readonly notPlaced: number;
  /** How many rows it has in each sheet. */
  readonly rows: Readonly<Record<string, number>>;
}

/**
 * @param from the district that handed it in
 * @param open how many conflicts wait for a decision
 */
export function digestOf(
  { of, from, reading }: { readonly of: ReturnState; readonly from: string; readonly reading: Reading },
  issues: readonly Issue[],
  open: number,
  rows: BookRows,
): ReturnDigest {
  const { plans } = reading;
  const count = (severity: Issue['severity']) => issues.filter((issue) => issue.severity === severity).length;
  return {
    id: of.id,
    district: from,
    file: of.latest.file,
    plans: plans.map(({ title }) => title),
    period: wholePeriod(plans.flatMap(({ period }) => (period ? [period] : []))),
    periods: plans.map(({ period }) => periodLabel(period)),
    arrivals: of.arrivals.map(({ on }) => on),
    revision: of.latest.revision,
    errors: count('error'),
    warnings: count('warning'),
    advice: count('advice'),
    open,
    signedOff: of.signedOff,
    reOpened: of.reOpened,
    waiting: of.waiting?.revision ?? null,
    actions: plans.reduce((sum, { actions }) => sum + actions.length, 0),
    indicators: plans.reduce((sum, { indicators }) => sum + indicators.length, 0),
    referenceTables: reading.referenceTables.length,
    notPlaced: reading.notPlaced.length,
    rows: Object.fromEntries(Object.entries(rows).map(([sheet, own]) => [sheet, own.rows.length])),
  };
}

function wholePeriod(periods: readonly Span[]): Span | null {
  if (periods.length === 0) return null;
  const from = periods.map((period) => period.from).sort()[0]!;
  const to = periods
    .map((period) => period.to)
    .sort()
    .at(-1)!;
  return { from, to };
}
