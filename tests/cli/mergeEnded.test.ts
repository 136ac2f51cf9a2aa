import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { sha256 } from '../../sync/digest';
import { builtProgram } from '../program/builtProgram';
import { aFolder } from './aFolder';
import { shirebook } from './aTerminal';
import { writePlan } from './planFile';

const folder = aFolder();
const reading = () => folder.file('county.shirebook.reading');
const asked = () => [
  'merge',
  folder.file('returns'),
  '--out',
  folder.file('county.xlsx'),
  '--as-at',
  '2010-10-01',
];
const handIn = (district: string, rows: number) =>
  writePlan(folder.file(`returns/${district}.xlsx`), {
    district,
    title: `${district} Safer Streets Plan 2010/11`,
    rows: Array.from({ length: rows }, (_, row) => ({
      ref: `${row + 1}`,
      action: `Walk beat ${row + 1} of the town with two wardens and a radio`,
    })),
    on: '2010-06-30',
  });

/** Merges in a process of its own, which is killed as soon as it says that it reads something. */
async function mergeKilledReading(program: string): Promise<void> {
  const child = spawn(process.execPath, [program, ...asked()], { stdio: 'ignore' });
  const ended = new Promise<NodeJS.Signals | null>((resolve) =>
    child.once('exit', (_, signal) => resolve(signal)),
  );
  const before = existsSync(reading()) ? readFileSync(reading(), 'utf8') : '';
  const looking = setInterval(() => {
    if (existsSync(reading()) && !['', before].includes(readFileSync(reading(), 'utf8')))
      child.kill('SIGKILL');
  }, 1);
  expect(await ended).toBe('SIGKILL');
  clearInterval(looking);
}

describe('A return that ends each run that reads it', () => {
  beforeEach(() => mkdirSync(folder.file('returns')));

  it('is refused at the fourth, and the others are merged; saved again, it is read again', async () => {
    const program = await builtProgram('./sync/cli/main.ts');
    await handIn('Hillford', 4000);
    for (const _ of [1, 2, 3]) await mergeKilledReading(program);
    await handIn('Tarnside', 3);
    const fourth = await shirebook(...asked());
    expect(fourth.code).toBe(1);
    expect(fourth.out).toMatch(
      /✖ Hillford .*refused\. Shirebook was ended three times .* save the workbook again\./,
    );
    expect(fourth.out).toMatch(/✔ Tarnside .*3 actions/);
    expect((await shirebook(...asked())).out).toMatch(/✖ Hillford .*ended three times/);
    expect(existsSync(reading())).toBe(false);
    await handIn('Hillford', 5);
    expect((await shirebook(...asked())).out).toMatch(/✔ Hillford .*5 actions/);
  }, 600_000);

  it('is taken where only two were ended, and that is forgotten then', async () => {
    await handIn('Hillford', 3);
    const hash = sha256(readFileSync(folder.file('returns/Hillford.xlsx')));
    writeFileSync(reading(), JSON.stringify({ [hash]: 2 }));
    expect((await shirebook(...asked())).code).toBe(0);
    expect(existsSync(reading())).toBe(false);
  });

  it.each(['', '[', '[1]', 'null', '{"a":"b"}'])(
    'is no matter where what was written down is “%s”',
    async (said) => {
      await handIn('Hillford', 3);
      writeFileSync(reading(), said);
      expect((await shirebook(...asked())).code).toBe(0);
    },
  );
});
