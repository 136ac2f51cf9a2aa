import { writeFileSync } from 'node:fs';
import type { KeyLine } from '../../shared/protocol';
import { aFolder } from '../cli/aFolder';
import { shirebook } from '../cli/aTerminal';

const folder = aFolder();
const KEY = /^sb_([0-9a-z]{6})_[0-9a-z]{59}$/;

/** A county of one district. */
const keys = (...args: readonly string[]) => {
  const config = { county: 'Loamshire', districts: [{ id: 'marl', name: 'South Marl' }] };
  writeFileSync(folder.file('county.json'), JSON.stringify(config));
  const place = ['--out', folder.file('county.xlsx'), '--config', folder.file('county.json')];
  return shirebook('keys', ...args, ...place);
};

describe('shirebook keys', () => {
  it('makes a key and shows it once, alone on standard output', async () => {
    const { code, out, err } = await keys('make', '--district', 'south marl');
    expect(code).toBe(0);
    expect(out).toMatch(KEY);
    expect(err).toContain('South Marl');
    const listed = await keys('list');
    expect(listed.out).toContain(KEY.exec(out)![1]);
    expect(listed.out).not.toContain(out.slice(10));
  });

  it('revokes one by its id', async () => {
    const id = KEY.exec((await keys('make', '--county')).out)![1]!;
    expect((await keys('revoke', id)).code).toBe(0);
    const [line] = JSON.parse((await keys('list', '--json')).out) as KeyLine[];
    expect(line).toMatchObject({ id, role: 'county', district: null, revoked: expect.any(String) });
  });

  it('prints a code for an officer', async () => {
    const { code, out } = await keys('pair', '--district', 'marl');
    expect(code).toBe(0);
    expect(out).toMatch(/^\w{4}-\w{4}$/);
    const told = JSON.parse((await keys('pair', '--district', 'marl', '--json')).out) as object;
    expect(told).toMatchObject({ district: 'South Marl' });
  });

  it('says that there are none yet', async () => {
    expect(await keys('list')).toMatchObject({ code: 0, out: '', err: expect.stringContaining('No keys') });
  });

  it.each([
    ['nobody', ['make'], 2, 'Say whose key it is'],
    ['two at once', ['make', '--county', '--district', 'marl'], 2, 'Say whose key it is'],
    ['a district that is none', ['make', '--district', 'Dale'], 2, 'South Marl'],
    ['a code for a district that is none', ['pair', '--district', 'Dale'], 2, 'South Marl'],
    ['a code for nobody', ['pair'], 2, '--district'],
    ['a key that is none', ['revoke', 'zzzzzz'], 3, 'There is no key zzzzzz'],
  ])('refuses %s', async (_name, args, code, told) => {
    const run = await keys(...args);
    expect(run.code).toBe(code);
    expect(run.err).toContain(told);
    expect(run.out).toBe('');
  });
});
