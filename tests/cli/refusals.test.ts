import { mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { aFolder } from './aFolder';
import { shirebook } from './aTerminal';
import { CountyWorkbook } from './countyBook';
import { writePlan } from './planFile';

const folder = aFolder();
const file = () => folder.file('returns/hillford.xlsx');
const merge = (day: string) =>
  shirebook('merge', folder.file('returns'), '--out', folder.file('county.xlsx'), '--as-at', day);
const state = async () => {
  const book = await CountyWorkbook.open(folder.file('county.xlsx'));
  return book.row('Returns', 'hillford.xlsx')['State'];
};

it('A refused file that is put back as it was is refused no more', async () => {
  mkdirSync(folder.file('returns'));
  await writePlan(file(), {
    district: 'Hillford',
    title: 'Hillford Safer Streets Plan 2010/11',
    rows: [{ ref: '1.1', action: 'Walk the market square on Friday nights' }],
  });
  await merge('2010-07-01');
  const sound = readFileSync(file());
  truncateSync(file(), 1000);
  expect((await merge('2010-07-02')).code).toBe(1);
  expect(await state()).toMatch(/^Refused/);
  expect((await merge('2010-07-02')).out).toContain('Nothing has changed');
  writeFileSync(file(), sound);
  expect((await merge('2010-07-03')).code).toBe(0);
  expect(await state()).toBe('Accepted');
});
