import { Archive } from '../../sync/xlsx';
import { aZip } from './builders/aZip';
import { aSheet } from './builders/anXlsx';
import { refusalOf, valuesOf } from './builders/cellsOf';

const rows = '<row><c t="str"><v>inside</v></c></row>';
const MB = 1024 * 1024;

describe('an archive is read', () => {
  it.each([
    ['as Excel writes it', {}],
    ['streamed, with sizes behind the data', { descriptors: true }],
    ['with 64 bit sizes', { zip64: true }],
    ['streamed and with 64 bit sizes', { descriptors: true, zip64: true }],
    ['behind other bytes', { before: Buffer.from('PK\u0003\u0004 and something else') }],
    ['with a comment at its end', { comment: 'PK is not the end' }],
  ])('%s', async (_, zip) => {
    expect(await valuesOf(aSheet(rows, { zip }))).toEqual({ A1: 'inside' });
  });

  it('with stored parts, backslashes in names, and names in other case', () => {
    const archive = new Archive(aZip([{ name: 'XL\\Workbook.xml', content: 'kept', stored: true }]));
    expect(archive.names).toEqual(['XL/Workbook.xml']);
    expect(archive.has('xl/workbook.xml')).toBe(true);
    expect(archive.read('xl/workbook.xml')?.toString()).toBe('kept');
    expect(archive.read('xl/nothing.xml')).toBeNull();
  });

  it('with empty parts', () => {
    const archive = new Archive(
      aZip([
        { name: 'a', content: '' },
        { name: 'b', content: '', stored: true },
      ]),
    );
    expect(archive.read('a')).toHaveLength(0);
    expect(archive.read('b')).toHaveLength(0);
  });
});

describe('an archive is refused', () => {
  const whole = aSheet(rows.repeat(50));

  it.each([0.2, 0.5, 0.9, 0.99])('cut short to %d of its length', async (share) => {
    expect(await refusalOf(whole.subarray(0, Math.floor(whole.length * share)))).toBe('cut-short');
  });

  it('wherever it is cut', async () => {
    for (let length = 4; length < whole.length; length += 7) {
      expect(['cut-short', 'not-a-workbook']).toContain(await refusalOf(whole.subarray(0, length)));
    }
  });

  it.each([
    ['a path climbs out', { name: 'xl/../../evil.xml' }, 'unsafe-path'],
    ['a path climbs out with backslashes', { name: '..\\evil.xml' }, 'unsafe-path'],
    ['a path is absolute', { name: '/etc/evil.xml' }, 'unsafe-path'],
    ['a path names a drive', { name: 'C:\\evil.xml' }, 'unsafe-path'],
    ['a name goes on behind a zero', { name: 'xl/harmless.xml\0.exe' }, 'unsafe-path'],
    ['a part lies in the bytes of another', { claims: { offset: 3 } }, 'damaged'],
    ['two names have one place', { claims: { offset: 0 } }, 'damaged'],
    [
      'a part’s place is beyond the end and it is read',
      { name: 'xl/workbook.xml', claims: { offset: 1e9 } },
      'cut-short',
    ],
    ['a part is encrypted', { claims: { flags: 1 } }, 'password-protected'],
    ['a part claims more than 200 MB', { claims: { size: 201 * MB } }, 'too-large'],
    ['a part claims 100 times its packed size, and over 20 MB', { claims: { size: 21 * MB } }, 'too-large'],
  ])('where %s', async (_, part, reason) => {
    const more = [{ name: 'xl/other.xml', content: 'x', ...part }];
    expect(await refusalOf(aSheet(rows, { more }))).toBe(reason);
  });

  it.each(['xl/other.xml', 'XL/Other.xml', 'xl\\other.xml'])('where %s is there twice', async (name) => {
    const more = ['xl/other.xml', name].map((each) => ({ name: each, content: each }));
    expect(await refusalOf(aSheet(rows, { more }))).toBe('damaged');
  });

  it('where parts within one another unpack to many times what is there', async () => {
    const content = Buffer.alloc(5 * MB);
    const more = Array.from({ length: 15 }, (_, at) => ({
      name: `p${at}`,
      content,
      ...(at > 0 && { claims: { offset: 0 } }),
    }));
    expect(await refusalOf(aSheet(rows, { more }))).toBe('too-large');
  });

  it.each([
    ['more parts than it has', { count: 60 }, 'cut-short'],
    ['more parts than it has room for', { count: 60_000 }, 'cut-short'],
    ['a million million parts', { count: 1e12, zip64: true }, 'cut-short'],
  ])('whose directory tells of %s', async (_, zip, reason) => {
    expect(await refusalOf(aSheet(rows, { zip }))).toBe(reason);
  });

  it('of more parts than a workbook has', async () => {
    const more = Array.from({ length: 50_000 }, (_, at) => ({ name: `p${at}`, content: '', stored: true }));
    expect(await refusalOf(aSheet(rows, { more }))).toBe('too-large');
  });

  it('where the parts together claim too much', async () => {
    const more = Array.from({ length: 30 }, (_, i) => ({
      name: `p${i}`,
      content: 'x',
      claims: { size: 10 * MB },
    }));
    expect(await refusalOf(aSheet(rows, { more }))).toBe('too-large');
  });

  it.each([
    ['unpacks to more than it claims', { size: 3 }, 'too-large'],
    ['unpacks to less than it claims', { size: 3000 }, 'damaged'],
    ['has another checksum', { crc: 1 }, 'damaged'],
    ['is packed in a way Excel does not know', { method: 12 }, 'damaged'],
  ])('where a part that is read %s', async (_, claims, reason) => {
    const more = [{ name: 'xl/workbook.xml', content: '<workbook><sheets/></workbook>', claims }];
    expect(await refusalOf(aSheet(rows, { more }))).toBe(reason);
  });

  it('where it unpacks to 30 MB of nothing', async () => {
    const sheet = { name: 'xl/worksheets/sheet1.xml', content: Buffer.alloc(30 * MB, 0x20) };
    expect(await refusalOf(aSheet(rows, { more: [sheet] }))).toBe('too-large');
  });
});
