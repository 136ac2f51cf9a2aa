import { utils, write, type BookType } from '@e965/xlsx';
import { anXlsx, type XlsxParts } from '../xlsx/builders/anXlsx';
import { aZip, type ZipPart } from '../xlsx/builders/aZip';

/** Small plans in every form, into which something may be put that does not belong there. */
export const text = (place: string, words: string) =>
  `<c r="${place}" t="inlineStr"><is><t>${words}</t></is></c>`;
/** A plan of one action, named after the file so that none is like another. */
export const rowsOf = (name: string, more = '') =>
  `<row r="1">${text('A1', `Safer ${name} 2010/11`)}</row>` +
  `<row r="3">${text('A3', 'Ref')}${text('B3', 'Action')}${text('C3', 'Lead')}${text('D3', 'By when')}${text('E3', 'Progress')}</row>` +
  `<row r="4">${text('A4', '1.1')}${text('B4', `Mend the lamps of ${name}`)}${text('C4', 'Warden')}${text('D4', 'June 2010')}${more}</row>`;

export function xlsx(name: string, parts: XlsxParts = {}, more = ''): Buffer {
  return anXlsx({ sheets: [{ name: 'Plan', rows: rowsOf(name, more) }], ...parts });
}

export function bySheetJs(name: string, bookType: BookType): Buffer {
  const book = utils.book_new();
  const rows = [
    [`Safer ${name} 2010/11`],
    ['Ref', 'Action', 'Lead', 'By when'],
    ['1.1', `Mend the lamps of ${name}`, 'Warden', 'June 2010'],
  ];
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Plan');
  return write(book, { type: 'buffer', bookType }) as Buffer;
}

const ODS = 'application/vnd.oasis.opendocument.spreadsheet';
export const odsCell = (words: string, attributes = '') =>
  `<table:table-cell office:value-type="string" ${attributes}><text:p>${words}</text:p></table:table-cell>`;
export const odsRow = (cells: string) => `<table:table-row>${cells}</table:table-row>`;

export function ods(name: string, { before = '', inside = '', more = [] as ZipPart[] } = {}): Buffer {
  const rows =
    odsRow(odsCell(`Safer ${name} 2010/11`)) +
    odsRow(['Ref', 'Action', 'Lead'].map((words) => odsCell(words)).join('')) +
    odsRow(['1.1', `Mend the lamps of ${name}`, 'Warden'].map((words) => odsCell(words)).join(''));
  const content = `<?xml version="1.0"?>${before}<office:document-content><office:body><office:spreadsheet><table:table table:name="Plan">${rows}${inside}</table:table></office:spreadsheet></office:body></office:document-content>`;
  return aZip([{ name: 'mimetype', content: ODS, stored: true }, { name: 'content.xml', content }, ...more]);
}

export const csv = (name: string) =>
  `Safer ${name} 2010/11,,\r\nRef,Action,Lead\r\n1.1,Mend the lamps of ${name},Warden\r\n`;

/** A container of Office's in which the words of one stream's name are others. */
export function compound(name: string): Buffer {
  const bytes = Buffer.from(bySheetJs('Locked', 'biff8'));
  const from = Buffer.from('Workbook\0', 'utf16le');
  Buffer.from(`${name}\0`, 'utf16le').copy(bytes, bytes.indexOf(from));
  return bytes;
}

export const DECLARED = (entity: string) => `<!DOCTYPE x [<!ENTITY a ${entity}>]>`;
export const declaring = (name: string, entity: string) =>
  xlsx(name, {
    sheets: [
      {
        name: 'Plan',
        xml: `${DECLARED(entity)}<worksheet><sheetData>${rowsOf(name)}</sheetData></worksheet>`,
      },
    ],
  });
