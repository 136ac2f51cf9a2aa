import { withoutComputed } from '../../shared/grid';
import { sheetReturns } from '../../sync/google';
import { aServer } from './aServer';
import { textData } from './planSheet';
import { emptySheet, type CellData } from './server';

const google = aServer();

async function read() {
  const [found] = await sheetReturns(google.client(), ['https://docs.google.com/spreadsheets/d/plan/edit']);
  return found!.remote!.read();
}
async function cell(data: CellData) {
  const sheet = emptySheet(0, 'Plan');
  sheet.rows = [[data]];
  google.server.put('plan', 'Plan', [sheet]);
  const { workbook } = await read();
  return workbook.sheets[0]!.rows[0]?.cells[0]?.cell;
}
const number = (value: number, type?: string, pattern?: string): CellData => ({
  userEnteredValue: { numberValue: value },
  ...(type && { userEnteredFormat: { numberFormat: { type, ...(pattern && { pattern }) } } }),
});

describe('a cell of a Google Sheet is the cell that any other workbook would have', () => {
  const cells: [string, CellData, unknown][] = [
    [
      'text',
      textData('Walk the market')!,
      { kind: 'text', value: 'Walk the market', text: 'Walk the market' },
    ],
    [
      'text on two lines',
      textData('June 2004\r\nMarch 2005')!,
      { kind: 'text', value: 'June 2004\nMarch 2005', text: 'June 2004\nMarch 2005' },
    ],
    ['a number', number(2.5), { kind: 'number', value: 2.5, text: '2.5' }],
    [
      'a ref whose format gives it a second decimal',
      number(2.1, 'NUMBER', '0.00'),
      { kind: 'number', value: 2.1, text: '2.10', format: '0.00' },
    ],
    [
      'a share',
      number(0.56, 'PERCENT', '0.0%'),
      { kind: 'number', value: 0.56, text: '56.0%', format: '0.0%' },
    ],
    [
      'a day',
      number(38_168, 'DATE', 'dd/mm/yyyy'),
      { kind: 'date', value: '2004-06-30', text: '30/06/2004', format: 'dd/mm/yyyy' },
    ],
    [
      'a day with a time',
      number(38_168.5, 'DATE_TIME', 'dd/mm/yyyy hh:mm'),
      { kind: 'date', value: '2004-06-30T12:00:00', text: '30/06/2004 12:00', format: 'dd/mm/yyyy hh:mm' },
    ],
    ['a yes', { userEnteredValue: { boolValue: true } }, { kind: 'boolean', value: true, text: 'TRUE' }],
    [
      'a broken reference',
      { userEnteredValue: { formulaValue: '=A9' }, effectiveValue: { errorValue: { type: 'REF' } } },
      { kind: 'error', value: '#REF!', text: '#REF!', formula: 'A9' },
    ],
    [
      'a formula with its result',
      { userEnteredValue: { formulaValue: '=SUM(B1:B9)' }, effectiveValue: { numberValue: 0 } },
      { kind: 'number', value: 0, text: '0', formula: 'SUM(B1:B9)' },
    ],
    ['nothing', { userEnteredFormat: { textFormat: { bold: true } } }, undefined],
  ];

  it.each(cells)('%s', async (_, data, expected) => {
    expect(await cell(data)).toEqual(expected);
  });

  it('a day for which the format is only said to be one', async () => {
    const day = number(38_168, 'DATE');
    expect(await cell(day)).toMatchObject({ kind: 'date', value: '2004-06-30' });
  });
});

it('reads tabs, merges, and what is hidden, in one request', async () => {
  const plan = emptySheet(0, 'Plan');
  plan.rows = [[], [undefined, textData('Objective 1')], [textData('1.1'), textData('Mend lamps')]];
  plan.merges = [{ sheetId: 0, startRowIndex: 1, endRowIndex: 2, startColumnIndex: 1, endColumnIndex: 4 }];
  plan.rowMetadata = [{}, {}, { hiddenByFilter: true }];
  plan.columnMetadata = [{}, {}, { hiddenByUser: true }];
  const notes = emptySheet(1, 'Notes');
  notes.properties.hidden = true;
  notes.rows = [[textData('for us only')]];
  const chart = emptySheet(2, 'A chart');
  chart.properties.sheetType = 'OBJECT';
  google.server.put('plan', 'Hillford plan 2010/11', [plan, notes, chart]);

  const { workbook } = await read();
  expect(google.server.seen).toHaveLength(1);
  expect(workbook.file).toBe('Hillford plan 2010/11');
  expect(workbook.sheets.map(({ sheet, visibility }) => [sheet, visibility])).toEqual([
    ['Plan', 'visible'],
    ['Notes', 'hidden'],
  ]);
  const [grid] = workbook.sheets;
  expect(grid!.merges).toEqual([{ top: 1, bottom: 1, left: 1, right: 3 }]);
  expect(grid!.hiddenColumns).toEqual([2]);
  expect(grid!.rows.map(({ row, hidden }) => [row, hidden])).toEqual([
    [1, false],
    [2, true],
  ]);
});

it('leaves out the columns of the add-in, as in any workbook', async () => {
  const plan = emptySheet(0, 'Plan');
  plan.rows = [
    [textData('Action'), textData('Due (Shirebook)')],
    [textData('Mend lamps'), textData('June')],
  ];
  google.server.put('plan', 'Plan', [plan]);
  const { workbook } = await read();
  expect(withoutComputed(workbook).sheets[0]!.rows.map(({ cells }) => cells.length)).toEqual([1, 1]);
});

describe('the hash of what was read', () => {
  const hashOf = async (text: string, change: (sheet: ReturnType<typeof emptySheet>) => void = () => {}) => {
    const sheet = emptySheet(0, 'Plan');
    sheet.rows = [[textData(text)]];
    change(sheet);
    google.server.put('plan', 'Plan', [sheet]);
    return (await read()).hash;
  };

  it('is the same for the same content, whatever colours and widths it has', async () => {
    const first = await hashOf('Mend lamps');
    const second = await hashOf('Mend lamps', (sheet) => {
      sheet.columnMetadata = [{ pixelSize: 300 }];
      sheet.rows[0]![0] = { ...sheet.rows[0]![0], userEnteredFormat: { textFormat: { bold: true } } };
    });
    expect(second).toBe(first);
  });

  it('is another for another word, or another day for the same number', async () => {
    const first = await hashOf('Mend lamps');
    expect(await hashOf('Mend the lamps')).not.toBe(first);
    const asNumber = await hashOf('', (sheet) => (sheet.rows = [[number(38_168)]]));
    const asDay = await hashOf('', (sheet) => (sheet.rows = [[number(38_168, 'DATE', 'dd/mm/yyyy')]]));
    expect(asDay).not.toBe(asNumber);
  });
});
