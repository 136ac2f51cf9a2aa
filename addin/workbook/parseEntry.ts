import { isoToSerial } from '../../shared/time';
import { kindOfFormat } from '../../shared/numberFormat';
import type { SheetCell } from './sheetCell';

/** Whose way of writing dates counts: what add-ins write is always read the American way. */
export type Culture = 'en-GB' | 'en-US';

/**
 * What an entry makes of a cell: its contents, and a number format where the cell had none. Days get the
 * formats that follow the machine's region, by the American names that programs have for them.
 */
export type Entry = Pick<SheetCell, 'value' | 'formula' | 'quoted' | 'numberFormat'>;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const NUMBER = /^([+-]?)(£|\$)?((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(e[+-]?\d+)?(%?)$/i;
const NUMERIC_DATE = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{2}|\d{4}))?$/;
const ISO_DATE = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/;
const DAY_MONTH = new RegExp(`^(\\d{1,2})[ /-]${MONTH}(?:[ /-](\\d{2}|\\d{4}))?$`, 'i');
const MONTH_YEAR = new RegExp(`^${MONTH}[ /-](\\d{1,4})$`, 'i');

/**
 * What a spreadsheet program makes of what is typed, pasted or written as a string.
 *
 * @param numberFormat the cell's own: text formats keep all as text.
 * @param year of today, which a day without a year takes.
 */
export function parseEntry(
  typed: string,
  numberFormat: string | undefined,
  culture: Culture,
  year: number,
): Entry {
  if (typed.startsWith("'")) return { value: typed.slice(1), quoted: true };
  if (numberFormat !== undefined && kindOfFormat(numberFormat) === 'text') return { value: typed };
  if (typed.startsWith('=') && typed.length > 1) return { value: '', formula: typed.slice(1) };
  const entry = typed.trim();
  if (/^(true|false)$/i.test(entry)) return { value: entry.toLowerCase() === 'true' };
  if (/^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/.test(entry)) return { value: { error: entry } };
  const recognised = parseNumber(entry) ?? parseDate(entry, culture, year);
  if (!recognised) return { value: typed };
  const keepsItsOwn = numberFormat !== undefined || recognised.numberFormat === undefined;
  return keepsItsOwn ? { value: recognised.value } : recognised;
}

function parseNumber(entry: string): Entry | null {
  const [, sign, currency, digits, exponent = '', percent] = NUMBER.exec(entry) ?? [];
  if (digits === undefined) return null;
  const size = Number(digits.replaceAll(',', '') + exponent);
  const value = (sign === '-' ? -size : size) / (percent ? 100 : 1);
  if (percent) return { value, numberFormat: digits.includes('.') ? '0.00%' : '0%' };
  if (currency) return { value, numberFormat: `${currency}#,##0${digits.includes('.') ? '.00' : ''}` };
  return digits.includes(',') ? { value, numberFormat: '#,##0' } : { value };
}

function parseDate(entry: string, culture: Culture, thisYear: number): Entry | null {
  const numeric = NUMERIC_DATE.exec(entry);
  if (numeric) {
    const [first, second] = [Number(numeric[1]), Number(numeric[2])];
    const [day, month] = culture === 'en-GB' ? [first, second] : [second, first];
    const format = numeric[3] === undefined ? 'd-mmm' : 'm/d/yyyy';
    return dateEntry(yearOf(numeric[3], thisYear), month, day, format);
  }
  const iso = ISO_DATE.exec(entry);
  if (iso) return dateEntry(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'm/d/yyyy');
  const dayMonth = DAY_MONTH.exec(entry);
  if (dayMonth) {
    const format = dayMonth[3] === undefined ? 'd-mmm' : 'd-mmm-yy';
    return dateEntry(yearOf(dayMonth[3], thisYear), monthOf(dayMonth[2]!), Number(dayMonth[1]), format);
  }
  const monthYear = MONTH_YEAR.exec(entry);
  if (!monthYear) return null;
  const tail = Number(monthYear[2]);
  // `May 5` is the fifth of May, `May 05` and `May 2005` are months.
  return monthYear[2]!.length === 4 || tail > 31 || monthYear[2]!.startsWith('0')
    ? dateEntry(yearOf(monthYear[2], thisYear), monthOf(monthYear[1]!), 1, 'mmm-yy')
    : dateEntry(thisYear, monthOf(monthYear[1]!), tail, 'd-mmm');
}

function dateEntry(year: number, month: number, day: number, numberFormat: string): Entry | null {
  if (month < 1 || month > 12 || day < 1 || year < 1900) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  const iso = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
  return { value: isoToSerial(iso), numberFormat };
}

/** Two digits up to 29 are of this century, as Windows is set. */
function yearOf(written: string | undefined, thisYear: number): number {
  if (written === undefined) return thisYear;
  const year = Number(written);
  return written.length > 2 ? year : year + (year < 30 ? 2000 : 1900);
}

function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}
