import { columnName } from '../../../shared/grid';
import type { RowSink } from '../blocks';
import type { StyleBook } from './styleBook';
import type { SheetCell, SheetRow } from './workbookModel';
import { cellText, xmlText } from './xmlText';

/** One row. Text stands in the cell itself, so that a row's XML depends on nothing but the row. */
export function writeRow({ cells, height, hidden }: SheetRow, styles: StyleBook, to: RowSink): void {
  to.text('<row r="');
  to.number();
  to.text(`"${height ? ` ht="${height}"` : ''}${hidden ? ' hidden="1"' : ''}>`);
  for (const cell of cells) writeCell(cell, styles, to);
  to.text('</row>');
}

/** The same, with the row's own number. */
export function rowXml(row: SheetRow, styles: StyleBook): string {
  let xml = '';
  writeRow(row, styles, {
    text: (piece) => (xml += piece),
    number: () => (xml += row.row + 1),
  });
  return xml;
}

function writeCell({ column, content, style }: SheetCell, styles: StyleBook, to: RowSink): void {
  const styled = style ? styles.cell(style) : 0;
  const isEmpty = content === null || content === '';
  if (isEmpty && !styled) return;
  to.text(startOf(column));
  to.number();
  to.text(styled ? `" s="${styled}"` : '"');
  if (isEmpty) to.text('/>');
  else if (typeof content === 'string') writeText(content, to);
  else to.text(contentXml(content));
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

function writeText(text: string, to: RowSink): void {
  const spaced = /^\s|\s$|\n| {2}/.test(text);
  to.text(` t="inlineStr"><is><t${spaced ? ' xml:space="preserve"' : ''}>`);
  to.text(cellText(text));
  to.text('</t></is></c>');
}

/** What a cell of a column begins with, up to its row's number; few columns are ever written. */
function startOf(column: number): string {
  return (STARTS[column] ??= `<c r="${columnName(column)}`);
}
const STARTS: string[] = [];
