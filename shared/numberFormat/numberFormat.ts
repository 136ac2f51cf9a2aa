import { format, getFormatInfo, isValidFormat } from 'numfmt';

/** What a number format makes of a number. Durations (`[h]:mm`) are numbers: they name no day. */
export type FormatKind = 'general' | 'number' | 'date' | 'time' | 'text';

const SYSTEM_LONG_DATE = /\[\$-[^\]]*F800\]/i;
const SYSTEM_TIME = /\[\$-[^\]]*F400\]/i;
const ELAPSED = /\[(h+|m+|s+)\]/i;

export function kindOfFormat(code: string): FormatKind {
  if (code === '' || /^general$/i.test(code)) return 'general';
  if (!isValidFormat(code)) return 'number';
  const { type } = getFormatInfo(code);
  if (type === 'date' || type === 'datetime') return 'date';
  if (type === 'time') return ELAPSED.test(code) ? 'number' : 'time';
  return /@/.test(code) ? 'text' : 'number';
}

/**
 * A number under General: at most eleven digits, as Excel shows it in a column wide enough. Most
 * numbers need no formatter for that.
 */
export function showGeneral(value: number): string {
  const size = Math.abs(value);
  if (size >= 1e10 && size < 1e11) return String(Math.sign(value) * Math.round(size));
  const text = String(value);
  return text.length <= 11 && !text.includes('e') ? text : format('General', value);
}

/** A number as Excel shows it in a column wide enough. A code nobody understands shows as General. */
export function showNumber(value: number, code: string): string {
  try {
    return format(asShownInBritain(code), value, { nbsp: false }).trim();
  } catch {
    return showGeneral(value);
  }
}

/** Text under a format of its own, `"Ref "@`. Where the format would hide the text, the text itself. */
export function showText(value: string, code: string): string {
  if (code === '@') return value;
  try {
    return format(code, value, { nbsp: false }) || value;
  } catch {
    return value;
  }
}

/** Two formats mean "as this machine is set": here, as British ones are. */
function asShownInBritain(code: string): string {
  if (SYSTEM_LONG_DATE.test(code)) return 'dd mmmm yyyy';
  return SYSTEM_TIME.test(code) ? 'hh:mm:ss' : code;
}
