import type { Workbook } from '../../shared/grid';
import { read, Reader } from '../../shared/read';
import { sheetOf, workbookOf, type Rows } from '../layouts/sheet';

const HEADING = ['Objective', 'What we will do', 'Who', 'By when'];
const FIRST = ['Fewer fires', 'Visit Year 8', 'Fire Service', 'May 2010'];

const planOf = (...rows: Rows): Workbook =>
  workbookOf('plan.xlsx', sheetOf('Plan', [HEADING, FIRST, ...rows]));

const actionsOf = (workbook: Workbook) =>
  read(workbook).plans[0]!.actions.map(({ text, objective }) => [text, objective]);

test('an objective that stands over rows on two pages is that of both', () => {
  expect(actionsOf(planOf(HEADING, ['', 'Clear bins', 'Street Scene', 'June 2010']))).toEqual([
    ['Visit Year 8', 'Fewer fires'],
    ['Clear bins', 'Fewer fires'],
  ]);
});

test('a page of few rows is read by the columns of those before it', () => {
  const raci = ['Task', 'Deadline', 'Responsible', 'Accountable', 'Consulted'];
  const rows = [
    raci,
    ['Print a leaflet', 'Feb 2019', 'Contact Centre', 'Head of Place', 'Police'],
    raci,
    ['Agree a removal time', 'Mar 2019', 'Cleansing', 'Head of Place', 'Highways'],
  ];
  const { actions } = read(workbookOf('plan.xlsx', sheetOf('Plan', rows))).plans[0]!;
  expect(actions.map(({ lead }) => lead?.text)).toEqual(['Contact Centre', 'Cleansing']);
});

test('below a caption of its own a heading begins another table', () => {
  const rows = [['Objective: Safer roads'], HEADING, ['', 'Paint lines', 'Highways', 'June 2010']];
  expect(actionsOf(planOf(...rows)).map(([, objective]) => objective)).toEqual([
    'Fewer fires',
    'Safer roads',
  ]);
});

test('headings that come again are headings, and nothing is left over', () => {
  const { notes, notPlaced } = read(planOf(HEADING, ['', 'Clear bins', 'Street Scene', 'June 2010']));
  expect(notes.filter(({ kind }) => kind === 'heading').map(({ cell }) => cell)).toEqual(
    expect.arrayContaining(['A1', 'D1', 'A3', 'D3']),
  );
  expect(notPlaced).toEqual([]);
});

test('a sentence goes on over the page while the heading stands there, and while it does not is cut', () => {
  const cut = ['', 'Hold a night of action with the', 'Police', 'June 2010'];
  const whole = planOf(cut, HEADING, ['', 'wardens of both estates', 'and Rotary', '']);
  const [sheet] = whole.sheets;
  const parted = { ...whole, sheets: [{ ...sheet!, rows: sheet!.rows.filter(({ row }) => row !== 3) }] };
  const reader = new Reader();
  for (const workbook of [whole, parted, whole, parted]) {
    const again = reader.read(workbook);
    expect(again).toEqual(read(workbook));
    const texts = again.plans[0]!.actions.map(({ text }) => text);
    expect(texts.includes(`${cut[1]} wardens of both estates`)).toBe(workbook === whole);
  }
});
