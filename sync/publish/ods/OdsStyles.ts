import type { CellStyle } from '../../xlsx';
import { formatXml } from './formatXml';
import { tableStylesXml } from './stylesXml';

/** Of a column, for each character of the book's font. */
const CM_PER_CHARACTER = 0.19;

/** Collects the styles a workbook uses, and gives the automatic styles that name them. */
export class OdsStyles {
  readonly #cells = new Map<CellStyle, string>();
  readonly #formats = new Map<string, string>();
  readonly #columns = new Map<number, string>();

  cell(style: CellStyle): string {
    return named(this.#cells, style, 'ce');
  }

  column(characters: number): string {
    return named(this.#columns, characters, 'co');
  }

  toXml(): string {
    const columns = [...this.#columns].map(
      ([characters, name]) =>
        `<style:style style:name="${name}" style:family="table-column">` +
        `<style:table-column-properties style:column-width="${(characters * CM_PER_CHARACTER).toFixed(2)}cm"/></style:style>`,
    );
    // Cells name their formats while they are written, so these come first.
    const cells = [...this.#cells].map(([style, name]) => this.#cellXml(style, name)).join('');
    const formats = [...this.#formats].map(([format, name]) => formatXml(name, format)).join('');
    return (
      formats +
      columns.join('') +
      '<style:style style:name="ro" style:family="table-row">' +
      '<style:table-row-properties style:use-optimal-row-height="true"/></style:style>' +
      tableStylesXml() +
      cells
    );
  }

  #cellXml(style: CellStyle, name: string): string {
    const { bold, italic, size, ink, wrap, vertical, horizontal, format } = style;
    const data = format ? ` style:data-style-name="${named(this.#formats, format, 'N')}"` : '';
    const text =
      (bold ? ' fo:font-weight="bold"' : '') +
      (italic ? ' fo:font-style="italic"' : '') +
      (size ? ` fo:font-size="${size}pt"` : '') +
      (ink ? ` fo:color="#${ink}"` : '');
    const cell =
      (vertical ? ` style:vertical-align="${VERTICAL[vertical]}"` : '') +
      (wrap ? ' fo:wrap-option="wrap"' : '');
    const paragraph = horizontal ? ` fo:text-align="${HORIZONTAL[horizontal]}"` : '';
    return (
      `<style:style style:name="${name}" style:family="table-cell" style:parent-style-name="Default"${data}>` +
      `<style:table-cell-properties${cell}${horizontal ? ' style:text-align-source="fix"' : ''}/>` +
      (paragraph && `<style:paragraph-properties${paragraph}/>`) +
      (text && `<style:text-properties${text}/>`) +
      '</style:style>'
    );
  }
}

const VERTICAL = { top: 'top', center: 'middle', bottom: 'bottom' } as const;
const HORIZONTAL = { left: 'start', center: 'center', right: 'end' } as const;

function named<Key>(names: Map<Key, string>, key: Key, prefix: string): string {
  let name = names.get(key);
  if (name === undefined) names.set(key, (name = `${prefix}${names.size + 1}`));
  return name;
}
