import { mkdirSync, writeFileSync } from 'node:fs';
import type { CountyEvent } from '../../shared/protocol';
import { OwnEvents } from '../../sync/desk';
import { findReturns } from '../../sync/source';
import { collecting } from '../../sync/watch';
import { aFolder } from '../cli/aFolder';
import { shirebook } from '../cli/aTerminal';
import { CountyWorkbook } from '../cli/countyBook';
import { writePlan } from '../cli/planFile';
import { aDesk } from '../desk/aDesk';
import { badFiles } from './badFiles';

const files = badFiles();
const folder = aFolder();
const SOUND = 'Walk the market square on Friday nights';

async function writeAll(): Promise<string> {
  const returns = folder.file('returns');
  mkdirSync(returns);
  for (const { file, bytes } of files) writeFileSync(folder.file(`returns/${file}`), bytes);
  await writePlan(folder.file('returns/tarnside.xlsx'), {
    district: 'Tarnside',
    title: 'Tarnside Safer Streets Plan 2010/11',
    rows: [{ ref: '1.1', action: SOUND }],
  });
  return returns;
}

/** What became of each, by file: the beginning of what was said, or that it was read. */
const expected = Object.fromEntries(files.map(({ file, refused }) => [file, refused ?? 'read']));
const becameOf = (told: readonly { readonly file: string; readonly refusal: string | null }[]) =>
  Object.fromEntries(
    told
      .filter(({ file }) => file in expected)
      .map(({ file, refusal }) => [file, refusal === null ? 'read' : beginning(refusal, expected[file]!)]),
  );
const beginning = (said: string, wanted: string) => (said.startsWith(wanted) ? wanted : said);

test('merge refuses each bad file with its reason, and loses nothing of the others', async () => {
  const returns = await writeAll();
  const ran = await shirebook(
    'merge',
    returns,
    '--out',
    folder.file('county.xlsx'),
    '--as-at',
    '2010-10-01',
    '--json',
  );
  const report = JSON.parse(ran.out) as { returns: { file: string; refusal: { message: string } | null }[] };
  const told = report.returns.map(({ file, refusal }) => ({ file, refusal: refusal?.message ?? null }));
  expect(becameOf(told)).toEqual(expected);
  expect(ran).toMatchObject({ code: 1, err: '' });
  const actions = (await CountyWorkbook.open(folder.file('county.xlsx')))
    .rows('Actions')
    .map(({ Action }) => Action);
  expect(actions).toContain(SOUND);
  const readable = files.filter(({ refused, said }) => refused === null && said !== 'sheet/no-table');
  expect(actions.filter((action) => String(action).startsWith('Mend the lamps of'))).toHaveLength(
    readable.length,
  );
});

test('check names the reason of each bad file, or the issue in it', async () => {
  const returns = await writeAll();
  const ran = await shirebook('check', returns, '--as-at', '2010-10-01', '--json');
  expect(ran.code).toBe(1);
  const checked = JSON.parse(ran.out) as {
    file: string;
    refusal: string | null;
    issues: { code: string }[];
  }[];
  const byName = new Map(checked.map((each) => [each.file.replace(/^.*[\\/]/, ''), each]));
  expect(becameOf([...byName].map(([file, { refusal }]) => ({ file, refusal })))).toEqual(expected);
  for (const { file, said } of files)
    if (said)
      expect([file, byName.get(file)!.issues.map(({ code }) => code)]).toEqual([
        file,
        expect.arrayContaining([said]),
      ]);
});

test('a watched folder tells of each bad file why it was refused, and takes the others', async () => {
  const returns = await writeAll();
  const at = await aDesk();
  const events = new OwnEvents();
  const told: CountyEvent[] = [];
  events.listen((event) => told.push(event));
  await collecting(at.county, { events, publishSoon: () => {}, folder: folder.path })(
    await findReturns([returns]),
  );
  const refusals = told.flatMap((event) =>
    event.event === 'refused' ? [{ file: event.file, refusal: event.reason }] : [],
  );
  const refused = Object.fromEntries(Object.entries(expected).filter(([, what]) => what !== 'read'));
  expect(becameOf(refusals)).toEqual(refused);
  expect(told.filter(({ event }) => event === 'received')).toHaveLength(files.length + 1 - refusals.length);
  expect(await at.store.verify()).toEqual([]);
  await at.close();
});
