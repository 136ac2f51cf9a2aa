import type { Cell } from '../../shared/grid';
import { aSheet, stylesOf } from './builders/anXlsx';
import { cellsOf, valuesOf } from './builders/cellsOf';

const strings = [
  '<si><t>plain</t></si>',
  '<si><r><t>rich </t></r><r><rPr><b/></rPr><t xml:space="preserve">and bold</t></r></si>',
  '<si><t>Smith</t><rPh sb="0" eb="5"><t>SMISU</t></rPh><phoneticPr fontId="1"/></si>',
  '<si/>',
  '<si><t>Fish &amp; chips &lt;5&gt; &#8211; &#x2013;</t></si>',
  '<si><t>first_x000D_&#10;second&#13;\nthird</t></si>',
  '<si><t>_x005F_x000D_ and snake_case</t></si>',
  '<si><t><![CDATA[a < b & c]]></t></si>',
  '<si><t>be<!-- hidden -->fore</t></si>',
  '<si><t xml:space="preserve">  spaced  </t></si>',
  '<si><t>caf\u00e9 \u{1f600}</t></si>',
].join('');

describe('the text of a cell', () => {
  it.each([
    ['is the shared string it names', '<c t="s"><v>0</v></c>', 'plain'],
    ['joins rich runs', '<c t="s"><v>1</v></c>', 'rich and bold'],
    ['leaves out how a name is spoken', '<c t="s"><v>2</v></c>', 'Smith'],
    ['resolves entities and numbered characters', '<c t="s"><v>4</v></c>', 'Fish & chips <5> – –'],
    ['has one kind of line break', '<c t="s"><v>5</v></c>', 'first\nsecond\nthird'],
    ['keeps an escape that was itself escaped', '<c t="s"><v>6</v></c>', '_x000D_ and snake_case'],
    ['may stand in CDATA', '<c t="s"><v>7</v></c>', 'a < b & c'],
    ['may have a comment in it', '<c t="s"><v>8</v></c>', 'before'],
    ['keeps its spaces', '<c t="s"><v>9</v></c>', '  spaced  '],
    ['may hold any character', '<c t="s"><v>10</v></c>', 'café 😀'],
    ['may stand inline', '<c t="inlineStr"><is><t>here</t></is></c>', 'here'],
    ['may stand inline in runs', '<c t="inlineStr"><is><r><t>he</t></r><r><t>re</t></r></is></c>', 'here'],
    ['may be stored as a plain value', '<c t="str"><v>stored</v></c>', 'stored'],
    ['is kept where a number should be', '<c><v>n/a</v></c>', 'n/a'],
    ['breaks lines where Windows does', '<c t="inlineStr"><is><t>one\r\ntwo</t></is></c>', 'one\ntwo'],
    ['keeps an entity nobody declared', '<c t="inlineStr"><is><t>a &nbsp; b</t></is></c>', 'a &nbsp; b'],
  ])('%s', async (_, cell, text) => {
    const cells = await cellsOf(aSheet(`<row>${cell}</row>`, { strings }));
    expect(cells).toEqual({ A1: { kind: 'text', value: text, text } });
  });
});

describe('a cell that holds nothing is none', () => {
  it.each([
    ['a style alone', '<c r="A1" s="1"/>'],
    ['a style and an end tag', '<c r="A1" s="1"></c>'],
    ['an empty value', '<c r="A1"><v></v></c>'],
    ['an empty value tag', '<c r="A1"><v/></c>'],
    ['an empty shared string', '<c r="A1" t="s"><v>3</v></c>'],
    ['a shared string that is not there', '<c r="A1" t="s"><v>99</v></c>'],
    ['an empty inline string', '<c r="A1" t="inlineStr"><is><t></t></is></c>'],
    ['an inline string without text', '<c r="A1" t="inlineStr"><is/></c>'],
    ['an empty plain text', '<c r="A1" t="str"><v></v></c>'],
  ])('%s', async (_, cell) => {
    const bytes = aSheet(`<row r="1">${cell}<c r="C1"><v>7</v></c></row><row r="2"/>`, { strings });
    expect(await valuesOf(bytes)).toEqual({ C1: 7 });
  });
});

describe('other values', () => {
  it.each<[string, string, Partial<Cell>]>([
    ['a number', '<c><v>42</v></c>', { kind: 'number', value: 42, text: '42' }],
    ['a negative fraction', '<c t="n"><v>-0.25</v></c>', { kind: 'number', value: -0.25, text: '-0.25' }],
    ['an exponent', '<c><v>1.5E-3</v></c>', { kind: 'number', value: 0.0015 }],
    [
      'a fraction in full length',
      '<c><v>0.30000000000000004</v></c>',
      { value: 0.30000000000000004, text: '0.3' },
    ],
    ['zero', '<c><v>0</v></c>', { kind: 'number', value: 0, text: '0' }],
    ['a number with space around it', '<c><v> 5 </v></c>', { kind: 'number', value: 5 }],
    ['true', '<c t="b"><v>1</v></c>', { kind: 'boolean', value: true, text: 'TRUE' }],
    ['false', '<c t="b"><v>0</v></c>', { kind: 'boolean', value: false, text: 'FALSE' }],
    ['true in words', '<c t="b"><v>true</v></c>', { kind: 'boolean', value: true }],
    ['an error', '<c t="e"><v>#DIV/0!</v></c>', { kind: 'error', value: '#DIV/0!', text: '#DIV/0!' }],
    ['a day', '<c t="d"><v>2004-06-30</v></c>', { kind: 'date', value: '2004-06-30', text: '30/06/2004' }],
    [
      'a day with midnight',
      '<c t="d"><v>2004-06-30T00:00:00Z</v></c>',
      { kind: 'date', value: '2004-06-30' },
    ],
    [
      'a day and time',
      '<c t="d"><v>2004-06-30T09:30:00</v></c>',
      { kind: 'date', value: '2004-06-30T09:30:00' },
    ],
  ])('%s', async (_, cell, expected) => {
    const { A1 } = await cellsOf(aSheet(`<row>${cell}</row>`));
    expect(A1).toMatchObject(expected);
  });

  it('are read as exactly as JavaScript reads them', async () => {
    const written = [
      '0.1',
      '123456789012345',
      '1234567890123456789',
      '9.95',
      '-1.005',
      '0.000001',
      '1e22',
      '8.53',
      '.5',
      '7.',
    ];
    const row = written.map((value) => `<c><v>${value}</v></c>`).join('');
    expect(Object.values(await valuesOf(aSheet(`<row>${row}</row>`)))).toEqual(written.map(Number));
  });
});

describe('formulas', () => {
  it.each<[string, string, Partial<Cell>]>([
    ['keep a stored 0', '<c><f>A2-A3</f><v>0</v></c>', { kind: 'number', value: 0, formula: 'A2-A3' }],
    [
      'keep a stored FALSE',
      '<c t="b"><f>A2=A3</f><v>0</v></c>',
      { kind: 'boolean', value: false, formula: 'A2=A3' },
    ],
    [
      'keep a stored empty text',
      '<c t="str"><f>""</f><v></v></c>',
      { kind: 'text', value: '', formula: '""' },
    ],
    ['keep a stored text', '<c t="str"><f>A2&amp;"x"</f><v>yx</v></c>', { value: 'yx', formula: 'A2&"x"' }],
    ['keep a stored error', '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>', { kind: 'error', formula: '1/0' }],
    [
      'say when they were never calculated',
      '<c><f>1+1</f></c>',
      { value: '', formula: '1+1', uncalculated: true },
    ],
    [
      'with an empty number were never calculated',
      '<c><f>1+1</f><v></v></c>',
      { formula: '1+1', uncalculated: true },
    ],
    [
      'of a what-if table are known as such',
      '<c><f t="dataTable" ref="A1:B2"/><v>3</v></c>',
      { formula: 'TABLE()' },
    ],
  ])('%s', async (_, cell, expected) => {
    const { A1 } = await cellsOf(aSheet(`<row>${cell}</row>`));
    expect(A1).toMatchObject(expected);
    if (!expected.uncalculated) expect(A1).not.toHaveProperty('uncalculated');
  });

  it('an empty formula is none', async () => {
    const { A1 } = await cellsOf(aSheet('<row><c><f></f><v>3</v></c></row>'));
    expect(A1).toEqual({ kind: 'number', value: 3, text: '3' });
  });

  it('shared among cells move with each of them', async () => {
    const cells = await cellsOf(
      aSheet(
        '<row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="0">A1*$B$1</f><v>1</v></c></row>' +
          '<row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c></row>' +
          '<row r="3"><c r="C3"><f t="shared" si="0"/></c></row>',
      ),
    );
    expect(cells.C2).toMatchObject({ value: 2, formula: 'A2*$B$1' });
    expect(cells.C3).toMatchObject({ formula: 'A3*$B$1', uncalculated: true });
  });
});

describe('formats', () => {
  it('give text as shown, and are named where they are not General', async () => {
    const styles = stylesOf('General', '0.0%', '"£"#,##0.00', '@', '"Ref "@', '0.00');
    const row = [
      '<c s="1"><v>0.56</v></c>',
      '<c s="2"><v>1234.5</v></c>',
      '<c s="3" t="inlineStr"><is><t>2.10</t></is></c>',
      '<c s="4" t="inlineStr"><is><t>9</t></is></c>',
      '<c s="5"><v>2.1</v></c>',
    ].join('');
    expect(await cellsOf(aSheet(`<row>${row}</row>`, { styles }))).toEqual({
      A1: { kind: 'number', value: 0.56, text: '56.0%', format: '0.0%' },
      B1: { kind: 'number', value: 1234.5, text: '£1,234.50', format: '"£"#,##0.00' },
      C1: { kind: 'text', value: '2.10', text: '2.10', format: '@' },
      D1: { kind: 'text', value: '9', text: 'Ref 9', format: '"Ref "@' },
      E1: { kind: 'number', value: 2.1, text: '2.10', format: '0.00' },
    });
  });

  it('of style 0 hold for a cell that names none', async () => {
    const { A1 } = await cellsOf(aSheet('<row><c><v>0.5</v></c></row>', { styles: stylesOf('0%') }));
    expect(A1).toMatchObject({ text: '50%' });
  });

  it('of conditional formats and named styles are not taken for those of cells', async () => {
    const styles =
      '<numFmts><numFmt numFmtId="200" formatCode="0.00"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>' +
      '<cellXfs><xf numFmtId="200"/></cellXfs><dxfs><dxf><numFmt numFmtId="200" formatCode="0%"/></dxf></dxfs>';
    const { A1 } = await cellsOf(aSheet('<row><c><v>0.5</v></c></row>', { styles }));
    expect(A1).toMatchObject({ text: '0.50' });
  });
});
