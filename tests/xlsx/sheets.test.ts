import { readWorkbookBytes } from '../../sync/source';
import { anXlsx, aSheet } from './builders/anXlsx';
import { byAddress, first, refusalOf, valuesOf } from './builders/cellsOf';

const row = (number: number, cells: string) => `<row r="${number}">${cells}</row>`;
const one = '<row><c><v>1</v></c></row>';

async function gridOf(bytes: Buffer) {
  return first(await readWorkbookBytes('plan.xlsx', bytes));
}

describe('the sheets of a workbook', () => {
  it('come in the order of their tabs, with what hides them', async () => {
    const workbook = await readWorkbookBytes(
      'plan.xlsx',
      anXlsx({
        sheets: [
          { name: 'Plan', rows: one },
          { name: 'Notes &amp; more', rows: one, state: 'hidden' },
          { name: 'Lists', rows: one, state: 'veryHidden' },
          { name: 'Empty' },
        ],
      }),
    );
    expect(workbook.file).toBe('plan.xlsx');
    expect(workbook.sheets.map(({ sheet, visibility, rows }) => [sheet, visibility, rows.length])).toEqual([
      ['Plan', 'visible', 1],
      ['Notes & more', 'hidden', 1],
      ['Lists', 'very hidden', 1],
      ['Empty', 'visible', 0],
    ]);
  });

  it('are worksheets: charts and macro sheets are passed over', async () => {
    const workbook = await readWorkbookBytes(
      'plan.xlsx',
      anXlsx({
        sheets: [
          { name: 'Chart', kind: 'chartsheet', xml: '<chartsheet/>' },
          { name: 'Macro', kind: 'xlMacrosheet', xml: '<macrosheet/>' },
          { name: 'Plan', rows: one },
        ],
      }),
    );
    expect(workbook.sheets.map(({ sheet }) => sheet)).toEqual(['Plan']);
  });

  it('are found wherever the package says they are', async () => {
    const office = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const relations = (inner: string) => `<p:Relationships xmlns:p="x">${inner}</p:Relationships>`;
    const bytes = anXlsx({
      sheets: [],
      instead: {
        '_rels/.rels': relations(
          `<p:Relationship Id="a" Type="${office}/officeDocument" Target="/odd/book.xml"/>`,
        ),
        'odd/_rels/book.xml.rels': relations(
          `<p:Relationship Id="s" Type="${office}/worksheet" Target="../elsewhere/one.xml"/>`,
        ),
        'odd/book.xml': `<x:workbook xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:rel="${office}"><x:sheets><x:sheet name='Plan' sheetId='7' rel:id='s'/></x:sheets></x:workbook>`,
        'elsewhere/one.xml':
          '<?xml version="1.0"?>\r\n<x:worksheet xmlns:x="y">\r\n <x:sheetData>\r\n  <x:row x:r="2" >\r\n   <x:c r = "B2" t=\'inlineStr\' ><x:is><x:t>found</x:t></x:is></x:c>\r\n  </x:row>\r\n </x:sheetData>\r\n</x:worksheet>',
      },
    });
    const grid = await gridOf(bytes);
    expect(grid.sheet).toBe('Plan');
    expect(byAddress(grid)).toEqual({ B2: { kind: 'text', value: 'found', text: 'found' } });
  });

  it('bring traits of the file with them', async () => {
    const more = [
      { name: 'xl/vbaProject.bin', content: 'x' },
      { name: 'xl/externalLinks/externalLink1.xml', content: '<externalLink/>' },
    ];
    expect((await readWorkbookBytes('plan.xlsm', aSheet(one, { more }))).traits).toEqual([
      'macros',
      'external-links',
    ]);
    expect((await readWorkbookBytes('plan.xlsx', aSheet(one))).traits).toEqual([]);
  });

  it.each(['utf-16le', 'utf-16be'])('may be written in %s', async (encoding) => {
    const xml =
      '\ufeff<worksheet><sheetData><row><c t="str"><v>wide – text</v></c></row></sheetData></worksheet>';
    const bytes = Buffer.from(xml, 'utf16le');
    if (encoding === 'utf-16be') bytes.swap16();
    expect(await valuesOf(anXlsx({ sheets: [{ xml: bytes }] }))).toEqual({ A1: 'wide – text' });
  });

  it('may be written in the encoding that their first line declares', async () => {
    const xml = `<?xml version="1.0" encoding="ISO-8859-1"?><worksheet><sheetData><row><c t="str"><v>café</v></c></row></sheetData></worksheet>`;
    expect(await valuesOf(anXlsx({ sheets: [{ xml: Buffer.from(xml, 'latin1') }] }))).toEqual({ A1: 'café' });
  });
});

describe('places', () => {
  it('follow the one before where a cell or row names none', async () => {
    const rows =
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>';
    expect(await valuesOf(aSheet(rows))).toEqual({ A1: 1, B1: 2, C5: 3, D5: 4, A6: 5 });
  });

  it('are taken from the cell where the row names none', async () => {
    expect(
      await valuesOf(aSheet('<row><c r="B4"><v>1</v></c></row><row><c r="B6"><v>2</v></c></row>')),
    ).toEqual({
      B4: 1,
      B6: 2,
    });
  });

  it('are put in order, and the later of two wins', async () => {
    const rows =
      row(3, '<c r="C3"><v>3</v></c><c r="A3"><v>1</v></c><c r="C3"><v>4</v></c>') +
      row(1, '<c r="AB1"><v>9</v></c>') +
      row(3, '<c r="B3"><v>2</v></c>');
    const grid = await gridOf(aSheet(rows));
    expect(
      grid.rows.map(({ row, cells }) => [row, cells.map(({ column, cell }) => [column, cell.value])]),
    ).toEqual([
      [0, [[27, 9]]],
      [
        2,
        [
          [0, 1],
          [1, 2],
          [2, 4],
        ],
      ],
    ]);
  });

  it('go on behind cells that hold nothing', async () => {
    expect(
      await valuesOf(aSheet(row(1, '<c r="A1" s="0"/><c r="B1"><v>2</v></c>') + row(2, '<c><v>3</v></c>'))),
    ).toEqual({ B1: 2, A2: 3 });
  });

  it('at the far corner of a sheet cost no more than any other', async () => {
    const rows = row(1, '<c r="A1"><v>1</v></c>') + row(1048576, '<c r="XFD1048576"><v>2</v></c>');
    const grid = await gridOf(aSheet(rows, { before: '<dimension ref="A1:XFD1048576"/>' }));
    expect(grid.rows.map(({ row, cells }) => [row, cells.map(({ column }) => column)])).toEqual([
      [0, [0]],
      [1048575, [16383]],
    ]);
  });

  it('of styled but empty rows and cells are none', async () => {
    const empty = Array.from(
      { length: 20_000 },
      (_, i) => `<row r="${i + 2}" s="1" ht="15"><c r="A${i + 2}" s="1"/></row>`,
    );
    const grid = await gridOf(aSheet(row(1, '<c r="A1"><v>1</v></c>') + empty.join('')));
    expect(grid.rows).toHaveLength(1);
  });
});

describe('what is hidden or merged', () => {
  it('rows: by hand, by a filter, or without height', async () => {
    const cell = '<c><v>1</v></c>';
    const rows = `<row r="1" hidden="1">${cell}</row><row r="2" hidden="true">${cell}</row><row r="3" ht="0" customHeight="1">${cell}</row><row r="4" hidden="0" ht="15">${cell}</row>`;
    const grid = await gridOf(aSheet(rows));
    expect(grid.rows.map(({ hidden }) => hidden)).toEqual([true, true, true, false]);
  });

  it('columns, as far as anything stands', async () => {
    const before =
      '<cols><col min="2" max="2" hidden="1"/><col min="3" max="3" width="0"/><col min="4" max="4" width="8"/><col min="5" max="16384" hidden="true"/></cols>';
    const grid = await gridOf(aSheet(row(1, '<c r="A1"><v>1</v></c><c r="F1"><v>1</v></c>'), { before }));
    expect(grid.hiddenColumns).toEqual([1, 2, 4, 5]);
  });

  it('merges', async () => {
    const after =
      '<mergeCells count="3"><mergeCell ref="A1:C1"/><mergeCell ref="D2:D9"/><mergeCell ref="E1"/></mergeCells>';
    expect((await gridOf(aSheet(one, { after }))).merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 2 },
      { top: 1, left: 3, bottom: 8, right: 3 },
    ]);
  });
});

describe('a workbook is refused', () => {
  it.each([
    [
      'whose sheet is cut short',
      { sheets: [{ xml: '<worksheet><sheetData><row><c><v>1</v></c>' }] },
      'cut-short',
    ],
    ['whose sheet ends within a tag', { sheets: [{ xml: '<worksheet><sheetData><row r="1' }] }, 'damaged'],
    [
      'whose sheet declares entities',
      { sheets: [{ xml: '<!DOCTYPE x [<!ENTITY a "b">]><worksheet><sheetData/></worksheet>' }] },
      'unsafe-xml',
    ],
    [
      'whose strings declare entities',
      { strings: '', instead: { 'xl/sharedStrings.xml': '<!DOCTYPE x><sst/>' } },
      'unsafe-xml',
    ],
    [
      'whose styles declare entities',
      { styles: '', instead: { 'xl/styles.xml': '<!DOCTYPE x><styleSheet/>' } },
      'unsafe-xml',
    ],
    [
      'that is itself declared otherwise',
      { instead: { 'xl/workbook.xml': '<!DOCTYPE x [<!ENTITY a "b">]><workbook/>' } },
      'unsafe-xml',
    ],
    [
      'whose relationships lead out of it',
      {
        instead: {
          'xl/_rels/workbook.xml.rels':
            '<r><Relationship Id="rId1" Type="a/worksheet" Target="../../../secret.xml"/></r>',
        },
      },
      'unsafe-path',
    ],
    [
      'whose sheet is missing',
      {
        instead: {
          'xl/_rels/workbook.xml.rels':
            '<r><Relationship Id="rId1" Type="a/worksheet" Target="gone.xml"/></r>',
        },
      },
      'damaged',
    ],
  ])('%s', async (_, parts, reason) => {
    expect(await refusalOf(anXlsx(parts))).toBe(reason);
  });
});
