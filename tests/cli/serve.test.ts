import { writeFileSync } from 'node:fs';
import { openStore, stateFileOf } from '../../sync/store';
import { aFolder } from './aFolder';
import { run } from '../../sync/cli/program';
import { PLAIN } from '../../sync/cli/terminal';
import { shirebook, shirebookUntil } from './aTerminal';

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

  it('gives no code for a pane to who only opens its try-it page', async () => {
    const stop = new AbortController();
    const lines: string[] = [];
    const asked = new Promise<Response>((resolve, reject) => {
      const running = run(['serve', '--port', '0', ...options()], {
        out: (text) => {
          const address = /(http:\S+)\/try$/.exec(text)?.[1];
          lines.push(text);
          if (address === undefined) return;
          void fetch(`${address}/try/plans/hillford-violence-2010-11.ods/pairing`, { method: 'POST' })
            .then(resolve, reject)
            .finally(() => stop.abort());
        },
        err: (text) => lines.push(text),
        colours: PLAIN,
        watched: false,
        stop: stop.signal,
      });
      void running.then((code) => reject(new Error(`It ended with ${code}: ${lines.join('\n')}`)));
    });
    expect((await asked).status).toBe(404);
  });
});
