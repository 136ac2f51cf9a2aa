import { aSheet, stylesOf } from './builders/anXlsx';
import { cellsOf } from './builders/cellsOf';

async function shown(serial: number, code: string, workbookPr?: string) {
  const row = `<row><c s="0"><v>${serial}</v></c></row>`;
  const { A1 } = await cellsOf(
    aSheet(row, { styles: stylesOf(code), ...(workbookPr ? { workbookPr } : {}) }),
  );
  return A1 && [A1.kind, A1.value, A1.text];
}

describe('a number under a date format is a date', () => {
  it.each([
    [38168, 'dd/mm/yyyy', '2004-06-30', '30/06/2004'],
    [38168, 'mmm\\-yy', '2004-06-30', 'Jun-04'],
    [38168, '[$-809]d mmmm yyyy;@', '2004-06-30', '30 June 2004'],
    [38168, '[$-F800]dddd\\, mmmm dd\\, yyyy', '2004-06-30', '30 June 2004'],
    [38168, 'yyyy', '2004-06-30', '2004'],
    [38168, 'm/d/yyyy', '2004-06-30', '6/30/2004'],
    [38168.395833333336, 'dd/mm/yyyy hh:mm', '2004-06-30T09:30:00', '30/06/2004 09:30'],
    [38168.395833333336, 'h:mm', '2004-06-30T09:30:00', '9:30'],
    [1, 'dd/mm/yyyy', '1900-01-01', '01/01/1900'],
    [61, 'dd/mm/yyyy', '1900-03-01', '01/03/1900'],
    [2958465, 'dd/mm/yyyy', '9999-12-31', '31/12/9999'],
  ])('%d as %s is %s', async (serial, code, iso, text) => {
    expect(await shown(serial, code)).toEqual(['date', iso, text]);
  });

  it.each([
    ['<workbookPr date1904="1"/>', '2004-06-30'],
    ['<workbookPr date1904="true"/>', '2004-06-30'],
    ['<workbookPr date1904="0"/>', '2000-06-29'],
  ])('counted as %s says', async (workbookPr, iso) => {
    expect(await shown(36706, 'yyyy-mm-dd', workbookPr)).toEqual(['date', iso, iso]);
  });

  it.each([
    [14, '30/06/2004'],
    [15, '30-Jun-04'],
    [17, 'Jun-04'],
    [22, '30/06/2004 00:00'],
  ])('built-in format %d shows it as a British machine does', async (id, text) => {
    const styles = `<cellXfs><xf numFmtId="${id}"/></cellXfs>`;
    const { A1 } = await cellsOf(aSheet('<row><c><v>38168</v></c></row>', { styles }));
    expect(A1).toMatchObject({ kind: 'date', value: '2004-06-30', text });
  });

  it('and a day that the file gives as such is shown by its format', async () => {
    const { A1 } = await cellsOf(
      aSheet('<row><c t="d" s="0"><v>2004-06-30</v></c></row>', { styles: stylesOf('mmm yyyy') }),
    );
    expect(A1).toEqual({ kind: 'date', value: '2004-06-30', text: 'Jun 2004', format: 'mmm yyyy' });
  });
});

describe('but stays a number', () => {
  it.each([
    ['where it is a time of day alone', 0.395833333333333, 'hh:mm', '09:30'],
    ['where it is a duration', 1.5, '[h]:mm', '36:00'],
    ['where a blank came through as 0', 0, 'dd/mm/yyyy', '00/01/1900'],
    ['where there is no such year', 3e6, 'dd/mm/yyyy', '3000000'],
    ['before 1900', -5, 'dd/mm/yyyy', '-5'],
    ['where the format only looks like one', 4, '0 "days"', '4 days'],
    ['where the format colours', 4, '[Red]0', '4'],
    ['where nobody understands the format', 4, '[[nonsense', '4'],
  ])('%s', async (_, value, code, text) => {
    expect(await shown(value, code)).toEqual(['number', value, text]);
  });
});

describe('General shows a number in eleven digits', () => {
  it.each([
    [1234567.891234, '1234567.891'],
    [1 / 3, '0.333333333'],
    [12345678901, '12345678901'],
    [123456789012, '1.23457E+11'],
    [12345678901.5, '12345678902'],
    [-1 / 3, '-0.333333333'],
    [9.69, '9.69'],
    [1e-10, '1E-10'],
  ])('%d', async (value, text) => {
    const { A1 } = await cellsOf(aSheet(`<row><c><v>${value}</v></c></row>`));
    expect(A1).toEqual({ kind: 'number', value, text });
  });
});
