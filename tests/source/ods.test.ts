import { readWorkbookBytes } from '../../sync/source';
import { aZip, type ZipPart } from '../xlsx/builders/aZip';
import { byAddress, first, refusalOf, valuesOf } from '../xlsx/builders/cellsOf';

const SPREADSHEET = 'application/vnd.oasis.opendocument.spreadsheet';

function anOds(tables: string, styles = '', more: ZipPart[] = []): Buffer {
  const content = `<?xml version="1.0"?><office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
  return aZip([
    { name: 'mimetype', content: SPREADSHEET, stored: true },
    { name: 'content.xml', content },
    ...more,
  ]);
}

const table = (rows: string) => `<table:table table:name="Plan">${rows}</table:table>`;
const row = (cells: string, attributes = '') => `<table:table-row ${attributes}>${cells}</table:table-row>`;
const cell = (inner: string, attributes = 'office:value-type="string"') =>
  `<table:table-cell ${attributes}>${inner}</table:table-cell>`;

async function one(xml: string) {
  return byAddress(first(await readWorkbookBytes('plan.ods', anOds(table(row(xml)))))).A1;
}

describe('a cell of an OpenDocument sheet', () => {
  it.each([
    ['text', cell('<text:p>Fit locks</text:p>'), { kind: 'text', value: 'Fit locks', text: 'Fit locks' }],
    ['text of two lines', cell('<text:p>Fit</text:p><text:p>locks</text:p>'), { value: 'Fit\nlocks' }],
    [
      'text in runs',
      cell('<text:p>Fit <text:span>lo<text:a>ck</text:a></text:span>s</text:p>'),
      { value: 'Fit locks' },
    ],
    [
      'spaces and breaks',
      cell('<text:p>a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d</text:p>'),
      { value: 'a   b\tc\nd' },
    ],
    ['a space at the start', cell('<text:p><text:s/>a</text:p>'), { value: ' a' }],
    [
      'a note, which is no text of it',
      cell(
        '<office:annotation><dc:date>x</dc:date><text:p>psst</text:p></office:annotation><text:p>a</text:p>',
      ),
      { value: 'a' },
    ],
    [
      'a drawing on it',
      cell('<text:p>a</text:p><draw:frame><draw:text-box><text:p>box</text:p></draw:text-box></draw:frame>'),
      { value: 'a' },
    ],
    ['an escape that is Excel\u2019s alone', cell('<text:p>_x000D_</text:p>'), { value: '_x000D_' }],
    [
      'a number',
      cell('<text:p>2.10</text:p>', 'office:value-type="float" office:value="2.1"'),
      { kind: 'number', value: 2.1, text: '2.10' },
    ],
    [
      'a percentage',
      cell('<text:p>56.0%</text:p>', 'office:value-type="percentage" office:value="0.56"'),
      { kind: 'number', value: 0.56, text: '56.0%', format: '0.0%' },
    ],
    [
      'money',
      cell('<text:p>£1,250.50</text:p>', 'office:value-type="currency" office:value="1250.5"'),
      { kind: 'number', value: 1250.5, format: '"£"#,##0.00' },
    ],
    [
      'a day',
      cell('<text:p>Jun 04</text:p>', 'office:value-type="date" office:date-value="2004-06-30"'),
      { kind: 'date', value: '2004-06-30', text: 'Jun 04' },
    ],
    [
      'a time',
      cell('<text:p>09:30</text:p>', 'office:value-type="time" office:time-value="PT09H30M00S"'),
      { kind: 'number', value: 9.5 / 24, text: '09:30' },
    ],
    [
      'a boolean',
      cell('<text:p>FALSE</text:p>', 'office:value-type="boolean" office:boolean-value="false"'),
      { kind: 'boolean', value: false },
    ],
    [
      'a formula',
      cell(
        '<text:p>0</text:p>',
        'table:formula="of:=SUM([.A1:.A3])+[$Plan.B2]" office:value-type="float" office:value="0"',
      ),
      { value: 0, formula: 'SUM(A1:A3)+Plan!B2' },
    ],
    [
      'a formula without a result',
      cell('', 'table:formula="of:=1+1"'),
      { value: '', formula: '1+1', uncalculated: true },
    ],
    [
      'a formula whose result is empty',
      cell('<text:p/>', 'table:formula="of:=&quot;&quot;"'),
      { value: '', formula: '""' },
    ],
    [
      'an error',
      cell(
        '<text:p>#REF!</text:p>',
        'table:formula="of:=[.#REF!]" office:value-type="string" office:string-value="" calcext:value-type="error"',
      ),
      { kind: 'error', value: '#REF!' },
    ],
  ])('%s', async (_, xml, expected) => {
    expect(await one(xml)).toMatchObject(expected);
  });
});

describe('an OpenDocument sheet', () => {
  it('may end in a million empty rows', async () => {
    const rows =
      row(cell('<text:p>a</text:p>')) +
      row(
        '<table:table-cell table:number-columns-repeated="16384"/>',
        'table:number-rows-repeated="1048575"',
      );
    expect(await valuesOf(anOds(table(rows)), 'plan.ods')).toEqual({ A1: 'a' });
  });

  it('repeats rows and cells, and goes on behind empty ones', async () => {
    const rows =
      row(
        '<table:table-cell/>' +
          cell('<text:p>a</text:p>', 'table:number-columns-repeated="2"') +
          '<table:table-cell/>',
        'table:number-rows-repeated="2"',
      ) +
      `<table:table-row-group><table:table-header-rows>${row(cell('<text:p>b</text:p>'))}</table:table-header-rows></table:table-row-group>`;
    expect(await valuesOf(anOds(table(rows)), 'plan.ods')).toEqual({
      B1: 'a',
      C1: 'a',
      B2: 'a',
      C2: 'a',
      A3: 'b',
    });
  });

  it('merges and hides', async () => {
    const columns =
      '<table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/>';
    const merged = cell(
      '<text:p>a</text:p>',
      'table:number-columns-spanned="3" table:number-rows-spanned="2"',
    );
    const rows =
      row(
        merged + '<table:covered-table-cell table:number-columns-repeated="2"/>' + cell('<text:p>b</text:p>'),
      ) + row(cell('<text:p>c</text:p>'), 'table:visibility="filter"');
    const grid = first(await readWorkbookBytes('plan.ods', anOds(table(columns + rows))));
    expect(grid.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 2 }]);
    expect(grid.hiddenColumns).toEqual([1, 2]);
    expect(grid.rows.map(({ hidden }) => hidden)).toEqual([false, true]);
    expect(byAddress(grid).D1?.value).toBe('b');
  });

  it('is hidden by its style; what is kept of other files is none of its own', async () => {
    const styles =
      '<style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style>' +
      '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
    const tables =
      '<table:table table:name="Plan" table:style-name="ta1"/><table:table table:name="Lists" table:style-name="ta2"/>' +
      `<table:table table:name="'file:///other.ods'#$Sheet1">${row(cell('<text:p>x</text:p>'))}</table:table>`;
    const workbook = await readWorkbookBytes('plan.ods', anOds(tables, styles));
    expect(workbook.sheets.map(({ sheet, visibility }) => [sheet, visibility])).toEqual([
      ['Plan', 'visible'],
      ['Lists', 'hidden'],
    ]);
    expect(workbook.traits).toEqual(['external-links']);
  });

  it('may come in one XML file', async () => {
    const flat = `<?xml version="1.0"?>\n<office:document xmlns:office="o"><office:body><office:spreadsheet>${table(row(cell('<text:p>a</text:p>')))}</office:spreadsheet></office:body></office:document>`;
    expect(await valuesOf(Buffer.from(flat), 'plan.fods')).toEqual({ A1: 'a' });
  });

  it.each([
    [
      'under a password',
      anOds(table(''), '', [{ name: 'META-INF/manifest.xml', content: '<m:encryption-data/>' }]),
      'password-protected',
    ],
    [
      'that claims a thousand million cells',
      anOds(
        table(
          row(
            cell('<text:p>a</text:p>', 'table:number-columns-repeated="1000"'),
            'table:number-rows-repeated="1000000"',
          ),
        ),
      ),
      'too-large',
    ],
    [
      'that declares entities',
      aZip([
        { name: 'mimetype', content: SPREADSHEET },
        { name: 'content.xml', content: '<!DOCTYPE a [<!ENTITY b "c">]><a/>' },
      ]),
      'unsafe-xml',
    ],
    [
      'that is a text document',
      aZip([
        { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' },
        { name: 'content.xml', content: '<a/>' },
      ]),
      'not-a-workbook',
    ],
    [
      'whose content ends early',
      aZip([
        { name: 'mimetype', content: SPREADSHEET },
        { name: 'content.xml', content: '<office:document-content>' },
      ]),
      'cut-short',
    ],
  ])('is refused %s', async (_, bytes, reason) => {
    expect(await refusalOf(bytes, 'plan.ods')).toBe(reason);
  });
});

it('tells which cells of an OpenDocument sheet are painted as ratings are, repeated ones each', async () => {
  const styles = ['FF0000', 'DDEBF7']
    .map(
      (rgb, at) =>
        `<style:style style:name="ce${at}" style:family="table-cell"><style:table-cell-properties fo:background-color="#${rgb.toLowerCase()}"/></style:style>`,
    )
    .join('');
  const painted =
    '<table:table-cell table:style-name="ce0" table:number-columns-repeated="2"/><table:table-cell table:style-name="ce1"/>';
  const sheet = first(
    await readWorkbookBytes('plan.ods', anOds(table(row(cell('<text:p>Lights</text:p>') + painted)), styles)),
  );
  expect(sheet.rows.map((own) => own.painted)).toEqual([
    [
      { column: 1, rgb: 'FF0000' },
      { column: 2, rgb: 'FF0000' },
    ],
  ]);
});

it('reads the note that hangs on a cell of an OpenDocument sheet apart from its words', async () => {
  const note =
    '<office:annotation><dc:creator>A Warden</dc:creator><text:p>Put off</text:p><text:p>till May</text:p></office:annotation>';
  const sheet = first(
    await readWorkbookBytes('plan.ods', anOds(table(row(cell(`${note}<text:p>Lights</text:p>`))))),
  );
  expect(byAddress(sheet).A1).toMatchObject({ value: 'Lights' });
  expect(sheet.comments).toEqual([{ row: 0, column: 0, text: 'Put off\ntill May' }]);
});
