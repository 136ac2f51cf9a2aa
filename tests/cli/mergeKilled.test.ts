import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openStore, stateFileOf } from '../../sync/store';
import { Dice } from '../generate/Dice';
import { builtProgram } from '../program/builtProgram';
import { seedOf } from '../sampling/seedOf';
import { shirebook } from './aTerminal';
import { writePlan, type PlanRow } from './planFile';

/** So many merges are killed; KILLS=200 for the long run. */
const KILLS = Number(process.env['KILLS'] ?? 12);
const AT_ONCE = 2;

const root = mkdtempSync(path.join(tmpdir(), 'shirebook-killed-'));
/** As it is delivered. */
let program: string;
beforeAll(async () => {
  program = await builtProgram('./sync/cli/main.ts');
}, 600_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

function rows(count: number, status: (row: number) => string): PlanRow[] {
  return Array.from({ length: count }, (_, row) => ({
    ref: `${row + 1}`,
    action: `Walk beat ${row + 1} of the town with two wardens and a radio`,
    status: status(row),
  }));
}

const plan = (district: string, own: readonly PlanRow[], on: string) => ({
  district,
  title: `${district} Safer Streets Plan 2010/11`,
  rows: own,
  on,
});

/** A county as it was published, with returns that have come in since. */
async function aCountyWithNews(folder: string): Promise<void> {
  mkdirSync(path.join(folder, 'returns'), { recursive: true });
  for (const name of ['Hillford', 'Tarnside', 'Wickfield']) {
    await writePlan(
      path.join(folder, 'returns', `${name}.xlsx`),
      plan(
        name,
        rows(24, () => ''),
        '2010-06-30',
      ),
    );
  }
  expect((await merge(folder, '2010-07-01')).code).toBe(0);
  for (const name of ['Hillford', 'Tarnside']) {
    const news = rows(26, (row) => (row % 3 === 0 ? 'In progress' : ''));
    await writePlan(path.join(folder, 'returns', `${name}.xlsx`), plan(name, news.slice(1), '2010-09-30'));
  }
}

const argumentsOf = (folder: string, day: string) => [
  'merge',
  path.join(folder, 'returns'),
  '--out',
  path.join(folder, 'county.xlsx'),
  '--as-at',
  day,
];
const merge = (folder: string, day: string) => shirebook(...argumentsOf(folder, day));
const bookIn = (folder: string) => readFileSync(path.join(folder, 'county.xlsx'));

/** Parts of a merge: all of it, from when it first writes something, and from when the book lies beside its place. */
const PHASES = ['whole', 'writing', 'placing'] as const;
/** How long each took until the end, in milliseconds. */
type Times = Readonly<Record<(typeof PHASES)[number], number>>;

/** Begins a merge in a process of its own, and kills it so long after a phase began, unless it has ended. */
async function mergeKilled(folder: string, after: Partial<Times>): Promise<Times> {
  const began: Record<keyof Times, number> = { whole: performance.now(), writing: 0, placing: 0 };
  const child = spawn(process.execPath, [program, ...argumentsOf(folder, '2010-10-01')], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const kill = (wait: number | undefined) => {
    if (wait !== undefined) setTimeout(() => child.kill('SIGKILL'), wait).unref();
  };
  const begin = (phase: keyof Times) => {
    if (began[phase] !== 0) return;
    began[phase] = performance.now();
    kill(after[phase]);
  };
  kill(after.whole);
  const watcher = watch(folder, (_, name) => begin(name?.endsWith('.part') ? 'placing' : 'writing'));
  await ended;
  watcher.close();
  const end = performance.now();
  return {
    whole: end - began.whole,
    writing: end - (began.writing || end),
    placing: end - (began.placing || end),
  };
}

test(
  `whole state and a whole book after each of ${KILLS} merges killed at any moment, and the next merge makes good`,
  async () => {
    const news = path.join(root, 'news');
    await aCountyWithNews(news);
    const old = bookIn(news);
    const done = ['first', 'second'].map((name) => path.join(root, name));
    for (const folder of done) cpSync(news, folder, { recursive: true, preserveTimestamps: true });
    const times = await Promise.all(done.map((folder) => mergeKilled(folder, {})));
    const fresh = bookIn(done[0]!);
    expect(fresh.equals(old)).toBe(false);

    const dice = new Dice(seedOf(7));
    const outcomes = { old: 0, new: 0, ahead: 0 };
    const moments = Array.from({ length: KILLS }, (_, at): Partial<Times> => {
      const phase = PHASES[at % PHASES.length]!;
      return { [phase]: Math.max(...times.map((each) => each[phase])) * 1.2 * dice.next() };
    });
    const tryOne = async (at: number) => {
      const folder = path.join(root, `killed ${at}`);
      cpSync(news, folder, { recursive: true, preserveTimestamps: true });
      await mergeKilled(folder, moments[at]!);
      const book = bookIn(folder);
      const isOld = book.equals(old);
      expect(isOld || book.equals(fresh)).toBe(true);

      const store = await openStore(stateFileOf(path.join(folder, 'county.xlsx')));
      const county = store.county('County');
      const [faults, facts, last] = [
        await store.verify(),
        await county.countFacts(),
        await county.lastPublication(),
      ];
      await store.close();
      expect(faults).toEqual([]);
      // All of the merge is there, or none of it.
      expect([3, 5]).toContain(facts);
      expect(last).toMatchObject({ no: facts === 3 ? 1 : 2, facts });
      outcomes[isOld ? (facts === 3 ? 'old' : 'ahead') : 'new'] += 1;

      expect((await merge(folder, '2010-10-01')).code).toBe(0);
      expect(bookIn(folder).equals(fresh)).toBe(true);
      expect(readdirSync(folder).sort()).toEqual(['county.shirebook.db', 'county.xlsx', 'returns']);
      rmSync(folder, { recursive: true });
    };
    const waiting = [...moments.keys()];
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) await tryOne(at);
      }),
    );
    process.stdout.write(`killed: ${JSON.stringify(outcomes)}\n`);
    expect(outcomes.old).toBeGreaterThan(0);
  },
  KILLS * 30_000 + 300_000,
);
