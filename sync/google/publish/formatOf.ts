import type { sheets_v4 } from '@googleapis/sheets';
import type { CellStyle } from '../../xlsx';

type Format = sheets_v4.Schema$CellFormat;

/** A cell's look as Google has it. */
export function formatOf(style: CellStyle, isNumber: boolean): Format {
  const { bold, italic, underline, size, ink, fill, border, format, wrap, horizontal, vertical } = style;
  const textFormat = {
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(underline && { underline }),
    ...(size !== undefined && { fontSize: size }),
    ...(ink !== undefined && { foregroundColorStyle: colour(ink) }),
  };
  const line = border === undefined ? null : { style: 'SOLID', colorStyle: colour(border) };
  return {
    ...(Object.keys(textFormat).length > 0 && { textFormat }),
    ...(fill !== undefined && { backgroundColorStyle: colour(fill) }),
    ...(line && { borders: { top: line, bottom: line, left: line, right: line } }),
    ...(wrap && { wrapStrategy: 'WRAP' }),
    ...(vertical && { verticalAlignment: { top: 'TOP', center: 'MIDDLE', bottom: 'BOTTOM' }[vertical] }),
    // Text stands on the left by itself and numbers on the right: only days are put elsewhere.
    ...(isNumber && horizontal === 'left' && { horizontalAlignment: 'LEFT' }),
    ...(isNumber && format !== undefined && { numberFormat: numberFormat(format) }),
  };
}

/** What a conditional format changes. */
export function ruleFormat({ fill, ink }: Pick<CellStyle, 'fill' | 'ink'>): Format {
  return {
    ...(fill !== undefined && { backgroundColorStyle: colour(fill) }),
    ...(ink !== undefined && { textFormat: { foregroundColorStyle: colour(ink) } }),
  };
}

/** `1F4E79` in Google's fractions of one. */
export function colour(hex: string): sheets_v4.Schema$ColorStyle {
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  return { rgbColor: { red: red!, green: green!, blue: blue! } };
}

function numberFormat(pattern: string): sheets_v4.Schema$NumberFormat {
  const bare = pattern.replace(/"[^"]*"/g, '');
  if (/[dmy]/i.test(bare)) return { type: 'DATE', pattern };
  return { type: bare.includes('%') ? 'PERCENT' : 'NUMBER', pattern };
}
