import { readWorkbookBytes } from '../../sync/source';
import { aSheet } from './builders/anXlsx';
import { first } from './builders/cellsOf';

const FILLS = [
  '<patternFill patternType="none"/>',
  '<patternFill patternType="solid"><fgColor rgb="FFFFC000"/><bgColor indexed="64"/></patternFill>',
  '<patternFill patternType="solid"><fgColor theme="9" tint="0.4"/></patternFill>',
  '<patternFill patternType="solid"><fgColor indexed="10"/></patternFill>',
  '<patternFill patternType="lightUp"><fgColor rgb="FFFF0000"/></patternFill>',
  '<gradientFill><stop position="0"><color rgb="FFFF0000"/></stop></gradientFill>',
  '<patternFill patternType="solid"><fgColor rgb="FFDDEBF7"/></patternFill>',
];
const STYLES =
  `<fills>${FILLS.map((fill) => `<fill>${fill}</fill>`).join('')}</fills>` +
  `<cellStyleXfs><xf fillId="3"/></cellStyleXfs>` +
  `<cellXfs>${FILLS.map((_, at) => `<xf numFmtId="0" fillId="${at}"/>`).join('')}</cellXfs>` +
  '<dxfs><dxf><fill><patternFill><bgColor rgb="FF00B050"/></patternFill></fill></dxf></dxfs>';
const THEME =
  '<a:theme xmlns:a="a"><a:themeElements><a:clrScheme name="Own"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>' +
  '<a:accent6><a:srgbClr val="70AD47"/></a:accent6></a:clrScheme><a:fmtScheme><a:srgbClr val="FF0000"/></a:fmtScheme></a:themeElements></a:theme>';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WITH_THEME = {
  styles: STYLES,
  instead: {
    'xl/theme/theme1.xml': THEME,
    'xl/_rels/workbook.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      ['worksheet|worksheets/sheet1', 'styles|styles', 'theme|theme/theme1']
        .map((own, at) => own.split('|').concat(String(at + 1)))
        .map(
          ([kind, part, id]) => `<Relationship Id="rId${id}" Type="${OFFICE}/${kind}" Target="${part}.xml"/>`,
        )
        .join('') +
      '</Relationships>',
  },
};

async function paintOf(row: string, more: object = WITH_THEME) {
  const sheet = first(await readWorkbookBytes('plan.xlsx', aSheet(`<row r="1">${row}</row>`, more)));
  return sheet.rows.map(({ painted }) => painted);
}

const WORD = '<c r="A1" t="inlineStr"><is><t>Lights</t></is></c>';

describe('a painted cell', () => {
  it.each([
    ['filled by its colour', '<c r="B1" s="1"/>', 'FFC000'],
    ['that is closed by a tag of its own', '<c r="B1" s="1"></c>', 'FFC000'],
    ['with words in it', '<c r="B1" s="1" t="inlineStr"><is><t>Late</t></is></c>', 'FFC000'],
    ['with a formula in it', '<c r="B1" s="1"><f>1+1</f><v>2</v></c>', 'FFC000'],
    ['filled by the theme’s colour, made lighter', '<c r="B1" s="2"/>', 'A9CE91'],
    ['filled by a colour’s number', '<c r="B1" s="3"/>', 'FF0000'],
  ])('%s is kept beside the row’s cells', async (_, cell, rgb) => {
    expect(await paintOf(WORD + cell)).toEqual([[{ column: 1, rgb }]]);
  });

  it.each([
    ['not filled', '<c r="B1" s="0"/>'],
    ['patterned', '<c r="B1" s="4"/>'],
    ['shaded from one colour to another', '<c r="B1" s="5"/>'],
    ['in the colour of a band', '<c r="B1" s="6"/>'],
    ['far beyond any table', '<c r="ZZ1" s="1"/>'],
  ])('is none where it is %s', async (_, cell) => {
    expect(await paintOf(WORD + cell)).toEqual([undefined]);
  });

  it('makes no row of its own, and none where the workbook has no theme', async () => {
    expect(await paintOf('<c r="B1" s="1"/>')).toEqual([]);
    expect(await paintOf(`${WORD}<c r="B1" s="2"/>`, { styles: STYLES })).toEqual([undefined]);
  });
});
