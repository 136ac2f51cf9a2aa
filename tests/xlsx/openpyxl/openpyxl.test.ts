import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { writeLargeReturn } from '../../bench/largeCounty';
import { readWorkbookBytes } from '../../../sync/source';
import { aFolder } from '../../cli/aFolder';
import { anXlsx, stylesOf, type SheetParts, type XlsxParts } from '../builders/anXlsx';
import { byAddress } from '../builders/cellsOf';
import { randomBook } from '../builders/randomBook';
import { python, readByOpenpyxl, type SheetValues } from './openpyxl';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RETURNS = path.join(__dirname, '../../../../shared/returns');

const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** openpyxl finds some parts by their types alone. */
const CONTENT_TYPES = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPES}.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`;

const folder = aFolder();

/** A workbook of one sheet, with the parts that openpyxl cannot do without. */
function aBook(sheet: SheetParts, rest: Omit<XlsxParts, 'sheets'> = {}): Uint8Array {
  return anXlsx({
    strings: '',
    styles: stylesOf(),
    ...rest,
    sheets: [sheet],
    instead: { '[Content_Types].xml': CONTENT_TYPES },
  });
}

/** As we read it; formulas that nobody calculated have no result to compare. */
async function ours(bytes: Uint8Array): Promise<SheetValues> {
  const { sheets } = await readWorkbookBytes('plan.xlsx', bytes);
  return Object.fromEntries(
    sheets.map((grid) => [
      grid.sheet,
      Object.fromEntries(
        Object.entries(byAddress(grid)).flatMap(([address, cell]) =>
          cell.value === '' ? [] : [[address, cell.value]],
        ),
      ),
    ]),
  );
}

const strings = [
  '<si><t>plain</t></si>',
  '<si><r><t>rich </t></r><r><rPr><b/></rPr><t xml:space="preserve">and bold</t></r></si>',
  '<si><t>Smith</t><rPh sb="0" eb="5"><t>SMISU</t></rPh></si>',
  '<si><t>first_x000D_&#10;second&#13;\nthird</t></si>',
  '<si><t>Fish &amp; chips &lt;5&gt; &#8211; &#x2013; & caf\u00e9 \u{1f600}</t></si>'.replace(
    ' & ',
    ' &amp; ',
  ),
  '<si><t xml:space="preserve">  spaced  </t></si>',
].join('');

const shared = [0, 1, 2, 3, 4, 5].map((at) => `<c t="s"><v>${at}</v></c>`).join('');

const books: readonly (readonly [string, Uint8Array])[] = [
  ['shared strings, rich, spoken, escaped and spaced', aBook({ rows: `<row>${shared}</row>` }, { strings })],
  [
    'text in the cells themselves',
    aBook({
      rows:
        '<row r="1"><c r="A1" t="inlineStr"><is><t>one</t></is></c><c r="B1" t="inlineStr"><is><r><t>two </t></r><r><t>runs</t></r></is></c>' +
        '<c r="C1" t="inlineStr"><is><t>a_x000D_b &#163;5 &amp; more</t></is></c><c r="D1" t="str"><f>A1</f><v>one</v></c></row>',
    }),
  ],
  [
    'numbers, flags and errors',
    aBook({
      rows:
        '<row r="1"><c r="A1"><v>0</v></c><c r="B1"><v>-2.5</v></c><c r="C1"><v>1.5E-7</v></c><c r="D1"><v>0.1</v></c>' +
        '<c r="E1"><v>12345678901234567</v></c><c r="F1" t="b"><v>1</v></c><c r="G1" t="b"><v>0</v></c><c r="H1" t="e"><v>#DIV/0!</v></c>' +
        '<c r="I1" t="e"><f>A1/0</f><v>#REF!</v></c><c r="J1"><f>1-1</f><v>0</v></c><c r="K1" t="n"></c><c r="L1"/></row>',
    }),
  ],
  [
    'days under several formats, and days as such',
    aBook(
      {
        rows:
          '<row r="1"><c r="A1" s="0"><v>38168</v></c><c r="B1" s="1"><v>38168</v></c><c r="C1" s="2"><v>38168.5</v></c>' +
          '<c r="D1" t="d"><v>2004-06-30</v></c><c r="E1" t="d"><v>2004-06-30T09:30:00</v></c><c r="F1" s="3"><v>0.425</v></c></row>',
      },
      { styles: stylesOf('dd/mm/yyyy', 'mmm\\-yy', 'dd/mm/yyyy hh:mm', '0.0%') },
    ),
  ],
  [
    'days counted from 1904',
    aBook(
      { rows: '<row r="1"><c r="A1" s="0"><v>36706</v></c></row>' },
      {
        styles: stylesOf('dd/mm/yyyy'),
        workbookPr: '<workbookPr date1904="1"/>',
      },
    ),
  ],
  [
    'cells and rows without an address',
    aBook(
      {
        rows: '<row><c><v>1</v></c><c/><c t="s"><v>0</v></c></row><row r="5"><c><v>2</v></c><c r="D5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
      },
      { strings },
    ),
  ],
  [
    'XML with prefixes',
    aBook(
      {
        xml: `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="2"><x:c r="B2" t="s"><x:v>1</x:v></x:c><x:c r="C2"><x:v>7</x:v></x:c><x:c r="D2" t="inlineStr"><x:is><x:t>in the cell</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
      },
      { strings },
    ),
  ],
];

if (python) {
  const program = python;
  describe('no cell is read otherwise than openpyxl reads it', () => {
    const compare = async (workbooks: readonly Uint8Array[]) => {
      const theirs = readByOpenpyxl(program, workbooks);
      for (const [at, bytes] of workbooks.entries()) expect(await ours(bytes)).toEqual(theirs[at]);
    };

    it.each(books)('in %s', async (_, bytes) => {
      const read = await ours(bytes);
      expect(Object.values(read).some((cells) => Object.keys(cells).length > 0)).toBe(true);
      await compare([bytes]);
    });

    it('in a return of five hundred rows', async () => {
      const file = folder.file('wold.xlsx');
      await writeLargeReturn(file, 7, 500);
      await compare([readFileSync(file)]);
    });

    it('in workbooks of random content', async () => {
      await compare(await Promise.all(Array.from({ length: 40 }, (_, seed) => randomBook(seed))));
    });

    if (existsSync(RETURNS)) {
      it('in the real returns', async () => {
        const files = readdirSync(RETURNS).filter((file) => file.endsWith('.xlsx'));
        await compare(files.map((file) => readFileSync(path.join(RETURNS, file))));
      });
    }
  });
} else {
  describe('reading beside openpyxl', () => {
    it('is left out here: no Python with openpyxl was found', () => expect(python).toBeUndefined());
  });
}
