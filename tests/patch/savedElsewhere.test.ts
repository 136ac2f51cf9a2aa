import { Engine } from '../../addin/engine';
import { MemoryPort } from '../../addin/host';
import { gridOf, type Workbook } from '../../shared/grid';
import { read } from '../../shared/read';
import { readWorkbookBytes } from '../../sync/source';
import { rowIdsIn, withoutRowIds } from '../rowId/rowIdsIn';
import { savedAs } from './sheetJs';

const plan = gridOf(
  'Plan',
  [
    ['Safer Streets action plan 2004-05'],
    ['Ref', 'Action', 'Lead', 'Timescale', 'Status'],
    ['1.1', 'Visit victims again within a week', 'Crime prevention officer', 'June 2004', ''],
    ['1.2', 'Fit alley gates in three streets', 'Housing manager', 'March 2005', 'In progress'],
    ['Section 2: Young people'],
    ['Ref', 'Action', 'Lead', 'Timescale', 'Status'],
    ['2.1', 'Open the hall on Friday nights', '', 'Ongoing', 'Complete'],
  ],
  { hiddenColumns: [2] },
);

async function setUp(workbook: Workbook): Promise<Workbook> {
  const port = MemoryPort.over(workbook);
  const engine = new Engine();
  engine.replace(await port.read());
  await port.apply(engine.setUp('Plan', engine.find('2004-10-01'))!);
  engine.replace(await port.read());
  await port.apply(engine.mend(engine.find('2004-10-01')).patches);
  return port.read();
}

describe('A plan that was set up and saved is read as the officer wrote it', () => {
  it.each(['xlsx', 'xlsm', 'xlsb', 'ods', 'biff8', 'csv'] as const)('as %s', async (form) => {
    const workbook = { file: `marlbury-2004.${form}`, sheets: [plan], traits: [] };
    const [without, withOurs] = await Promise.all(
      [workbook, await setUp(workbook)].map((each) => readWorkbookBytes(workbook.file, savedAs(each, form))),
    );
    const texts = withOurs!.sheets[0]!.rows.flatMap(({ cells }) => cells.map(({ cell }) => cell.text));
    expect(texts.filter((text) => text === 'Delivery RAG (Shirebook)')).toHaveLength(2);
    const reading = read(withOurs!);
    expect(withoutRowIds(reading)).toEqual(read(without!));
    expect(rowIdsIn(reading)).toEqual([expect.any(String), expect.any(String), expect.any(String)]);
  });
});
