import type { Indicator } from '../model';
import { findPeriods, nextFiscalYear } from '../time';
import { positionOf } from './position';

/** From this period on the figures are counted otherwise; nothing may be measured across its beginning. */
export interface SeriesBreak {
  /** First period of the new series; null where the words do not say. */
  readonly period: string | null;
  /** The words that say so. */
  readonly reason: string;
}

const BREAK =
  /\b(?:(?:chang\w*|revis\w*|new|differen\w+) (?:\w+ ){0,3}?(?:recording|counting|definitions?|method\w*|rules?|survey|questions?|boundar\w+|system|data source|crime recording)|(?:recording|counting) (?:rules?|practices?|standards?|of \w+) (?:\w+ ){0,2}chang\w*|not (?:directly )?comparable|(?:national crime recording standard|ncrs)|break in (?:the )?series|re-?defin\w+)\b/i;

/** Breaks that the name or the notes of an indicator, or of its figures, tell of. */
export function seriesBreaks({ name, notes, figures, headline }: Indicator): SeriesBreak[] {
  const told = [name, ...notes, ...(headline ? [headline] : [])]
    .filter((text) => BREAK.test(text))
    .map((reason) => ({ period: firstOfNew(reason), reason }));
  const marked = figures
    .filter(({ note }) => note !== null && BREAK.test(note))
    .map(({ period, note }) => ({ period: positionOf(period) === null ? null : period, reason: note! }));
  return [...told, ...marked];
}

function firstOfNew(reason: string): string | null {
  const [first] = findPeriods(reason);
  if (!first) return null;
  const old =
    /\b(?:up to|until|to the end of|before and including|prior to and including)\s+(?:\w+ )?$/i.test(
      reason.slice(0, first.start),
    );
  return old ? nextFiscalYear(first.period).label : first.period.label;
}

/** The break that lies between two periods, so that the later may not be measured by the earlier; null where none does. */
export function breakBetween(
  breaks: readonly SeriesBreak[],
  earlier: string | null,
  later: string | null,
): SeriesBreak | null {
  const from = positionOf(earlier);
  const to = positionOf(later);
  if (from === null || to === null) return null;
  return (
    breaks.find(({ period }) => {
      const at = positionOf(period);
      return at !== null && from < at && at <= to;
    }) ?? null
  );
}

/** The indicator with its baseline moved to another period; the old baseline stays among its figures. */
export function rebase(indicator: Indicator, period: string): Indicator {
  const figure = indicator.figures.find((each) => each.period === period && each.kind !== 'target');
  return { ...indicator, baseline: { period, value: figure?.value ?? null } };
}
