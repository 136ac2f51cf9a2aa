import { columnName } from '../../../shared/grid';
import type { StyleBook } from './styleBook';
import type { SheetCell, SheetRow } from './workbookModel';
import { cellText, xmlText } from './xmlText';

/**
 * One row. Text stands in the cell itself, so that a row's XML depends on nothing but the row.
 *
 * @param number the row's, as it is written; what stands for it, where it is not known yet
 */
export function rowXml(
  { row, cells, height, hidden }: SheetRow,
  styles: StyleBook,
  number: number | string = row + 1,
): string {
  let xml = `<row r="${number}"${height ? ` ht="${height}"` : ''}${hidden ? ' hidden="1"' : ''}>`;
  for (const cell of cells) xml += cellXml(number, cell, styles);
  return `${xml}</row>`;
}

function cellXml(row: number | string, { column, content, style }: SheetCell, styles: StyleBook): string {
  const styled = style ? styles.cell(style) : 0;
  const start = `<c r="${columnName(column)}${row}"${styled ? ` s="${styled}"` : ''}`;
  if (content === null || content === '') return styled ? `${start}/>` : '';
  if (typeof content === 'string') return `${start} t="inlineStr"><is>${textXml(content)}</is></c>`;
  if (typeof content === 'number') return numberXml(start, content);
  if (typeof content === 'boolean') return `${start} t="b"><v>${content ? 1 : 0}</v></c>`;
  if ('error' in content) return `${start} t="e"><v>${xmlText(content.error)}</v></c>`;
  const formula = `<f>${xmlText(content.formula)}</f>`;
  const { result } = content;
  if (typeof result === 'number') return `${start}>${formula}<v>${result}</v></c>`;
  if (typeof result === 'boolean') return `${start} t="b">${formula}<v>${result ? 1 : 0}</v></c>`;
  return `${start} t="str">${formula}<v>${cellText(result)}</v></c>`;
}

/** A number that is none would make Excel refuse the file. */
function numberXml(start: string, value: number): string {
  return Number.isFinite(value) ? `${start}><v>${value}</v></c>` : `${start} t="e"><v>#NUM!</v></c>`;
}

function textXml(text: string): string {
  const spaced = /^\s|\s$|\n| {2}/.test(text);
  return `<t${spaced ? ' xml:space="preserve"' : ''}>${cellText(text)}</t>`;
}
