import type { BookValue } from '../../shared/book';
import type { CellContent, CellStyle } from '../xlsx';
import { daySerial, dayText } from './dayText';
import { looksLikeFormula, safeText } from './safeText';

export interface ValueCell {
  readonly content: CellContent;
  readonly format?: string;
  readonly style?: Pick<CellStyle, 'horizontal' | 'quotePrefix'>;
}

export const DATE_FORMAT = 'dd mmm yyyy';

/** A value of the book as a cell: numbers with their number format, text as text whatever it looks like. */
export function valueCell(value: BookValue): ValueCell {
  if (value === null) return { content: null };
  if (typeof value === 'string') return textValue(value);
  if (typeof value === 'number') return { content: value, format: whole(value, '#,##0', '#,##0.0###') };
  switch (value.kind) {
    case 'day':
      return dayValue(value.value);
    case 'share':
      return { content: value.value, format: '0.0%' };
    case 'percent change':
      return {
        content: value.value,
        format: whole(round(value.value * 100), '+0%;-0%;0%', '+0.0%;-0.0%;0.0%'),
      };
    case 'points change':
      return {
        content: value.value,
        format: whole(value.value, signed('0" points"'), signed('0.0##" points"')),
      };
    case 'number change':
      return { content: value.value, format: whole(value.value, signed('#,##0'), signed('#,##0.0###')) };
  }
}

function textValue(text: string): ValueCell {
  const content = safeText(text);
  return {
    content,
    style: { horizontal: 'left', ...(looksLikeFormula(content) && { quotePrefix: true }) },
  };
}

function dayValue(iso: string): ValueCell {
  const serial = daySerial(iso);
  return serial === null ? { content: dayText(iso) } : { content: serial, format: DATE_FORMAT };
}

function whole(value: number, integer: string, fraction: string): string {
  return Number.isInteger(value) ? integer : fraction;
}

function signed(format: string): string {
  return `+${format};-${format};${format}`;
}

/** Takes the dust of binary fractions off. */
function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/** How long the value is when shown, near enough to size a column by: the longest of its lines. */
export function shownLength(value: BookValue): number {
  if (value === null) return 0;
  if (typeof value === 'string') return Math.max(...value.split('\n').map((line) => line.length));
  if (typeof value === 'number') return value.toLocaleString('en-GB').length;
  return value.kind === 'day' ? DATE_FORMAT.length : value.kind === 'points change' ? 11 : 8;
}
