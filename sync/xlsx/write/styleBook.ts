import type { CellStyle, ConditionalRule } from './workbookModel';
import { xmlText } from './xmlText';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/**
 * Arial is what Google Sheets uses and LibreOffice has the measures of everywhere, so that widths and
 * line breaks come out alike in all three.
 */
const FONT = 'Arial';
const SIZE = 10;
/** Of a line in that font, in points. */
export const LINE_HEIGHT = 12.75;

const FIRST_FREE_FORMAT = 164;

/** Number formats that every reader knows by number (ECMA-376 Part 1, 18.8.30). */
const BUILT_IN: Readonly<Record<string, number>> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '0%': 9,
  '@': 49,
};

/** A list of XML snippets, each once, referred to by place. */
class Snippets {
  readonly #places = new Map<string, number>();

  constructor(...first: string[]) {
    for (const xml of first) this.place(xml);
  }

  place(xml: string): number {
    let place = this.#places.get(xml);
    if (place === undefined) this.#places.set(xml, (place = this.#places.size));
    return place;
  }

  toXml(tag: string): string {
    const all = [...this.#places.keys()];
    return all.length === 0 ? '' : `<${tag} count="${all.length}">${all.join('')}</${tag}>`;
  }
}

/** Collects the styles of a workbook while its sheets are written, and gives the part that lists them. */
export class StyleBook {
  readonly #fonts = new Snippets(fontXml({}));
  // The first two fills are fixed by the format.
  readonly #fills = new Snippets(patternXml('none'), patternXml('gray125'));
  readonly #borders = new Snippets(borderXml(undefined));
  readonly #formats = new Map<string, number>();
  readonly #cells = new Snippets();
  readonly #differential = new Snippets();
  readonly #known = new Map<CellStyle, number>();

  constructor() {
    this.cell({});
  }

  /** The number of a cell's style; 0 is plain. */
  cell(style: CellStyle): number {
    let known = this.#known.get(style);
    if (known === undefined) this.#known.set(style, (known = this.#cells.place(this.#cellXml(style))));
    return known;
  }

  /** The number of a conditional format's style. */
  conditional({ fill, ink, format }: ConditionalRule['style']): number {
    return this.#differential.place(
      '<dxf>' +
        (ink ? `<font><color rgb="FF${ink}"/></font>` : '') +
        (format ? `<numFmt numFmtId="${this.#format(format)}" formatCode="${xmlText(format)}"/>` : '') +
        (fill
          ? `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/><bgColor rgb="FF${fill}"/></patternFill></fill>`
          : '') +
        '</dxf>',
    );
  }

  toXml(): string {
    const formats = [...this.#formats]
      .map(([code, id]) => `<numFmt numFmtId="${id}" formatCode="${xmlText(code)}"/>`)
      .join('');
    return (
      `<styleSheet xmlns="${MAIN}">` +
      (formats && `<numFmts count="${this.#formats.size}">${formats}</numFmts>`) +
      this.#fonts.toXml('fonts') +
      this.#fills.toXml('fills') +
      this.#borders.toXml('borders') +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      this.#cells.toXml('cellXfs') +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
      (this.#differential.toXml('dxfs') || '<dxfs count="0"/>') +
      '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>' +
      '</styleSheet>'
    );
  }

  #cellXml(style: CellStyle): string {
    const font = this.#fonts.place(fontXml(style));
    const fill = style.fill ? this.#fills.place(patternXml('solid', style.fill)) : 0;
    const border = this.#borders.place(borderXml(style.border));
    const format = this.#format(style.format ?? 'General');
    const alignment = alignmentXml(style);
    return (
      `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"` +
      (style.quotePrefix ? ' quotePrefix="1"' : '') +
      (format ? ' applyNumberFormat="1"' : '') +
      (font ? ' applyFont="1"' : '') +
      (fill ? ' applyFill="1"' : '') +
      (border ? ' applyBorder="1"' : '') +
      (alignment ? ` applyAlignment="1">${alignment}</xf>` : '/>')
    );
  }

  #format(code: string): number {
    const known = BUILT_IN[code] ?? this.#formats.get(code);
    if (known !== undefined) return known;
    const id = FIRST_FREE_FORMAT + this.#formats.size;
    this.#formats.set(code, id);
    return id;
  }
}

function fontXml({ bold, italic, underline, size = SIZE, ink }: CellStyle): string {
  const colour = ink ? `<color rgb="FF${ink}"/>` : '<color theme="1"/>';
  return `<font>${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}${underline ? '<u/>' : ''}<sz val="${size}"/>${colour}<name val="${FONT}"/><family val="2"/></font>`;
}

function patternXml(pattern: string, fill?: string): string {
  const colour = fill ? `<fgColor rgb="FF${fill}"/><bgColor indexed="64"/>` : '';
  return `<fill><patternFill patternType="${pattern}">${colour}</patternFill></fill>`;
}

function borderXml(colour: string | undefined): string {
  const side = (tag: string) =>
    colour ? `<${tag} style="thin"><color rgb="FF${colour}"/></${tag}>` : `<${tag}/>`;
  return `<border>${side('left')}${side('right')}${side('top')}${side('bottom')}<diagonal/></border>`;
}

function alignmentXml({ horizontal, vertical, wrap, indent }: CellStyle): string {
  const attributes =
    (horizontal ? ` horizontal="${horizontal}"` : '') +
    (vertical ? ` vertical="${vertical}"` : '') +
    (wrap ? ' wrapText="1"' : '') +
    (indent ? ` indent="${indent}"` : '');
  return attributes && `<alignment${attributes}/>`;
}
