import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { Engine } from '../../addin/engine';
import { MemoryPort } from '../../addin/host';
import { withoutComputed, type Workbook } from '../../shared/grid';
import { read } from '../../shared/read';
import { readWorkbook } from '../../sync/source';
import { heldout, layouts } from '../layouts';
import { stranger } from '../layouts/stranger';
import { rowIdsIn, withoutRowIds } from '../rowId/rowIdsIn';

const TODAY = '2004-10-01';

/** Sets every sheet up that holds a record; gives how many. */
async function setUpAll(port: MemoryPort, engine: Engine): Promise<string[]> {
  const done: string[] = [];
  for (const { sheet } of (await port.read()).sheets) {
    engine.replace(await port.read());
    const patches = engine.setUp(sheet, engine.find(TODAY));
    if (!patches) continue;
    await port.apply(patches);
    done.push(sheet);
  }
  return done;
}

async function removeAll(port: MemoryPort, engine: Engine, sheets: readonly string[]): Promise<void> {
  for (const sheet of sheets) {
    engine.replace(await port.read());
    await port.apply(engine.remove(sheet));
  }
}

async function leavesNoTrace(workbook: Workbook): Promise<number> {
  const port = MemoryPort.over(workbook);
  const { state } = port.seat.book;
  const before = await port.read();
  const engine = new Engine();
  const sheets = await setUpAll(port, engine);
  const after = await port.read();
  expect(withoutComputed(after).sheets).toEqual(before.sheets);
  const reading = read(after);
  expect(withoutRowIds(reading)).toEqual(read(before));
  const ids = rowIdsIn(reading).filter((id) => id !== null);
  expect(new Set(ids).size).toBe(ids.length);
  // what stands on the row that our headings took, or above it, has none
  expect(ids.length > 0).toBe(sheets.length > 0);
  await removeAll(port, engine, sheets);
  expect(port.seat.book.state).toEqual(state);
  return sheets.length;
}

describe('A sheet that was set up is read as before, and is as it was once all is removed', () => {
  it.each([...layouts, ...heldout, ...stranger].map((layout) => [layout.name, layout.workbook] as const))(
    '%s',
    async (_, workbook) => {
      const records = read(workbook).plans.flatMap((plan) => [...plan.actions, ...plan.indicators]);
      expect((await leavesNoTrace(workbook)) > 0).toBe(records.length > 0);
    },
  );
});

const returns = path.resolve(__dirname, '../../../shared/returns');
if (existsSync(returns)) {
  describe('A return that was set up is read as before, and is as it was once all is removed', () => {
    it.each(readdirSync(returns).filter((file) => file.endsWith('.xlsx')))('%s', async (file) => {
      expect(await leavesNoTrace(await readWorkbook(path.join(returns, file)))).toBeGreaterThan(0);
    });
  });
}
