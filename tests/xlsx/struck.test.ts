import { readWorkbookBytes } from '../../sync/source';
import { aSheet } from './builders/anXlsx';
import { first } from './builders/cellsOf';

const FONTS = ['<b/>', '<strike/>', '<strike val="1"/>', '<strike val="0"/>'];
const STYLES =
  `<fonts>${FONTS.map((font) => `<font>${font}</font>`).join('')}</fonts>` +
  `<cellStyleXfs><xf fontId="1"/></cellStyleXfs>` +
  `<cellXfs>${FONTS.map((_, at) => `<xf numFmtId="0" fontId="${at}"/>`).join('')}</cellXfs>` +
  '<dxfs><dxf><font><strike/></font></dxf></dxfs>';

const struckIn = async (rows: string) =>
  first(await readWorkbookBytes('plan.xlsx', aSheet(rows, { styles: STYLES }))).struck;

const words = (cell: string, style: number) =>
  `<c r="${cell}" s="${style}" t="inlineStr"><is><t>Lights</t></is></c>`;

describe('a cell that is struck out', () => {
  it('is told by its font, row by row', async () => {
    const rows =
      `<row r="1">${words('A1', 0)}${words('B1', 1)}</row>` +
      `<row r="4">${words('A4', 2)}${words('C4', 3)}</row>`;
    expect(await struckIn(rows)).toEqual([
      { row: 0, column: 1 },
      { row: 3, column: 0 },
    ]);
  });

  it('is told by the same in cells that are written otherwise', async () => {
    expect(await struckIn('<row r="1"><c s="1" r="B1"><f>1+1</f><v>2</v></c></row>')).toEqual([
      { row: 0, column: 1 },
    ]);
  });

  it('is none where it holds nothing', async () => {
    expect(await struckIn(`<row r="1">${words('A1', 0)}<c r="B1" s="1"/></row>`)).toBeUndefined();
  });
});
