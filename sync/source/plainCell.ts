import { numberCell, textCell, type Cell } from '../../shared/grid';

/** More digits than this are a telephone or account number: a number could not hold them all. */
const MOST_DIGITS = 15;

/** `£1,234.50`, `-3.2`, `45%`: no leading zeros, thousands in threes. `+` stays text, for it says more than a number keeps. */
const NUMBER = /^(-?)(£?)(0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)(\.\d+)?(%?)$/;

/** What Excel writes for a formula that failed. */
const ERROR = /^#(REF!|NAME\?|DIV\/0!|VALUE!|N\/A|NUM!|NULL!)$/;

/**
 * A cell of a text file. Text stays as typed; only what cannot be anything but a number becomes one,
 * and even then the text shown is what was typed, so that a ref 2.10 is not 2.1.
 */
export function plainCell(typed: string): Cell {
  if (ERROR.test(typed)) return { kind: 'error', value: typed, text: typed };
  const match = NUMBER.exec(typed.trim());
  if (!match) return textCell(typed);
  const [, minus, pound, whole = '', decimals = '', percent] = match;
  if (whole.length + decimals.length > MOST_DIGITS || (pound && percent)) return textCell(typed);
  const size = Number(whole.replaceAll(',', '') + decimals);
  const value = percent ? shifted(size, -2) : size;
  return numberCell(
    minus && value !== 0 ? -value : value,
    typed.trim(),
    formatOf(whole, decimals, pound, percent),
  );
}

/** 45.1% is 0.451, which a division by 100 would miss. */
function shifted(value: number, places: number): number {
  return Number(`${value}e${places}`);
}

function formatOf(whole: string, decimals: string, pound = '', percent = ''): string | undefined {
  const thousands = whole.includes(',');
  if (!pound && !percent && !thousands) return undefined;
  const fraction = decimals === '' ? '' : `.${'0'.repeat(decimals.length - 1)}`;
  return `${pound && '"£"'}${thousands || pound ? '#,##0' : '0'}${fraction}${percent}`;
}
