import type { Indicator } from '../model';

/** Indicators by the sheet they stand on, in order: what is missing on one is seen beside the others. */
export function bySheet(indicators: readonly Indicator[]): Map<string, Indicator[]> {
  const sheets = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    const own = sheets.get(indicator.source.sheet);
    if (own) own.push(indicator);
    else sheets.set(indicator.source.sheet, [indicator]);
  }
  return sheets;
}
