import { refusalOf, valuesOf, cellsOf } from '../xlsx/builders/cellsOf';
import { readWorkbookBytes } from '../../sync/source';

const rows = async (text: string, file = 'plan.csv') => {
  const { sheets } = await readWorkbookBytes(file, Buffer.from(text));
  return sheets[0]!.rows.map(({ row, cells }) => [row, cells.map(({ cell }) => cell.text)]);
};

describe('a text file is cut into cells', () => {
  it.each([
    ['at commas', 'Ref,Action\n1,Fit locks\n', 'plan.csv'],
    ['at semicolons', 'Ref;Action\n1;Fit locks\n', 'plan.csv'],
    ['at tabs', 'Ref\tAction\n1\tFit locks\n', 'plan.tsv'],
    ['at tabs, though it is called csv', 'Ref\tAction\n1\tFit locks\n', 'plan.csv'],
    ['at commas, though it is called tsv', 'Ref,Action\n1,Fit locks\n', 'plan.tsv'],
    ['at bars', 'Ref|Action\n1|Fit locks\n', 'plan.csv'],
    ['as its first line says', 'sep=;\nRef;Action\n1;Fit locks\n', 'plan.csv'],
    ['with Windows line breaks', 'Ref,Action\r\n1,Fit locks\r\n', 'plan.csv'],
    ['with old Macintosh line breaks', 'Ref,Action\r1,Fit locks\r', 'plan.csv'],
  ])('%s', async (_, text, file) => {
    expect(await rows(text, file)).toEqual([
      [0, ['Ref', 'Action']],
      [1, ['1', 'Fit locks']],
    ]);
  });

  it('at semicolons, though its sentences have commas', async () => {
    const text = 'Ref;Action;By\n1;Fit locks, bolts and chains;June\n2;Walk, talk;July\n3;Nothing;May\n';
    expect(await rows(text)).toEqual([
      [0, ['Ref', 'Action', 'By']],
      [1, ['1', 'Fit locks, bolts and chains', 'June']],
      [2, ['2', 'Walk, talk', 'July']],
      [3, ['3', 'Nothing', 'May']],
    ]);
  });

  it('under a title and an empty line, which keep their places', async () => {
    expect(await rows('Burglary plan\n\nRef,Action\n1,"Fit locks,\nand bolts"\n')).toEqual([
      [0, ['Burglary plan']],
      [2, ['Ref', 'Action']],
      [3, ['1', 'Fit locks,\nand bolts']],
    ]);
  });

  it('with doubled quotes in quotes, and spaces kept', async () => {
    expect(await valuesOf(Buffer.from('a,b\n"say ""when""", x \n'), 'plan.csv')).toEqual({
      A1: 'a',
      B1: 'b',
      A2: 'say "when"',
      B2: ' x ',
    });
  });

  it('line by line where a quote is never closed', async () => {
    expect(await rows('Ref,Action\n1,"Safer streets\n2,Fit locks\n')).toEqual([
      [0, ['Ref', 'Action']],
      [1, ['1', '"Safer streets']],
      [2, ['2', 'Fit locks']],
    ]);
  });

  it('on a sheet named after the file', async () => {
    const { sheets, file } = await readWorkbookBytes('Ashby plan.2004.csv', Buffer.from('a,b\n'));
    expect([file, sheets[0]?.sheet, sheets.length]).toEqual(['Ashby plan.2004.csv', 'Ashby plan.2004', 1]);
  });
});

describe('what is typed becomes', () => {
  it.each([
    ['456', 'number', 456],
    ['1,234', 'number', 1234],
    ['-3.2', 'number', -3.2],
    ['45%', 'number', 0.45],
    ['45.1%', 'number', 0.451],
    ['£500', 'number', 500],
    ['-£1,250.50', 'number', -1250.5],
    ['0.5', 'number', 0.5],
    ['2.10', 'number', 2.1],
    ['0', 'number', 0],
    ['01', 'text', '01'],
    ['07700900123', 'text', '07700900123'],
    ['12,34', 'text', '12,34'],
    ['1234567890123456', 'text', '1234567890123456'],
    ['+30%', 'text', '+30%'],
    ['1e5', 'text', '1e5'],
    ['(5)', 'text', '(5)'],
    ['2004/05', 'text', '2004/05'],
    ['30/06/2004', 'text', '30/06/2004'],
    ['1.2.3', 'text', '1.2.3'],
    ['=1+1', 'text', '=1+1'],
    ['TRUE', 'text', 'TRUE'],
    ['#REF!', 'error', '#REF!'],
  ])('%s: %s', async (typed, kind, value) => {
    const { B2 } = await cellsOf(Buffer.from(`a;b\nx;"${typed}"\ny;z\n`), 'plan.csv');
    expect(B2).toMatchObject({ kind, value, text: typed });
  });
});

describe('a text file is refused', () => {
  it.each([
    ['that is empty', '', 'plan.csv', 'empty'],
    ['of white space', ' \r\n\t\n', 'plan.csv', 'empty'],
    [
      'of prose that is called a workbook',
      'This is only a letter, not a plan.\nYours',
      'plan.xlsx',
      'not-a-workbook',
    ],
  ])('%s', async (_, text, file, reason) => {
    expect(await refusalOf(Buffer.from(text), file)).toBe(reason);
  });

  it('but a table of text that is called .xls is read', async () => {
    expect(await rows('Ref\tAction\n1\tFit locks\n', 'export.xls')).toHaveLength(2);
  });
});
