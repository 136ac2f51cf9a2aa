import { writeFileSync } from 'node:fs';
import { openStore, stateFileOf } from '../../sync/store';
import { aFolder } from './aFolder';
import { shirebook, shirebookUntil } from './aTerminal';

jest.setTimeout(60_000);

const folder = aFolder();
const COUNTY = 'Loamshire';
const options = () => ['--out', folder.file('county.xlsx'), '--config', folder.file('county.json')];

beforeEach(() => writeFileSync(folder.file('county.json'), JSON.stringify({ county: COUNTY })));

/** The keys that were made, with the day they were revoked. */
async function keys() {
  const store = await openStore(stateFileOf(folder.file('county.xlsx')));
  try {
    return await store.keyRing(COUNTY).keys();
  } finally {
    await store.close();
  }
}

describe('serve', () => {
  it('does not listen beyond this machine while nobody has a key', async () => {
    const ran = await shirebook('serve', '--host', '0.0.0.0', ...options());
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('Nobody has a key yet');
    expect(await keys()).toEqual([]);
  });

  it('lets in who sits here with a key that opens nothing once it has ended', async () => {
    // Told to end before it begins, it ends as soon as it listens.
    const { code, out } = await shirebookUntil(AbortSignal.abort(), 'serve', '--port', '0', ...options());
    expect(code).toBe(0);
    const key = /console#key=(sb_(\w+?)_\w+)/.exec(out);
    expect(key).not.toBeNull();
    const [kept, ...others] = await keys();
    expect(others).toEqual([]);
    expect(kept).toMatchObject({ id: key![2], district: null, revoked: expect.any(String) });
    expect(JSON.stringify(kept)).not.toContain(key![1]);
  });
});
