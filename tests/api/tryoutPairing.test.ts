import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import type { PairingCode } from '../../shared/protocol';
import { aWorker, type TestWorker } from './aWorker';

const folder = mkdtempSync(path.join(os.tmpdir(), 'shirebook-pairing-'));
let worker: TestWorker;
beforeAll(async () => {
  writeFileSync(path.join(folder, 'vale-2010-11.csv'), 'No,Action\n1,Patrol\n');
  const districtOf = (file: string) =>
    file.startsWith('vale') ? 'vale' : file.startsWith('dale') ? 'Dale' : null;
  const tryout = {
    addin: folder,
    tryout: folder,
    office: null,
    examples: folder,
    day: '2010-10-01',
    districtOf,
  };
  worker = await aWorker({}, { tryout });
});
afterAll(async () => {
  await worker.close();
  rmSync(folder, { recursive: true });
});

const pairing = (file: string) =>
  worker.ask(`/try/plans/${encodeURIComponent(file)}/pairing`, null, { method: 'POST' });

describe('connecting the pane that is tried', () => {
  test('takes a click: the code is good for the example’s district', async () => {
    const offered = (await (await pairing('vale-2010-11.csv')).json()) as PairingCode;
    expect(offered).toMatchObject({ district: 'Vale' });
    expect(await worker.access.pair(offered.code, '127.0.0.1')).toMatchObject({ district: 'Vale' });
  });

  test.each(['own-plan.xlsx', 'dale-2010-11.xlsx'])(
    'is not for a plan of no district’s: %s',
    async (file) => {
      expect((await pairing(file)).status).toBe(404);
    },
  );

  test('is not for another site’s page', async () => {
    const status = await new Promise<number>((resolve, reject) => {
      const headers = { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' };
      httpRequest(
        `${worker.url}/try/plans/vale-2010-11.csv/pairing`,
        { method: 'POST', headers },
        (answer) => {
          answer.resume();
          resolve(answer.statusCode ?? 0);
        },
      )
        .on('error', reject)
        .end();
    });
    expect(status).toBe(403);
  });
});
