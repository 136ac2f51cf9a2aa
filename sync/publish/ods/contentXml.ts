import { columnName } from '../../../shared/grid';
import { serialToIso } from '../../../shared/time';
import { xmlText, type SheetCell, type SheetModel, type SheetRow } from '../../xlsx';
import { valueTypeOf } from './formatXml';
import { NAMESPACES } from './namespaces';
import { OdsStyles } from './OdsStyles';
import { tableStyleOf } from './stylesXml';

/** The content of an .ods file with these sheets: values, text, widths and named tables. */
export function contentXml(sheets: readonly SheetModel[]): string {
  const styles = new OdsStyles();
  const tables = sheets.map((sheet) => tableXml(sheet, styles)).join('');
  return (
    `<office:document-content ${NAMESPACES}>` +
    `<office:automatic-styles>${styles.toXml()}</office:automatic-styles>` +
    `<office:body><office:spreadsheet>${tables}${rangesXml(sheets)}</office:spreadsheet></office:body>` +
    '</office:document-content>'
  );
}

function tableXml({ name, widths, rows, table, print }: SheetModel, styles: OdsStyles): string {
  const columns = widths.map(
    (width) => `<table:table-column table:style-name="${styles.column(width ?? 10)}"/>`,
  );
  let xml = '';
  let next = 0;
  for (const row of rows) {
    if (row.row > next) xml += emptyXml(row.row - next);
    const written = rowXml(row, styles);
    // Headings are marked as such: they repeat on each page, and screen readers say them.
    xml +=
      row.row === table?.range.top
        ? `<table:table-header-rows>${written}</table:table-header-rows>`
        : written;
    next = row.row + 1;
  }
  const look = tableStyleOf(print?.paper ?? 'A4');
  return `<table:table table:name="${xmlText(name)}" table:style-name="${look}">${columns.join('')}${xml}</table:table>`;
}

function emptyXml(count: number): string {
  return `<table:table-row table:style-name="ro" table:number-rows-repeated="${count}"><table:table-cell/></table:table-row>`;
}

function rowXml({ cells }: SheetRow, styles: OdsStyles): string {
  let xml = '';
  let next = 0;
  for (const cell of cells) {
    if (cell.column > next)
      xml += `<table:table-cell table:number-columns-repeated="${cell.column - next}"/>`;
    xml += cellXml(cell, styles);
    next = cell.column + 1;
  }
  return `<table:table-row table:style-name="ro">${xml || '<table:table-cell/>'}</table:table-row>`;
}

function cellXml({ content, style }: SheetCell, styles: OdsStyles): string {
  const named = style ? ` table:style-name="${styles.cell(style)}"` : '';
  if (content === null || content === '') return `<table:table-cell${named}/>`;
  if (typeof content === 'number')
    return `<table:table-cell${named}${numberXml(content, style?.format ?? '')}/>`;
  return `<table:table-cell${named} office:value-type="string">${paragraphs(String(content))}</table:table-cell>`;
}

function numberXml(value: number, format: string): string {
  const type = valueTypeOf(format);
  return type === 'date'
    ? ` office:value-type="date" office:date-value="${serialToIso(value)}"`
    : ` office:value-type="${type}" office:value="${value}"`;
}

/** A paragraph a line; OpenDocument runs spaces together unless they are counted. */
function paragraphs(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map((line) => {
      const spaced = xmlText(line)
        .replace(/^ +| {2,}| +$/g, (run) => `<text:s text:c="${run.length}"/>`)
        .replace(/\t/g, '<text:tab/>');
      return `<text:p>${spaced}</text:p>`;
    })
    .join('');
}

function rangesXml(sheets: readonly SheetModel[]): string {
  const ranges = sheets.flatMap(({ name, table }) => {
    if (!table) return [];
    const corner = (row: number, column: number) =>
      `'${name.replace(/'/g, "''")}'.${columnName(column)}${row + 1}`;
    const { top, left, bottom, right } = table.range;
    const address = xmlText(`${corner(top, left)}:${corner(bottom, right)}`);
    return [
      `<table:database-range table:name="${xmlText(table.name)}" table:target-range-address="${address}" table:display-filter-buttons="true"/>`,
    ];
  });
  return ranges.length > 0 ? `<table:database-ranges>${ranges.join('')}</table:database-ranges>` : '';
}
