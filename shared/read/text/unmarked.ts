const MARKS = /(?:\s*(?:[*¹²³⁴⁵†‡§:]|\(\d\)))+$/;

/** A heading's words without what stands behind them: signs of footnotes, `Lead*`, `Target (1)`, or a colon. */
export function unmarked(heading: string): string {
  return heading.replace(MARKS, '') || heading;
}
