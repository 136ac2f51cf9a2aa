import type { BookValue } from '../../shared/book';
import type { CellContent, CellStyle } from '../xlsx';
import { daySerial, dayText } from './dayText';
import { looksLikeFormula, safeText } from './safeText';

export interface ValueCell {
  readonly content: CellContent;
  readonly format?: string;
  readonly style?: Pick<CellStyle, 'horizontal' | 'indent' | 'quotePrefix'>;
}

export const DATE_FORMAT = 'dd mmm yyyy';

const MOST_DECIMALS = 4;
const DECIMALS = Array.from({ length: MOST_DECIMALS + 1 }, (_, places) =>
  places > 0 ? `.${'0'.repeat(places)}` : '',
);

/** Every number format that a value's cell may have. */
export const VALUE_FORMATS: readonly string[] = [
  DATE_FORMAT,
  '0.0%',
  ...DECIMALS.flatMap((decimals) => [
    `#,##0${decimals}`,
    signed(`0${decimals}%`),
    signed(`0${decimals}" points"`),
    signed(`#,##0${decimals}`),
  ]),
];

/** Every look of its own that a text may have. */
const PLAIN_TEXT: NonNullable<ValueCell['style']> = { horizontal: 'left', indent: 0 };
const LIKE_A_FORMULA: NonNullable<ValueCell['style']> = { ...PLAIN_TEXT, quotePrefix: true };
export const TEXT_LOOKS: readonly NonNullable<ValueCell['style']>[] = [PLAIN_TEXT, LIKE_A_FORMULA];

/** A value of the book as a cell: numbers with their number format, text as text whatever it looks like. */
export function valueCell(value: BookValue): ValueCell {
  if (value === null) return EMPTY;
  if (typeof value === 'string') return textValue(value);
  if (typeof value === 'number') return { content: value, format: numberFormat(value) };
  switch (value.kind) {
    case 'day':
      return dayValue(value.value);
    case 'share':
      return { content: value.value, format: '0.0%' };
    case 'percent change':
      return { content: value.value, format: signed(`0${decimals(value.value * 100)}%`) };
    case 'points change':
      return { content: value.value, format: signed(`0${decimals(value.value)}" points"`) };
    case 'number change':
      return { content: value.value, format: signed(numberFormat(value.value)) };
  }
}

const EMPTY: ValueCell = { content: null };

function textValue(text: string): ValueCell {
  const content = safeText(text);
  return { content, style: looksLikeFormula(content) ? LIKE_A_FORMULA : PLAIN_TEXT };
}

function dayValue(iso: string): ValueCell {
  const serial = daySerial(iso);
  return serial === null ? { content: dayText(iso) } : { content: serial, format: DATE_FORMAT };
}

function numberFormat(value: number): string {
  return `#,##0${decimals(value)}`;
}

/** As many decimals as the number has, less the dust of binary fractions: `.00` for 9.69. */
function decimals(value: number): string {
  if (Number.isInteger(value)) return '';
  const [, fraction = ''] = value.toFixed(MOST_DECIMALS).split('.');
  const places = fraction.replace(/0+$/, '').length;
  return places > 0 ? `.${'0'.repeat(places)}` : '';
}

function signed(format: string): string {
  return `+${format};-${format};${format}`;
}

/** How long the value is when shown, near enough to size a column by: the longest of its lines. */
export function shownLength(value: BookValue): number {
  if (value === null) return 0;
  if (typeof value === 'string') return longestLine(value);
  if (typeof value === 'number') return numberLength(value);
  return value.kind === 'day' ? DATE_FORMAT.length : value.kind === 'points change' ? 11 : 8;
}

function longestLine(text: string): number {
  let longest = 0;
  let from = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
    longest = Math.max(longest, end - from);
    from = end + 1;
  }
  return Math.max(longest, text.length - from);
}

/** With a comma for each thousand. */
function numberLength(value: number): number {
  if (!Number.isSafeInteger(value)) return value.toLocaleString('en-GB').length;
  const digits = String(Math.abs(value)).length;
  return digits + Math.floor((digits - 1) / 3) + (value < 0 ? 1 : 0);
}
