import type { Grid, Workbook, WorkbookTrait } from '../../../shared/grid';
import { ragOfPaint } from '../../../shared/rag';
import { Amount, asUtf8, STRANGERS, UnreadableWorkbook, XmlCursor, type Archive } from '../../xlsx';
import { OdsSheet, type OdsStyles } from './odsSheet';

const SPREADSHEET = 'application/vnd.oasis.opendocument.spreadsheet';

/** True for a spreadsheet of LibreOffice and its kin, and for its template. */
export function isOds(archive: Archive): boolean {
  const type = archive.read('mimetype')?.toString('latin1').trim();
  return archive.has('content.xml') && (type === undefined || type.startsWith(SPREADSHEET));
}

/**
 * Reads an .ods workbook. The file holds each cell's text as shown, which no other reader keeps.
 *
 * @throws UnreadableWorkbook
 */
export function readOds(fileName: string, archive: Archive): Workbook {
  if (archive.read('META-INF/manifest.xml')?.includes('encryption-data')) {
    throw new UnreadableWorkbook('password-protected');
  }
  const content = archive.read('content.xml');
  if (!content) throw new UnreadableWorkbook('damaged', 'content.xml is missing');
  const macros = archive.names.some((name) => /^(Basic|Scripts)\/.+\/.+/.test(name));
  return readContent(fileName, content, new Amount(archive.limits), macros ? ['macros'] : []);
}

/** Reads an .fods workbook: the same in one XML file. */
export function readFlatOds(fileName: string, bytes: Buffer): Workbook {
  return readContent(fileName, bytes, new Amount(STRANGERS), []);
}

function readContent(fileName: string, bytes: Buffer, amount: Amount, found: WorkbookTrait[]): Workbook {
  const cursor = new XmlCursor(asUtf8(bytes));
  const styles: OdsStyles = { hidden: new Set(), painted: new Map() };
  const sheets: Grid[] = [];
  const traits = new Set(found);
  let style = '';
  let closed = false;
  while (cursor.next()) {
    if (cursor.closing) {
      closed ||= /^document/.test(cursor.name());
    } else if (cursor.is('style')) {
      style = cursor.attributes().get('name') ?? '';
    } else if (cursor.is('table-properties')) {
      if (cursor.attributes().get('display') === 'false') styles.hidden.add(style);
    } else if (cursor.is('table-cell-properties')) {
      const rgb = /^#([\da-f]{6})$/i.exec(cursor.attributes().get('background-color') ?? '')?.[1];
      if (rgb && ragOfPaint(rgb)) styles.painted.set(style, rgb.toUpperCase());
    } else if (cursor.is('table')) {
      const sheet = new OdsSheet(cursor, styles, amount).read();
      // Cells of other files, kept for when those cannot be reached: no sheet of this workbook.
      if (/^'file:/i.test(sheet.sheet)) traits.add('external-links');
      else sheets.push(sheet);
    }
  }
  if (!closed) throw new UnreadableWorkbook('cut-short', 'content.xml has no end');
  return { file: fileName, sheets, traits: [...traits] };
}
