import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { reading } from '../../shared/model';
import { readWorkbook } from '../../sync/source';
import { aFolder } from './aFolder';
import { shirebook, shirebookUntil } from './aTerminal';

const COUNTY = path.resolve(__dirname, '../../examples/county');
const TARNSIDE = path.join(COUNTY, 'tarnside-partnership-2010-11.xlsx');
const MARLBURY = path.join(COUNTY, 'south-marlbury-2010-11.xlsx');

const folder = aFolder();

describe('read', () => {
  it('prints what was understood, as JSON', async () => {
    const { code, out } = await shirebook('read', TARNSIDE, '--as-at', '2010-10-01');
    expect(code).toBe(0);
    const { issues, ...understood } = JSON.parse(out);
    expect(Object.keys(understood).slice(0, 5)).toEqual([
      'district',
      'file',
      'notPlaced',
      'referenceTables',
      'plans',
    ]);
    expect(reading.parse(understood)).toMatchObject({ district: 'Tarnside', notPlaced: [] });
    expect(understood.plans[0].actions[0]).toMatchObject({
      ref: '1.1',
      milestones: [{ due: '2010-05-31' }],
      source: { sheet: 'Working Together', cell: 'A5' },
    });
    expect(Array.isArray(issues)).toBe(true);
  });

  it('ends with 3 and a reason for what is no workbook', async () => {
    writeFileSync(folder.file('plan.xlsx'), 'PK\u0003\u0004 and then nothing');
    const { code, err } = await shirebook('read', folder.file('plan.xlsx'));
    expect(code).toBe(3);
    expect(err).toMatch(/plan\.xlsx: The file is cut short/);
  });

  it.each([
    ['a file that is not there', 'nowhere.xlsx', 'there is no such file'],
    ['a folder', COUNTY, 'is a folder'],
  ])('ends with 2 for %s', async (_, file, message) => {
    const { code, err } = await shirebook('read', file);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});

describe('check', () => {
  it('prints an issue a line, with its place, and ends with 1 on errors', async () => {
    const { code, out } = await shirebook('check', MARLBURY, '--as-at', '2010-10-01');
    expect(code).toBe(1);
    expect(out.split('\n')).toContainEqual(
      expect.stringMatching(
        /south-marlbury-2010-11\.xlsx › Sheds & Garages!A16 {2}error {2}ref\/doubled {2}\S/,
      ),
    );
  });

  it('gives one object for one file in JSON, and a list for several', async () => {
    const one = JSON.parse((await shirebook('check', MARLBURY, '--json')).out);
    expect(one).toMatchObject({ file: MARLBURY, refusal: null, counts: { errors: expect.any(Number) } });
    expect(one.issues[0]).toEqual(
      expect.objectContaining({
        code: expect.any(String),
        severity: expect.any(String),
        fixes: expect.any(Array),
      }),
    );
    expect(JSON.parse((await shirebook('check', MARLBURY, TARNSIDE, '--json')).out)).toHaveLength(2);
  });

  it('takes severities from the county', async () => {
    const config = folder.file('county.json');
    writeFileSync(config, JSON.stringify({ county: 'Loamshire', severities: { 'ref/doubled': 'off' } }));
    const { out } = await shirebook('check', MARLBURY, '--config', config, '--json');
    expect(out).not.toContain('ref/doubled');
  });
});

describe('template and adopt', () => {
  it('write an empty plan', async () => {
    expect((await shirebook('template', '--out', folder.file('plan.xlsx'))).code).toBe(0);
    expect((await readWorkbook(folder.file('plan.xlsx'))).sheets.length).toBeGreaterThan(3);
  });

  it('never write over somebody’s plan unasked', async () => {
    writeFileSync(folder.file('plan.xlsx'), 'mine');
    for (const args of [['template'], ['adopt', TARNSIDE]]) {
      expect((await shirebook(...args, '--out', folder.file('plan.xlsx'))).code).toBe(2);
      expect(readFileSync(folder.file('plan.xlsx'), 'utf8')).toBe('mine');
    }
    expect((await shirebook('template', '--force', '--out', folder.file('plan.xlsx'))).code).toBe(0);
  });

  it('give a plan in the template that is read as the plan it was', async () => {
    const { code, out } = await shirebook('adopt', TARNSIDE, '--out', folder.file('tarnside.xlsx'));
    expect(code).toBe(0);
    expect(out).toContain('1 plan, 5 actions');
    const { plans } = JSON.parse((await shirebook('read', folder.file('tarnside.xlsx'))).out);
    expect(
      plans.flatMap((plan: { actions: { ref: string }[] }) => plan.actions.map(({ ref }) => ref)),
    ).toEqual(['1.1', '1.2', '2.1', '2.2', '3.1']);
  });
});

describe('start', () => {
  const start = (...args: string[]) => [
    'start',
    '--example',
    COUNTY,
    '--out',
    folder.file('county.xlsx'),
    ...args,
  ];

  it('merges the example and ends, where asked to do it once', async () => {
    const { code, out } = await shirebook(...start('--once'));
    expect(code).toBe(0);
    expect(out).toContain('5 returns merged');
    expect(existsSync(folder.file('county.xlsx'))).toBe(true);
  });

  it('runs the county’s worker until it is stopped', async () => {
    const isServing = /console is at http:\/\/127\.0\.0\.1:\d+/;
    const { code, out } = await shirebookUntil(isServing, ...start('--port', '0'));
    expect(out).toMatch(isServing);
    expect(code).toBe(0);
  });
});

describe('the command line', () => {
  it('prints help with examples', async () => {
    const { code, out } = await shirebook('--help');
    expect(code).toBe(0);
    expect(out).toMatch(/merge.*check.*read.*template.*adopt.*Exit codes.*Examples/s);
    expect((await shirebook('merge', '--help')).out).toContain('$ shirebook merge returns --out county.xlsx');
  });

  it('prints its version', async () => {
    expect((await shirebook('--version')).out).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('refuses what it does not know', async () => {
    expect(await shirebook('merj')).toMatchObject({
      code: 2,
      err: expect.stringContaining('Did you mean merge?'),
    });
  });
});
