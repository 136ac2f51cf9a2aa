import {
  bySheetJs,
  compound,
  csv,
  DECLARED,
  declaring,
  ods,
  odsCell,
  odsRow,
  rowsOf,
  text,
  xlsx,
} from './planFiles';

/** A file that is not as it should be, and what must become of it wherever it comes in. */
export interface BadFile {
  readonly what: string;
  readonly file: string;
  readonly bytes: Buffer;
  /** Why it is refused; null where it is read all the same. */
  readonly refused: string | null;
  /** The issue that says so where it is read. */
  readonly said?: string;
}

const MB = 1024 * 1024;

const cut = (bytes: Buffer, tenths: number) => bytes.subarray(0, Math.floor((bytes.length * tenths) / 10));
const refused = (what: string, file: string, bytes: Buffer, reason: string): BadFile => ({
  what,
  file,
  bytes,
  refused: reason,
});
const read = (what: string, file: string, bytes: Buffer, said?: string): BadFile => ({
  what,
  file,
  bytes,
  refused: null,
  ...(said !== undefined && { said }),
});

const NOT = 'This is not a workbook';
const CUT = 'The file is cut short';
const LARGE = 'The workbook is too large to be a plan';
const LOCKED = 'The workbook is protected by a password';
const UNSAFE = 'The workbook declares its own document type';
const CLIMBS = 'The workbook holds paths that lead out';
const DAMAGED = 'The workbook is damaged';

/** Every kind of bad file that the specification names, and those that were found since. */
export function badFiles(): BadFile[] {
  const whole = xlsx('Cutford', {}, text('E4', 'word '.repeat(300)));
  const old = bySheetJs('Oldcut', 'biff8');
  return [
    refused('an empty file', 'empty.xlsx', Buffer.alloc(0), 'The file is empty'),
    refused('a picture', 'picture.xlsx', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), NOT),
    refused('a letter called .xls', 'letter.xls', Buffer.from('{\\rtf1 Dear all,}'), NOT),
    refused(
      'bytes that are no text, called .csv',
      'bytes.csv',
      Buffer.from([1, 2, 0, 3, 4, 0, 0, 5, 1]),
      NOT,
    ),
    ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((tenths) =>
      refused(`a workbook cut to ${tenths} tenths`, `cut${tenths}.xlsx`, cut(whole, tenths), CUT),
    ),
    ...[2, 5, 8].map((tenths) =>
      refused(`.xls cut to ${tenths} tenths`, `oldcut${tenths}.xls`, cut(old, tenths), CUT),
    ),
    refused('.ods cut in half', 'halfods.ods', cut(ods('Half'), 5), CUT),
    refused('a workbook under a password', 'locked.xlsx', compound('EncryptedPackage'), LOCKED),
    refused(
      'a part that is encrypted',
      'sealed.xlsx',
      xlsx('Sealed', { more: [{ name: 'x', content: 'x', claims: { flags: 1 } }] }),
      LOCKED,
    ),
    refused(
      '.ods under a password',
      'lockedods.ods',
      ods('Locked', { more: [{ name: 'META-INF/manifest.xml', content: '<manifest:encryption-data/>' }] }),
      LOCKED,
    ),
    refused(
      '30 MB of nothing in 30 KB',
      'bomb.xlsx',
      xlsx('Bomb', { more: [{ name: 'a', content: Buffer.alloc(30 * MB) }] }),
      LARGE,
    ),
    refused(
      'a part that claims 201 MB',
      'claims.xlsx',
      xlsx('Claims', { more: [{ name: 'a', content: 'x', claims: { size: 201 * MB } }] }),
      LARGE,
    ),
    refused(
      'parts that are 300 MB together',
      'many.xlsx',
      xlsx('Many', {
        more: Array.from({ length: 30 }, (_, i) => ({
          name: `p${i}`,
          content: 'x',
          claims: { size: 10 * MB },
        })),
      }),
      LARGE,
    ),
    refused(
      'parts that lie in one another',
      'quoted.xlsx',
      xlsx('Quoted', { more: [{ name: 'a', content: 'x', claims: { offset: 0 } }] }),
      DAMAGED,
    ),
    refused(
      'a part that is there twice',
      'twice.xlsx',
      xlsx('Twice', {
        more: ['xl/a.xml', 'XL/A.xml'].map((name) => ({ name, content: 'x' })),
      }),
      DAMAGED,
    ),
    refused(
      'a name that ends before it ends',
      'zero.xlsx',
      xlsx('Zero', { more: [{ name: 'xl/a.xml\0.exe', content: 'x' }] }),
      CLIMBS,
    ),
    refused(
      'a directory of a million million parts',
      'directory.xlsx',
      xlsx('Directory', { zip: { count: 1e12, zip64: true } }),
      CUT,
    ),
    refused(
      'cells repeated to a thousand million',
      'repeated.ods',
      ods('Repeated', { inside: odsRow(odsCell('a', 'table:number-columns-repeated="1000000000"')) }),
      LARGE,
    ),
    refused(
      'a text of a million spaces written as one',
      'spaces.ods',
      ods('Spaces', { inside: odsRow(odsCell('<text:s text:c="1000"/>'.repeat(1000))) }),
      LARGE,
    ),
    refused(
      'a cell of 70,000 characters',
      'endless.xlsx',
      xlsx('Endless', {}, text('E4', 'a'.repeat(70_000))),
      LARGE,
    ),
    refused('a cell beyond the last column', 'far.xlsx', xlsx('Far', {}, text('ZZZZZ4', 'far')), DAMAGED),
    refused(
      'a row beyond the last',
      'deep.xlsx',
      xlsx('Deep', { sheets: [{ rows: '<row r="99999999"><c t="str"><v>deep</v></c></row>' }] }),
      DAMAGED,
    ),
    refused(
      'a thousand sheets that are one part',
      'same.xlsx',
      xlsx('Same', {
        instead: {
          'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${'<sheet name="A" r:id="rId1"/>'.repeat(1000)}</sheets></workbook>`,
        },
      }),
      DAMAGED,
    ),
    refused('an entity declared', 'entity.xlsx', declaring('Entity', '"b"'), UNSAFE),
    refused(
      'an entity kept in another file',
      'outside.xlsx',
      declaring('Outside', 'SYSTEM "file:///etc/hostname"'),
      UNSAFE,
    ),
    refused('an entity declared in .ods', 'entity.ods', ods('Entity', { before: DECLARED('"b"') }), UNSAFE),
    refused(
      'a path that climbs out',
      'climbs.xlsx',
      xlsx('Climbs', { more: [{ name: '../../x', content: 'x' }] }),
      CLIMBS,
    ),
    refused(
      'a path that climbs out of .ods',
      'climbs.ods',
      ods('Climbs', { more: [{ name: 'a/../../x', content: 'x' }] }),
      CLIMBS,
    ),
    read('a workbook with 64 bit sizes', 'wide64.xlsx', xlsx('Wide', { zip: { zip64: true } })),
    read(
      'macros',
      'macros.xlsm',
      xlsx('Macros', { more: [{ name: 'xl/vbaProject.bin', content: 'x' }] }),
      'workbook/macros',
    ),
    read(
      'links to other workbooks',
      'links.xlsx',
      xlsx('Links', { more: [{ name: 'xl/externalLinks/externalLink1.xml', content: '<x/>' }] }),
      'workbook/external-links',
    ),
    read(
      'a sheet hidden so that Excel does not offer to show it',
      'veryhidden.xlsx',
      xlsx('Hidden', { sheets: [{ name: 'Plan', rows: rowsOf('Hidden'), state: 'veryHidden' }] }),
      'sheet/hidden-data',
    ),
    read(
      'a used range of a million rows',
      'vast.xlsx',
      xlsx('Vast', {
        sheets: [
          {
            name: 'Plan',
            before: '<dimension ref="A1:XFD1048576"/>',
            rows: `${rowsOf('Vast')}<row r="1048576" ht="15"/>`,
          },
        ],
      }),
    ),
    read(
      'a used range that is no range',
      'nonsense.xlsx',
      xlsx('Nonsense', {
        sheets: [{ name: 'Plan', before: '<dimension ref="#:ZZZ"/>', rows: rowsOf('Nonsense') }],
      }),
    ),
    read(
      '.csv with a million rows of nothing',
      'vast.csv',
      Buffer.from(csv('Vastsv') + ',,\r\n'.repeat(1_000_000)),
    ),
    read(
      'a formula that failed',
      'ref.xlsx',
      xlsx('Failed', {}, '<c r="E4" t="e"><f>Sheet9!A1</f><v>#REF!</v></c>'),
      'sheet/formula-error',
    ),
    read(
      'a formula that was never calculated',
      'never.xlsx',
      xlsx('Never', {}, '<c r="E4"><f>1+1</f></c>'),
      'sheet/formula-error',
    ),
    read(
      'columns hidden a million times over',
      'columns.xlsx',
      xlsx('Columns', {
        sheets: [
          {
            name: 'Plan',
            before: `<cols>${'<col min="1" max="99999999" hidden="1"/>'.repeat(2000)}</cols>`,
            rows: rowsOf('Columns'),
          },
        ],
      }),
    ),
    read(
      'a sheet without a table',
      'prose.xlsx',
      xlsx('Prose', { sheets: [{ rows: `<row>${text('A1', 'We met, and talked.')}</row>` }] }),
      'sheet/no-table',
    ),
    read('text in UTF-16', 'wide.csv', Buffer.from(`\ufeff${csv('Widetext')}`, 'utf16le')),
    read('text in UTF-16 that does not say so', 'wider.csv', Buffer.from(csv('Widertext'), 'utf16le')),
    read('text in Windows-1252', 'cafe.csv', Buffer.from(csv('Café'), 'latin1')),
    read('.xls', 'old.xls', bySheetJs('Oldform', 'biff8')),
  ];
}
