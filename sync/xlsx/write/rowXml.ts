import { columnName } from '../../../shared/grid';
import { piece, type Piece, type RowSink } from './rowSink';
import type { StyleBook } from './styleBook';
import type { SheetCell, SheetRow } from './workbookModel';
import { cellText, textElement, xmlText } from './xmlText';

/** One row as a text of its own, with its number, which counts from 1. */
export function rowXml({ cells, height, hidden }: SheetRow, styles: StyleBook, number: number): string {
  const row = new RowText(String(number));
  beginRow(row, height, hidden);
  for (const { column, content, style } of cells)
    writeCell(row, column, content, style ? styles.cell(style) : 0);
  endRow(row);
  return row.xml;
}

export function beginRow(to: RowSink, height?: number, hidden?: boolean): void {
  to.piece(ROW);
  to.number();
  to.markup(`"${height ? ` ht="${height}"` : ''}${hidden ? ' hidden="1"' : ''}>`);
}

export function endRow(to: RowSink): void {
  to.piece(END_OF_ROW);
}

const ROW = piece('<row r="');
const END_OF_ROW = piece('</row>');

/**
 * One cell. Text stands in the cell itself, so that a row's XML depends on nothing but the row.
 *
 * @param styled the number of its style; 0 is plain, and an empty cell of that is left out
 */
function writeCell(to: RowSink, column: number, content: SheetCell['content'], styled: number): void {
  if (isEmpty(content) && !styled) return;
  beginCell(to, column);
  endCell(to, content, styled);
}

/** A cell up to where it stands; all the rest is alike in cells that say and look the same. */
export function beginCell(to: RowSink, column: number): void {
  to.piece(startOf(column));
  to.number();
}

export function endCell(to: RowSink, content: SheetCell['content'], styled: number): void {
  if (isEmpty(content)) return to.piece(kindOf(EMPTY, styled));
  if (typeof content !== 'string') {
    to.piece(kindOf(OTHER, styled));
    return to.markup(contentXml(content));
  }
  to.piece(kindOf(TEXT, styled));
  to.text(content);
  to.piece(END_OF_TEXT);
}

function isEmpty(content: SheetCell['content']): content is null | '' {
  return content === null || content === '';
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

/** What a cell of a column begins with, up to its row's number; few columns are ever written. */
function startOf(column: number): Piece {
  return (STARTS[column] ??= piece(`<c r="${columnName(column)}`));
}
const STARTS: Piece[] = [];

/** How a cell goes on behind its row's number, by what it holds and its style. */
function kindOf(kind: Kind, styled: number): Piece {
  return (kind.pieces[styled] ??= piece(`"${styled ? ` s="${styled}"` : ''}${kind.xml}`));
}

interface Kind {
  readonly xml: string;
  readonly pieces: Piece[];
}
const EMPTY: Kind = { xml: '/>', pieces: [] };
const TEXT: Kind = { xml: ' t="inlineStr"><is>', pieces: [] };
const OTHER: Kind = { xml: '', pieces: [] };
const END_OF_TEXT = piece('</is></c>');

class RowText implements RowSink {
  xml = '';

  constructor(private readonly said: string) {}

  piece({ xml }: Piece): void {
    this.xml += xml;
  }

  markup(xml: string): void {
    this.xml += xml;
  }

  number(): void {
    this.xml += this.said;
  }

  text(text: string): void {
    this.xml += textElement(text);
  }
}
