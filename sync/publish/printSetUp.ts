import type { PrintSetUp } from '../xlsx';
import { dayText } from './dayText';

/** A table wider than this, in characters, would be too small to read on A4. */
const WIDEST_ON_A4 = 280;

/**
 * One page wide, headings on each page, and what and when in the margins: the day of the book, or
 * the day of printing where it is about no day.
 */
export function printSetUp(
  title: string,
  asAt: string | null,
  widths: readonly number[],
  headingRow?: number,
): PrintSetUp {
  const total = widths.reduce((sum, width) => sum + width, 0);
  return {
    paper: total > WIDEST_ON_A4 ? 'A3' : 'A4',
    ...(headingRow !== undefined && { titleRows: { from: headingRow, to: headingRow } }),
    header: `&L${marginText(title)}&R${asAt ? `As at ${dayText(asAt)}` : 'Printed &D'}`,
    footer: '&L&A&RPage &P of &N',
  };
}

/** An ampersand starts a code there, and 255 characters are all it takes. */
function marginText(text: string): string {
  return text.replace(/&/g, '&&').slice(0, 150);
}
