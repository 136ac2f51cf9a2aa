import { utils, write, type BookType, type WorkSheet } from '@e965/xlsx';
import { readWorkbookBytes } from '../../sync/source';
import { byAddress, first, refusalOf } from '../xlsx/builders/cellsOf';
import { aZip } from '../xlsx/builders/aZip';

/** A workbook as SheetJS writes it in another form: every kind of cell, a merge, something hidden. */
function aBook(bookType: BookType): Buffer {
  const sheet: WorkSheet = utils.aoa_to_sheet([
    ['Ref', 'When', 'Share'],
    ['2.10', { t: 'n', v: 38168, z: 'dd/mm/yyyy' }, { t: 'n', v: 0.56, z: '0.0%' }],
    [{ t: 'b', v: false }, { t: 'e', v: 7 }, 'two\r\nlines – and café'],
    [
      { t: 'n', v: 0 },
      { t: 'n', v: 38168.5, z: 'm/d/yy h:mm' },
    ],
    [],
    ['Band'],
  ]);
  sheet['!merges'] = [{ s: { r: 5, c: 0 }, e: { r: 6, c: 2 } }];
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Plan');
  utils.book_append_sheet(book, utils.aoa_to_sheet([['secret']]), 'Kept');
  book.Workbook = { Sheets: [{}, { Hidden: 2 }] };
  return write(book, { type: 'buffer', bookType }) as Buffer;
}

describe('other forms of workbook', () => {
  it.each<[string, BookType]>([
    ['.xls of today', 'biff8'],
    ['.xls of Excel 5', 'biff5'],
    ['.xlsb', 'xlsb'],
    ['XML of Excel 2003', 'xlml'],
    ['.xlsx of another program', 'xlsx'],
  ])('%s', async (_, bookType) => {
    const workbook = await readWorkbookBytes('plan.xls', aBook(bookType));
    const cells = byAddress(first(workbook));
    expect(cells.A2).toMatchObject({ kind: 'text', value: '2.10' });
    expect(cells.B2).toMatchObject({ kind: 'date', value: '2004-06-30', text: '30/06/2004' });
    expect(cells.C2).toMatchObject({ kind: 'number', value: 0.56, text: '56.0%', format: '0.0%' });
    expect(cells.A3).toMatchObject({ kind: 'boolean', value: false });
    expect(cells.B3).toMatchObject({ kind: 'error', value: '#DIV/0!' });
    // SheetJS writes the old form in ASCII alone.
    const words = bookType === 'biff5' ? 'two\nlines _ and caf_' : 'two\nlines – and café';
    expect(cells.C3).toMatchObject({ kind: 'text', value: words });
    expect(cells.A4).toMatchObject({ kind: 'number', value: 0 });
    expect(cells.B4).toMatchObject({ kind: 'date', value: '2004-06-30T12:00:00', text: '30/06/2004 12:00' });
    expect(workbook.sheets.map(({ sheet, visibility }) => [sheet, visibility])).toEqual([
      ['Plan', 'visible'],
      ['Kept', 'very hidden'],
    ]);
    if (bookType !== 'biff5') {
      expect(first(workbook).merges).toEqual([{ top: 5, left: 0, bottom: 6, right: 2 }]);
    }
  });

  it('a web page called .xls, in which nothing is read the American way', async () => {
    const page =
      '<html><head><meta charset="utf-8"></head><body><table><tr><td>Ref</td><td>When</td></tr>' +
      '<tr><td>2.10</td><td>01/06/2004</td></tr></table></body></html>';
    const cells = byAddress(first(await readWorkbookBytes('export.xls', Buffer.from(page))));
    expect(cells.A2).toMatchObject({ text: '2.10' });
    expect(cells.B2).toEqual({ kind: 'text', value: '01/06/2004', text: '01/06/2004' });
  });
});

describe('a file is refused', () => {
  const compound = aBook('biff8');
  const name = (text: string) => Buffer.from(text, 'utf16le');
  const renamed = (from: string, to: string) => {
    const bytes = Buffer.from(compound);
    name(to).copy(bytes, bytes.indexOf(name(from)));
    return bytes;
  };

  it.each([
    ['without a byte', Buffer.alloc(0), 'empty'],
    ['that is a PDF', Buffer.from('%PDF-1.4\nsome, thing\nmore, things\n'), 'not-a-workbook'],
    ['that is a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'not-a-workbook'],
    ['that is a letter', Buffer.from('{\\rtf1 Dear all,}'), 'not-a-workbook'],
    ['that is a document', aZip([{ name: 'word/document.xml', content: '<document/>' }]), 'not-a-workbook'],
    ['that is an empty archive', aZip([]), 'not-a-workbook'],
    ['that is some other XML', Buffer.from('<?xml version="1.0"?><note>a, b</note>'), 'not-a-workbook'],
    [
      'that is a web page without a table',
      Buffer.from('<!DOCTYPE html><html><p>Sorry</p></html>'),
      'not-a-workbook',
    ],
    ['that is a mail in Office\u2019s container', renamed('Workbook\0', 'NoteBook\0'), 'not-a-workbook'],
    ['under a password', renamed('Workbook\0', 'EncryptedPackage\0'), 'password-protected'],
    ['.xls cut in half', compound.subarray(0, Math.floor(compound.length / 2)), 'cut-short'],
    ['.xls cut to its first bytes', compound.subarray(0, 100), 'cut-short'],
  ])('%s', async (_, bytes, reason) => {
    expect(await refusalOf(bytes, 'plan.xlsx')).toBe(reason);
  });

  it('that declares entities in the XML of Excel 2003', async () => {
    const text = aBook('xlml').toString();
    const bytes = Buffer.from(text.replace('?>', '?><!DOCTYPE Workbook [<!ENTITY a "b">]>'));
    expect(await refusalOf(bytes, 'plan.xml')).toBe('unsafe-xml');
  });
});
