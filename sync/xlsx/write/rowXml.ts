import { columnName } from '../../../shared/grid';
import type { StyleBook } from './styleBook';
import type { SheetCell, SheetRow } from './workbookModel';
import { cellText, xmlText } from './xmlText';

/**
 * One row. Text stands in the cell itself, so that a row's XML depends on nothing but the row.
 *
 * @param number of the row, from 1
 * @param again what stands for it in its cells
 */
export function rowXml(
  { cells, height, hidden }: SheetRow,
  styles: StyleBook,
  number: string,
  again = number,
): string {
  let xml = `<row r="${number}"${height ? ` ht="${height}"` : ''}${hidden ? ' hidden="1"' : ''}>`;
  for (const { column, content, style } of cells) {
    const styled = style ? styles.cell(style) : 0;
    const isEmpty = content === null || content === '';
    if (isEmpty && !styled) continue;
    xml += startOf(column) + again + (styled ? styledAs(styled) : '"');
    if (isEmpty) xml += '/>';
    else if (typeof content === 'string') xml += TEXT + textXml(content) + END_OF_TEXT;
    else xml += contentXml(content);
  }
  return xml + '</row>';
}

function contentXml(content: Exclude<SheetCell['content'], string | null>): string {
  if (typeof content === 'number') return numberXml(content);
  if (typeof content === 'boolean') return ` t="b"><v>${content ? 1 : 0}</v></c>`;
  if ('error' in content) return ` t="e"><v>${xmlText(content.error)}</v></c>`;
  const formula = `<f>${xmlText(content.formula)}</f>`;
  const { result } = content;
  if (typeof result === 'number') return `>${formula}<v>${result}</v></c>`;
  if (typeof result === 'boolean') return ` t="b">${formula}<v>${result ? 1 : 0}</v></c>`;
  return ` t="str">${formula}<v>${cellText(result)}</v></c>`;
}

/** A number that is none would make Excel refuse the file. */
function numberXml(value: number): string {
  return Number.isFinite(value) ? `><v>${value}</v></c>` : ' t="e"><v>#NUM!</v></c>';
}

const TEXT = ' t="inlineStr"><is><t';
const END_OF_TEXT = '</t></is></c>';

/** What is no text of XML as it stands, or no sign at all; nearly no text has any of it. */
const TELLING = /[^ !#-%'-;=?-^`-~\u00a1-\u167f\u2010-\u2027\u2030-\u205e]/;

function textXml(text: string): string {
  const isPlain = !TELLING.test(text) && !text.startsWith(' ') && !text.endsWith(' ') && !text.includes('  ');
  if (isPlain) return `>${text}`;
  const spaced = /^\s|\s$|\n| {2}/.test(text);
  return `${spaced ? ' xml:space="preserve"' : ''}>${cellText(text)}`;
}

/** What a cell of a column begins with, up to its row's number; few columns are ever written. */
function startOf(column: number): string {
  return (STARTS[column] ??= `<c r="${columnName(column)}`);
}
const STARTS: string[] = [];

/** How a cell goes on behind its row's number, by its style. */
function styledAs(style: number): string {
  return (STYLED[style] ??= `" s="${style}"`);
}
const STYLED: string[] = [];
