import { existsSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { reading } from '../../shared/model';
import { openStore, stateFileOf } from '../../sync/store';
import { aFolder } from './aFolder';
import { shirebook, type Run } from './aTerminal';
import { CountyWorkbook } from './countyBook';
import { writePlan, type PlanRow } from './planFile';

const folder = aFolder();
const out = () => folder.file('county.xlsx');
const settings = () => folder.file('county.json');
const book = () => CountyWorkbook.open(out());
const COUNTY = ['--as-at', '2010-10-01'];

const WALKS: PlanRow = {
  ref: '1.1',
  action: 'Walk the market square on Friday nights',
  lead: 'Street Wardens',
};
const LOCKS: PlanRow = {
  ref: '1.2',
  action: 'Fit window locks for households burgled twice',
  lead: 'Housing',
};
const TALKS: PlanRow = { ref: '1.1', action: 'Talk about knives in every school', lead: 'School Liaison' };

const hillford = (rows: readonly PlanRow[], on?: string) =>
  writePlan(folder.file('returns/hillford.xlsx'), {
    district: 'Hillford',
    title: 'Hillford Safer Streets Plan 2010/11',
    rows,
    ...(on !== undefined && { on }),
  });

/** A command about the county, with the options it always has. */
const ask = (...args: string[]): Promise<Run> => shirebook(...args, '--out', out(), '--config', settings());
const merge = (): Promise<Run> => ask('merge', folder.file('returns'), ...COUNTY);
const asked = async <T>(...args: string[]): Promise<T> => JSON.parse((await ask(...args, '--json')).out) as T;

beforeEach(async () => {
  mkdirSync(folder.file('returns'));
  writeFileSync(settings(), JSON.stringify({ county: 'Loamshire', due: '2010-07-15' }));
  await hillford([WALKS, LOCKS]);
  await writePlan(folder.file('returns/tarnside.xlsx'), {
    district: 'Tarnside',
    title: 'Tarnside Safer Schools Plan 2010/11',
    rows: [TALKS],
  });
  await merge();
});

/** Hillford and the county say different things of who leads the walks. */
async function disagree(): Promise<string> {
  await (await book()).type('Actions', WALKS.action, 'Lead', 'Police').save();
  await merge();
  await hillford([{ ...WALKS, lead: 'Town Council' }, LOCKS], '2010-09-20');
  await merge();
  const [matter] = await asked<{ code: string }[]>('conflicts');
  return matter!.code;
}

describe('history', () => {
  it('tells what came in, a line each', async () => {
    const { code, out: told } = await ask('history');
    expect(code).toBe(0);
    expect(told.split('\n')).toEqual([
      '2010-06-30  Hillford  revision 1 came in: hillford.xlsx – Hillford',
      '2010-06-30  Tarnside  revision 1 came in: tarnside.xlsx – Tarnside',
    ]);
  });

  it('tells a change with both values, who made it, and the cell it is in', async () => {
    await hillford([{ ...WALKS, lead: 'Town Council' }, LOCKS], '2010-09-20');
    await merge();
    expect((await ask('history', '--field', 'lead')).out).toBe(
      '2010-09-20  Hillford 1.1  Lead: “Street Wardens” → “Town Council” – Hillford, hillford.xlsx › Plan!C5',
    );
  });

  it.each([
    ['of a district', ['--district', 'tarnside'], 1],
    ['of a return by the beginning of its id', ['tarn'], 1],
    ['of an action by ref, wherever there is one', ['--ref', '1.1'], 2],
    ['of an action of a district, from its first coming', ['hillford', '--ref', '1.2'], 1],
  ])('tells %s', async (_, args, lines) => {
    const { out: told } = await ask('history', ...args);
    expect(told.split('\n')).toHaveLength(lines);
  });

  it('shows what a return held after a revision, as read shows a file', async () => {
    await hillford([{ ...WALKS, lead: 'Town Council' }], '2010-09-20');
    await merge();
    const { out: shown } = await ask('history', 'hillford', '--revision', '1');
    const { plans } = reading.parse(JSON.parse(shown));
    expect(plans[0]!.actions.map(({ text, lead }) => [text, lead?.text])).toEqual([
      [WALKS.action, WALKS.lead],
      [LOCKS.action, LOCKS.lead],
    ]);
    expect((await ask('history', '--revision', '1')).err).toContain('Say which return');
    expect((await ask('history', 'hillford', '--revision', '3')).err).toContain('there are 1, 2.');
  });

  it('needs no settings to look at the only county there', async () => {
    expect((await shirebook('history', '--out', out())).code).toBe(0);
  });

  it('ends with 3 where nothing like that has happened', async () => {
    expect(await ask('history', '--ref', '9.9')).toMatchObject({ code: 3, out: '' });
  });
});

describe('diff', () => {
  beforeEach(async () => {
    await hillford([{ ...WALKS, lead: 'Town Council' }, TALKS], '2010-09-20');
    await merge();
  });

  it('says cell by cell what differs between the last two revisions', async () => {
    const { code, out: told } = await ask('diff', 'hillford');
    expect(code).toBe(0);
    expect(told).toContain('Hillford Safer Streets Plan 2010/11: revision 1 → revision 2');
    expect(told).toContain('1.1 Lead: “Street Wardens” → “Town Council”  hillford.xlsx › Plan!C5');
    expect(told).toMatch(/Action: “Fit window locks for households burgled twice” → “Withdrawn”/);
    expect(told).toContain('Action: nothing → “Talk about knives in every school”');
  });

  it('goes backwards where asked to, and through every return of a district', async () => {
    const back = await asked<{ changes: { now: string }[] }>('diff', 'hillford', '2', '1');
    expect(back.changes.map(({ now }) => now)).toContain('Street Wardens');
    expect(await asked('diff', '--district', 'Hillford')).toMatchObject([{ from: 1, to: 2 }]);
  });

  it.each([
    ['a revision that never was', ['hillford', '1', '7'], 'has no revision 7: there are 1, 2.'],
    ['a number that is none', ['hillford', 'first'], 'Expected a revision’s number'],
    ['a return nobody knows', ['moor'], 'No return is called “moor”'],
    ['nothing', [], 'Say which return'],
  ])('ends with 2 for %s', async (_, args, message) => {
    const ran = await ask('diff', ...args);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain(message);
  });
});

describe('conflicts', () => {
  it('says that nothing waits', async () => {
    expect(await ask('conflicts')).toMatchObject({ code: 0, out: 'Nothing waits for a decision.' });
  });

  it('lists both values and how to decide, and decides', async () => {
    const code = await disagree();
    const { out: listed } = await ask('conflicts');
    expect(listed).toMatch(/^\S{6} {2}Hillford › Hillford Safer Streets Plan 2010\/11 1\.1: Lead/);
    expect(listed).toMatch(/agreed +“Street Wardens”.*district’s +“Town Council”.*county’s +“Police”/s);
    const done = await ask('conflicts', 'decide', code.slice(0, 3), 'county', '--by', 'A. Mercer', ...COUNTY);
    expect(done.code).toBe(0);
    expect(done.out).toContain('is now “Police”');
    expect((await book()).row('Actions', WALKS.action).Lead).toBe('Police');
    expect((await ask('history', '--field', 'Lead')).out).toMatch(/decided: .* – A\. Mercer/);
    const again = await ask('conflicts', 'decide', code, 'District');
    expect(again).toMatchObject({ code: 3, err: 'Nothing waits for a decision.\n' });
  });

  it('takes words of one’s own for the value that shall stand', async () => {
    await ask('conflicts', 'decide', await disagree(), 'Wardens and police together', ...COUNTY);
    expect((await book()).row('Actions', WALKS.action).Lead).toBe('Wardens and police together');
  });

  it('takes in first what was written in the workbook meanwhile', async () => {
    const code = await disagree();
    await (await book()).type('Actions', LOCKS.action, 'County comment', 'Ask Housing').save();
    await ask('conflicts', 'decide', code, 'District', ...COUNTY);
    const now = await book();
    expect(now.row('Actions', WALKS.action).Lead).toBe('Town Council');
    expect(now.row('Actions', LOCKS.action)['County comment']).toBe('Ask Housing');
  });

  it('asks whether two actions are the same, and takes the answer', async () => {
    const visits = (town: string) => `Visit every shop on the High Street in ${town} about stolen goods`;
    await hillford([WALKS, { ref: '1.3', action: visits('Marlbrook') }], '2010-08-01');
    await merge();
    await hillford([WALKS, { ref: '7.9', action: visits('Hathersby') }], '2010-09-20');
    await merge();
    const [question] = await asked<{ code: string; kind: string }[]>('conflicts');
    expect((await ask('conflicts')).out).toContain('is this the same action?');
    expect((await ask('conflicts', 'decide', question!.code, 'County')).err).toContain('yes or no');
    expect((await ask('conflicts', 'same', question!.code, 'perhaps')).err).toContain('Answer yes or no');
    expect((await ask('conflicts', 'same', question!.code, 'yes', ...COUNTY)).code).toBe(0);
    const actions = (await book()).rows('Actions').map(({ Action }) => Action);
    expect(actions).toContain(visits('Hathersby'));
    expect(actions).not.toContain(visits('Marlbrook'));
  });

  it('ends with 2 for a code that is none, and changes nothing', async () => {
    const code = await disagree();
    const was = readFileSync(out());
    const ran = await ask('conflicts', 'decide', 'zzzzzz', 'County');
    expect(ran.code).toBe(2);
    expect(ran.err).toContain(code);
    expect(readFileSync(out()).equals(was)).toBe(true);
  });
});

describe('restore', () => {
  beforeEach(async () => {
    await hillford([{ ...WALKS, lead: 'Nobody' }], '2010-09-20');
    await merge();
  });

  it('makes an earlier revision the present one, which the same file does not undo', async () => {
    const ran = await ask('restore', 'hillford', '1', ...COUNTY);
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('revision 1 is the present one again, as revision 3');
    const restored = await book();
    expect(restored.row('Actions', WALKS.action).Lead).toBe('Street Wardens');
    expect(restored.row('Actions', LOCKS.action).Status).toBe('');
    expect((await merge()).out).toMatch(/Hillford .*unchanged/);
    expect((await book()).row('Actions', WALKS.action).Lead).toBe('Street Wardens');
    await hillford([{ ...WALKS, lead: 'Somebody' }, LOCKS], '2010-09-25');
    await merge();
    expect((await book()).row('Actions', WALKS.action).Lead).toBe('Somebody');
  });

  it('brings the whole back that a part was a part of', async () => {
    const part = `Tarnside Safer Schools Plan 2010/11\n\nRef,Action,Lead,Timescale,Status\n1.2,Train prefects,Head teachers,March 2011,Done\n`;
    writeFileSync(folder.file('returns/tarnside.csv'), part);
    utimesSync(folder.file('returns/tarnside.csv'), new Date('2010-07-20'), new Date('2010-07-20'));
    await merge();
    await writePlan(folder.file('returns/tarnside.xlsx'), {
      district: 'Tarnside',
      title: 'Tarnside Safer Schools Plan 2010/11',
      rows: [{ ...TALKS, lead: 'Nobody' }],
      on: '2010-09-20',
    });
    await merge();
    expect((await ask('restore', 'tarnside', '2', ...COUNTY)).code).toBe(0);
    const rows = (await book()).rows('Actions').filter(({ District }) => District === 'Tarnside');
    expect(rows.map(({ Action, Lead, Status }) => [Action, Lead, Status])).toEqual(
      expect.arrayContaining([
        [TALKS.action, 'School Liaison', ''],
        ['Train prefects', 'Head teachers', 'Done'],
      ]),
    );
  });

  it.each([
    ['the present one', ['hillford', '2'], 3, 'is the present one already'],
    ['one that never was', ['hillford', '5'], 2, 'has no revision 5: there are 1, 2.'],
  ])('refuses %s', async (_, args, code, message) => {
    const ran = await ask('restore', ...args, ...COUNTY);
    expect(ran).toMatchObject({ code, err: expect.stringContaining(message) });
  });
});

describe('sign-off', () => {
  it('locks a return until it is opened again; what comes meanwhile waits, and is said', async () => {
    expect((await ask('sign-off', 'hillford', ...COUNTY)).out).toContain('is signed off with revision 1');
    await hillford([{ ...WALKS, lead: 'Town Council' }, LOCKS], '2010-09-20');
    expect((await merge()).out).toMatch(/Hillford .*revision 2 waits/);
    const locked = await book();
    expect(locked.row('Actions', WALKS.action).Lead).toBe('Street Wardens');
    expect(locked.row('Returns', 'hillford.xlsx').State).toMatch(
      /^Final: Revision 2 came in after the sign-off/,
    );
    expect((await ask('restore', 'hillford', '1')).err).toContain('open it again first');

    const opened = await ask('sign-off', 'hillford', '--reopen', ...COUNTY);
    expect(opened.out).toContain('Revision 2, which waited, is merged');
    const open = await book();
    expect(open.row('Actions', WALKS.action).Lead).toBe('Town Council');
    expect(open.row('Returns', 'hillford.xlsx').State).toBe('Provisional');
    expect((await ask('history', 'hillford')).out).toMatch(
      /signed off – Loamshire.*opened again – Loamshire/s,
    );
  });

  it.each([
    [
      'what is signed off',
      ['sign-off', 'tarnside'],
      ['sign-off', 'tarnside'],
      'was signed off on 2010-10-01',
    ],
    ['to open what is open', ['history'], ['sign-off', '--reopen', 'tarnside'], 'is not signed off'],
  ])('refuses %s', async (_, first, second, message) => {
    await ask(...first, ...(first[0] === 'history' ? [] : COUNTY));
    expect(await ask(...second, ...COUNTY)).toMatchObject({ code: 3, err: expect.stringContaining(message) });
  });
});

describe('A command that changes something', () => {
  it('keeps the change and says why it is not published, where the workbook is open', async () => {
    const lock = folder.file('.~lock.county.xlsx#');
    writeFileSync(lock, ',kim,county-hall,01.10.2010 09:00,file:///home/kim;');
    const ran = await ask('sign-off', 'hillford', ...COUNTY);
    expect(ran.code).toBe(1);
    expect(ran.err).toContain(
      'The change is kept, but not published yet: county.xlsx is open in LibreOffice by kim',
    );
    rmSync(lock);
    await merge();
    expect((await book()).row('Returns', 'hillford.xlsx').State).toBe('Final');
  });

  it('needs the settings of the county it is about', async () => {
    const ran = await shirebook('sign-off', 'hillford', '--out', out());
    expect(ran.code).toBe(2);
    expect(ran.err).toContain(
      'is that of Loamshire, not of County: name its settings with --config county.json',
    );
  });

  it('begins nothing where nobody has merged', async () => {
    const elsewhere = folder.file('other.xlsx');
    const ran = await shirebook('sign-off', 'hillford', '--out', elsewhere);
    expect(ran).toMatchObject({ code: 3, err: expect.stringContaining('merge returns first') });
    expect(existsSync(stateFileOf(elsewhere))).toBe(false);
  });
});

it('A district that ended goes on under its successor, with its rows and what was written on them', async () => {
  await (await book()).type('Actions', WALKS.action, 'County comment', 'Keep this going').save();
  const districts = [
    { id: 'hillford', name: 'Hillford', to: '2010-12-31', successor: 'hill-and-dale' },
    { id: 'hill-and-dale', name: 'Hill and Dale', from: '2011-01-01', due: ['2011-01-15'] },
  ];
  writeFileSync(settings(), JSON.stringify({ county: 'Loamshire', due: '2010-07-15', districts }));
  await ask('merge', folder.file('returns'), ...COUNTY);
  const id = (await book()).row('Actions', WALKS.action)['Row ID'];
  await ask('merge', folder.file('returns'), '--as-at', '2011-02-01');
  const now = await book();
  expect(now.row('Actions', WALKS.action)).toMatchObject({
    'Row ID': id,
    District: 'Hill and Dale',
    'County comment': 'Keep this going',
  });
  expect(now.rows('Returns').map(({ District, File, State }) => [District, File, State])).toEqual([
    ['Hill and Dale', 'hillford.xlsx', 'Accepted: From Hillford.'],
    ['Hill and Dale', '', 'Late'],
    ['Tarnside', 'tarnside.xlsx', 'Accepted'],
  ]);
});

describe('doctor', () => {
  const doctor = (...more: string[]) => ask('doctor', ...more);

  it('finds nothing wrong with a county that was just merged', async () => {
    const { code, out: said } = await doctor();
    expect(code).toBe(0);
    expect(said).toMatch(/✔ Node.*✔ Clock.*✔ Folder.*✔ Settings.*✔ State: 2 facts of 2 returns.*✔ Workbook/s);
  });

  it('finds nothing wrong with a county that is still to come, and begins nothing', async () => {
    const ran = await shirebook('doctor', '--out', folder.file('next.xlsx'));
    expect(ran.code).toBe(0);
    expect(existsSync(stateFileOf(folder.file('next.xlsx')))).toBe(false);
  });

  it('says that somebody wrote in the workbook', async () => {
    await (await book()).type('Actions', WALKS.action, 'County comment', 'Hm').save();
    const { code, out: said } = await doctor();
    expect(code).toBe(0);
    expect(said).toMatch(/◆ Workbook: .* is not as it was published.*\n +Merge again/);
  });

  it('is content with a workbook that was saved with nothing new in it, or a Row ID otherwise, once that was read', async () => {
    const [before] = (await book()).rows('Actions').map((row) => row['Row ID']!);
    await (await book()).type('Actions', before!, 'Row ID', 'mine').save();
    expect((await doctor()).out).toMatch(/◆ Workbook: .*\n +Merge again/);
    expect((await merge()).out).toContain('Nothing has changed');
    const { code, out: said } = await doctor();
    expect(code).toBe(0);
    expect(said).toMatch(/✔ Workbook: .* was saved after it was published/);
    await (await book()).type('Actions', WALKS.action, 'County comment', 'Hm').save();
    expect((await doctor()).out).toMatch(/◆ Workbook: .*\n +Merge again/);
  });

  it('finds a state that is not what the facts add up to, and makes it again', async () => {
    await hillford([{ ...WALKS, lead: 'Town Council' }, LOCKS], '2010-09-20');
    await merge();
    const store = await openStore(stateFileOf(out()));
    const parts = await store.county('Loamshire').snapshots();
    const part = Object.keys(parts).find((name) => /^return .*hillford/.test(name))!;
    await store.withLock('Loamshire', async (session) => {
      const kept = await session.snapshot(part);
      const value = JSON.parse(JSON.stringify(kept!.value).replaceAll('Town Council', 'Nobody'));
      await session.putSnapshot(part, { facts: kept!.facts, value });
    });
    await store.close();
    const found = await doctor();
    expect(found.code).toBe(1);
    expect(found.out).toMatch(
      /✖ State: What is kept of Hillford .* is not what the facts add up to\.\n.*--rebuild/,
    );
    expect((await doctor('--rebuild')).code).toBe(0);
    expect((await doctor()).code).toBe(0);
  });

  it.each([
    [
      'a state that is damaged',
      () => writeFileSync(stateFileOf(out()), 'not a state at all, but something else'),
      /✖ State: .*damaged/,
    ],
    ['a workbook that is gone', () => rmSync(out()), /✖ Workbook: .* is not there, though it was published/],
    [
      'a workbook that is open',
      () => writeFileSync(folder.file('.~lock.county.xlsx#'), ',kim,county-hall,now,file:///home/kim;'),
      /✖ Workbook: It is open in LibreOffice by kim on county-hall/,
    ],
    [
      'settings that cannot be read',
      () => writeFileSync(settings(), '{"county": "Loamshire", "dew": "2010-07-15"}'),
      /✖ Settings: .*has no setting “dew”/,
    ],
    [
      'settings of another county',
      () => writeFileSync(settings(), '{"county": "Clayshire"}'),
      /✖ State: The state is that of Loamshire; there is none of Clayshire/,
    ],
    [
      'files from tomorrow',
      () => utimesSync(out(), new Date('2399-01-01'), new Date('2399-01-01')),
      /✖ Clock: .*but the county’s files were written on 2399-01-01/,
    ],
  ])('finds %s, says how to mend it, and ends with 1', async (_, spoil, said) => {
    spoil();
    const ran = await doctor();
    expect(ran.out).toMatch(said);
    expect(ran.code).toBe(1);
  });

  it('finds a database that does not answer, and names no password', async () => {
    const before = process.env['DATABASE_URL'];
    process.env['DATABASE_URL'] = 'postgres://kim:secret@127.0.0.1:9/loamshire';
    const ran = await doctor();
    if (before === undefined) delete process.env['DATABASE_URL'];
    else process.env['DATABASE_URL'] = before;
    expect(ran.code).toBe(1);
    expect(ran.out).toMatch(/✖ State: .*does not answer|✖ State: .*cannot be used/);
    expect(ran.out).not.toContain('secret');
  });

  it('says that something came on a day that is still to come', async () => {
    await hillford([{ ...WALKS, lead: 'Town Council' }, LOCKS], '2098-12-31');
    await ask('merge', folder.file('returns'), '--as-at', '2099-01-01');
    await hillford([WALKS, LOCKS], '2010-09-20');
    expect((await doctor()).out).toMatch(
      /✔ State.*◆ State: .* 1 fact of later days, the last of 2098-12-31\.\n +Set the machine’s clock/s,
    );
  });

  it('says in JSON what it found', async () => {
    expect(JSON.parse((await doctor('--json')).out)).toMatchObject({
      well: true,
      findings: expect.arrayContaining([expect.objectContaining({ about: 'State', is: 'well', mend: null })]),
    });
  });
});

it.each(['history', 'diff', 'restore', 'conflicts', 'sign-off', 'doctor'])(
  '%s --help gives examples and says which county is meant',
  async (command) => {
    const { code, out: help } = await shirebook(command, '--help');
    expect(code).toBe(0);
    expect(help).toMatch(new RegExp(`--out <file>.*Examples:.*\\$ shirebook ${command}`, 's'));
  },
);
