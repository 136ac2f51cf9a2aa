import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { countyAccess, districtsOf, type Access } from '../../sync/access';
import { NO_CONFIG } from '../../sync/config';
import { openStore, type Store } from '../../sync/store';
import { Postgres } from '../store/aPostgres';

const MINUTE = 60_000;
const hillford = {
  id: 'hill',
  name: 'Hillford',
  returns: [],
  from: null,
  to: null,
  successor: null,
  due: null,
};
const config = { ...NO_CONFIG, county: 'Shire', districts: [hillford] };
const folder = mkdtempSync(path.join(os.tmpdir(), 'shirebook-access-'));

let postgres: Postgres;
beforeAll(async () => {
  postgres = await Postgres.start();
});
afterAll(async () => {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
});

let count = 0;
const kinds = [
  { kind: 'SQLite', emptyAddress: async () => path.join(folder, `${(count += 1)}.db`) },
  { kind: 'PostgreSQL', emptyAddress: () => postgres.emptyDatabase() },
];

describe.each(kinds)('keys in $kind', ({ emptyAddress }) => {
  let address: string;
  let store: Store;
  let access: Access;
  let now: Date;
  const accessOver = (of: Store, settings = config): Access =>
    countyAccess(of.keyRing(settings.county), {
      county: settings.county,
      districts: districtsOf(settings),
      tokens: null,
      now: () => now,
    });
  beforeEach(async () => {
    now = new Date('2010-06-01T09:00:00Z');
    address = await emptyAddress();
    store = await openStore(address);
    access = accessOver(store);
  });
  const others: Store[] = [];
  /** The same state, as another worker has it. */
  const another = async () => {
    const [open] = others;
    if (open) return open;
    const opened = await openStore(address);
    others.push(opened);
    return opened;
  };
  afterEach(async () => {
    await Promise.all([store, ...others.splice(0)].map((each) => each.close()));
  });

  const made = async (district: string | null, by = access) => {
    const result = await by.makeKey(district);
    if ('refusal' in result) throw new Error(result.refusal.detail);
    return result;
  };
  const codeFor = async (district: string) => {
    const offered = await access.offerPairing(district);
    if ('refusal' in offered) throw new Error(offered.refusal.detail);
    return offered;
  };

  test('open their district, by whichever of its names it was made for', async () => {
    for (const name of ['hill', 'Hillford', ' HILLFORD ']) {
      const { key, line } = await made(name);
      expect(await access.admit(key)).toEqual({
        caller: { role: 'district', district: 'Hillford', by: `Hillford (key ${line.id})`, as: line.id },
      });
    }
  });

  test('open the county', async () => {
    const { key } = await made(null);
    expect(await access.admit(key)).toMatchObject({ caller: { role: 'county', district: null } });
  });

  test('follow a district that is given another name', async () => {
    const { key } = await made('Hillford');
    const renamed = accessOver(store, { ...config, districts: [{ ...hillford, name: 'Hillford and Dale' }] });
    expect(await renamed.admit(key)).toMatchObject({ caller: { district: 'Hillford and Dale' } });
  });

  test('are made for no district that the configuration does not know', async () => {
    const refused = await access.makeKey('Nowhere');
    expect(refused).toMatchObject({ refusal: { code: 'not-found' } });
    expect(JSON.stringify(refused)).toContain('Hillford');
    expect(await access.keys()).toEqual([]);
  });

  test('are made for any district where none is configured', async () => {
    const free = accessOver(store, { ...config, districts: [] });
    const { key } = await made('Dale', free);
    expect(await free.admit(key)).toMatchObject({ caller: { district: 'Dale' } });
  });

  test('open no other county', async () => {
    const { key } = await made(null);
    const other = accessOver(store, { ...config, county: 'Othershire' });
    expect(await other.admit(key)).toMatchObject({ refusal: { code: 'key-unknown' } });
  });

  test('are not known when one sign is changed, lost or added', async () => {
    const { key } = await made(null);
    const last = key.at(-1) === '0' ? '1' : '0';
    const other = `${key.slice(0, 20)}${key[20] === 'a' ? 'b' : 'a'}${key.slice(21)}`;
    for (const wrong of [
      key.slice(0, -1) + last,
      key.slice(0, -1),
      `${key}0`,
      other,
      '',
      'sb_',
      key.toUpperCase(),
    ])
      expect(await access.admit(wrong)).toMatchObject({ refusal: { code: 'key-unknown' } });
  });

  test('do not open with another key’s id and a checksum that fits', async () => {
    const mine = await made('Hillford');
    const strange = await made('Hillford', accessOver(store, { ...config, county: 'Othershire' }));
    expect(mine.line.id).not.toBe(strange.line.id);
    expect(await access.admit(strange.key)).toMatchObject({ refusal: { code: 'key-unknown' } });
  });

  test('open nothing once they are revoked, at every worker', async () => {
    const { key, line } = await made('Hillford');
    const elsewhere = await openStore(address);
    try {
      const other = accessOver(elsewhere);
      expect(await other.admit(key)).toHaveProperty('caller');
      expect(await access.revoke(line.id)).toBe(true);
      expect(await other.admit(key)).toMatchObject({
        refusal: { code: 'key-unknown', detail: expect.stringContaining('revoked') },
      });
    } finally {
      await elsewhere.close();
    }
  });

  test('stay revoked since they were, and those that are not there cannot be', async () => {
    const { line } = await made('Hillford');
    await access.revoke(line.id);
    now = new Date('2010-07-01T09:00:00Z');
    expect(await access.revoke(line.id)).toBe(true);
    expect(await access.keys()).toMatchObject([{ revoked: '2010-06-01T09:00:00.000Z' }]);
    expect(await access.revoke('nobody')).toBe(false);
  });

  test('know the last day they were used', async () => {
    const { key } = await made('Hillford');
    expect(await access.keys()).toMatchObject([{ lastUsed: null }]);
    await access.admit(key);
    await eventually(async () => expect(await access.keys()).toMatchObject([{ lastUsed: '2010-06-01' }]));
  });

  test('are nowhere in what is kept', async () => {
    const { key } = await made(null);
    const { code } = await codeFor('Hillford');
    const [held] = await store.keyRing('Shire').keys();
    expect(held!.hash).toMatch(/^[0-9a-f]{64}$/);
    if (!address.startsWith('postgres')) {
      const file = readFileSync(address, 'latin1');
      expect(file).toContain(held!.hash);
      expect(file).not.toContain(key);
      expect(file).not.toContain(key.slice(10, 62));
      expect(file).not.toContain(code);
      expect(file).not.toContain(code.replace('-', ''));
    }
  });

  test('come for a code, however it is typed', async () => {
    const { code, district, until } = await codeFor('hill');
    expect(code).toMatch(/^[CDFGHJKMNPQRTWXY34679]{4}-[CDFGHJKMNPQRTWXY34679]{4}$/);
    expect({ district, until }).toEqual({ district: 'Hillford', until: '2010-06-01T09:15:00.000Z' });
    const paired = await access.pair(` ${code.toLowerCase().replace('-', ' ')} `, '10.0.0.1');
    expect(paired).toMatchObject({ district: 'Hillford', county: 'Shire' });
    if ('refusal' in paired) throw new Error(paired.refusal.detail);
    expect(await access.admit(paired.key)).toMatchObject({
      caller: { as: paired.keyId, district: 'Hillford' },
    });
  });

  test('come for a code once, also where two ask at the same moment', async () => {
    const { code } = await codeFor('Hillford');
    const both = await Promise.all([access.pair(code, '10.0.0.1'), access.pair(code, '10.0.0.2')]);
    expect(both.filter((one) => 'key' in one)).toHaveLength(1);
    expect(both.filter((one) => 'refusal' in one)).toMatchObject([{ refusal: { code: 'code-unknown' } }]);
    expect(await access.keys()).toHaveLength(1);
  });

  test('come for no code that is older than a quarter of an hour, or another county’s', async () => {
    const { code } = await codeFor('Hillford');
    const other = accessOver(store, { ...config, county: 'Othershire' });
    expect(await other.pair(code, '10.0.0.1')).toMatchObject({ refusal: { code: 'code-unknown' } });
    now = new Date(now.getTime() + 15 * MINUTE);
    expect(await access.pair(code, '10.0.0.1')).toMatchObject({ refusal: { code: 'code-unknown' } });
  });

  test('are not found by guessing: an address has ten trials in a quarter of an hour', async () => {
    const { code } = await codeFor('Hillford');
    for (let trial = 0; trial < 10; trial++)
      expect(await access.pair('CCCC-CCCC', '10.0.0.1')).toMatchObject({ refusal: { code: 'code-unknown' } });
    expect(await access.pair(code, '10.0.0.1')).toMatchObject({
      refusal: { code: 'too-many-requests', retryAfter: 15 * 60 },
    });
    expect(await access.pair(code, '10.0.0.2')).toHaveProperty('key');
    now = new Date(now.getTime() + 15 * MINUTE);
    const later = await codeFor('Hillford');
    expect(await access.pair(later.code, '10.0.0.1')).toHaveProperty('key');
  });

  test('are guessed at no more often at two workers, nor after one was started anew', async () => {
    const { code } = await codeFor('Hillford');
    for (let trial = 0; trial < 10; trial++)
      await accessOver(trial % 2 ? store : await another()).pair('CCCC-CCCC', '10.0.0.1');
    expect(await accessOver(await another()).pair(code, '10.0.0.1')).toMatchObject({
      refusal: { code: 'too-many-requests' },
    });
  });

  test('are not found by guessing from ever other addresses, and who guessed is not written down', async () => {
    const ring = store.keyRing('Shire');
    const at = now.toISOString();
    const since = new Date(now.getTime() - 15 * MINUTE).toISOString();
    const most = { byOne: 10, byAll: 3 };
    for (const who of ['a', 'b', 'c']) expect(await ring.guess({ who, at, since, most })).toBeNull();
    expect(await ring.guess({ who: 'd', at, since, most })).toBe(at);
    await ring.forgive('a');
    expect(await ring.guess({ who: 'd', at, since, most })).toBeNull();
    await access.pair('CCCC-CCCC', '10.0.0.77');
    if (!address.startsWith('postgres')) expect(readFileSync(address, 'latin1')).not.toContain('10.0.0.77');
  });
});

/** For what is written while nobody waits for it. */
async function eventually(holds: () => Promise<void>): Promise<void> {
  for (let trial = 0; trial < 1000; trial++) {
    try {
      return await holds();
    } catch {
      await sleep(20);
    }
  }
  await holds();
}
