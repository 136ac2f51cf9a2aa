import type { Archive } from '../zip';
import { rgbOf } from './colours';
import { FormatCodes } from './formatCodes';
import { openPart } from './packageParts';
import { readThemeColours } from './themeColours';
import type { WorkbookPart } from './workbookPart';

/** What a cell's style says of it. */
export interface CellStyle {
  /** `General` where it has none. */
  readonly formatCode: string;
  /** The colour that it is filled with, `FFC000`; null where it is not, or with a pattern. */
  readonly rgb: string | null;
  /** Whether its words are struck out. */
  readonly isStruck: boolean;
}

/** Conditional formats have formats, fonts and fills, and named styles have `xf`, of their own: only these lists count. */
const LISTS: ReadonlySet<string> = new Set(['numFmts', 'fonts', 'fills', 'cellXfs']);

/** `<strike val="0"/>` takes back what a style above it says. */
const OFF = /^(?:0|false)$/;

/** The styles that cells name by their index. */
export function readCellStyles(archive: Archive, { styles, theme }: WorkbookPart): CellStyle[] {
  const cursor = styles === null ? null : openPart(archive, styles);
  const colours = readThemeColours(archive, theme);
  const codes = new FormatCodes();
  const fills: (string | null)[] = [];
  const fonts: boolean[] = [];
  const named: { readonly format: number; readonly fill: number; readonly font: number }[] = [];
  let list: string | null = null;
  let isSolid = false;
  while (cursor?.next()) {
    const name = cursor.name();
    if (LISTS.has(name)) {
      const { closing } = cursor;
      cursor.leave();
      list = closing || cursor.empty ? null : name;
    } else if (cursor.closing) {
      continue;
    } else if (list === 'numFmts' && name === 'numFmt') {
      const attributes = cursor.attributes();
      codes.add(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? 'General');
    } else if (list === 'fonts' && name === 'font') {
      fonts.push(false);
    } else if (list === 'fonts' && name === 'strike') {
      fonts[fonts.length - 1] = !OFF.test(cursor.attributes().get('val') ?? '');
    } else if (list === 'fills' && name === 'fill') {
      fills.push(null);
    } else if (list === 'fills' && name === 'patternFill') {
      isSolid = cursor.attributes().get('patternType') === 'solid';
    } else if (list === 'fills' && name === 'fgColor' && isSolid) {
      fills[fills.length - 1] = rgbOf(cursor.attributes(), colours);
    } else if (list === 'cellXfs' && name === 'xf') {
      const attributes = cursor.attributes();
      named.push({
        format: Number(attributes.get('numFmtId') ?? 0),
        fill: Number(attributes.get('fillId') ?? 0),
        font: Number(attributes.get('fontId') ?? 0),
      });
    }
  }
  return named.map(({ format, fill, font }) => ({
    formatCode: codes.of(format),
    rgb: fills[fill] ?? null,
    isStruck: fonts[font] ?? false,
  }));
}
