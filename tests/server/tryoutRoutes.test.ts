import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fastify, { type FastifyInstance } from 'fastify';
import { tryoutRoutes } from '../../sync/server/tryoutRoutes';

const CDN = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';

let folder: string;
let server: FastifyInstance;
let withoutOffice: FastifyInstance;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'tryout-'));
  for (const name of ['addin/assets', 'tryout', 'office', 'examples'])
    mkdirSync(path.join(folder, name), { recursive: true });
  writeFileSync(path.join(folder, 'secret.js'), 'hush');
  writeFileSync(path.join(folder, 'addin/pane.html'), `<head>${CDN}<script src="pane.js"></script></head>`);
  writeFileSync(path.join(folder, 'addin/pane.js'), 'pane');
  writeFileSync(path.join(folder, 'addin/notes.txt'), 'not for pages');
  writeFileSync(path.join(folder, 'addin/assets/check-16.png'), 'picture');
  symlinkSync(path.join(folder, 'secret.js'), path.join(folder, 'addin/link.js'));
  writeFileSync(path.join(folder, 'tryout/tryout.html'), '<title>Try it</title>');
  writeFileSync(path.join(folder, 'office/office.js'), 'office');
  writeFileSync(
    path.join(folder, 'examples/west-vale-2010-11.csv'),
    'No,Action,Lead,Timescale\n1,Patrol,Warden,May 2010\n',
  );
  writeFileSync(path.join(folder, 'examples/county.json'), '{}');
  const files = {
    addin: path.join(folder, 'addin'),
    tryout: path.join(folder, 'tryout'),
    office: path.join(folder, 'office'),
    examples: path.join(folder, 'examples'),
    day: '2010-10-01',
  };
  server = fastify();
  await tryoutRoutes(server, files);
  withoutOffice = fastify();
  await tryoutRoutes(withoutOffice, { ...files, office: null });
});

afterAll(async () => {
  await server.close();
  await withoutOffice.close();
  rmSync(folder, { recursive: true });
});

const get = (url: string) => server.inject({ url });

describe('the add-in’s pages', () => {
  it.each([
    ['/addin/pane.html', 'text/html; charset=utf-8'],
    ['/addin/pane.js', 'text/javascript; charset=utf-8'],
    ['/addin/assets/check-16.png', 'image/png'],
    ['/office/office.js', 'text/javascript; charset=utf-8'],
    ['/try', 'text/html; charset=utf-8'],
  ])('are served: %s', async (url, type) => {
    const answer = await get(url);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toBe(type);
  });

  it.each([
    '/addin/../secret.js',
    '/addin/%2e%2e/secret.js',
    '/addin/..%2fsecret.js',
    '/addin/%2e%2e%2fsecret.js',
    '/addin//etc/passwd',
    '/addin/..%5csecret.js',
    '/addin/pane.js%00.html',
    '/addin/link.js',
    '/addin/notes.txt',
    '/addin/assets',
    '/try/..%2fsecret.js',
    '/office/nothing.js',
  ])('give nothing away that is not theirs: %s', async (url) => {
    const answer = await get(url);
    expect(answer.statusCode).toBe(404);
    expect(answer.body).not.toContain('hush');
  });

  it('may be framed by Excel on the web, and run no script but ours and Excel’s', async () => {
    const policy = String((await get('/addin/pane.html')).headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self' https://appsforoffice.microsoft.com");
    expect(policy).toMatch(/frame-ancestors 'self' .*officeapps\.live\.com/);
    expect(policy).not.toMatch(/unsafe/);
  });

  it('let nobody frame the page on which they are tried', async () => {
    expect((await get('/try')).headers['content-security-policy']).toContain("frame-ancestors 'none'");
  });
});

describe('the pane as it is tried', () => {
  it('meets the emulated Excel before Excel’s library, which comes from this machine', async () => {
    const { body } = await get('/addin/try.html');
    expect(body).toContain('<script src="/try/bridge.js"></script><script src="/office/office.js"></script>');
    expect(body).not.toContain('appsforoffice');
  });

  it('takes the library from Microsoft where it is not installed', async () => {
    const { body } = await withoutOffice.inject({ url: '/addin/try.html' });
    expect(body).toContain(`<script src="/try/bridge.js"></script>${CDN}`);
    expect((await withoutOffice.inject({ url: '/office/office.js' })).statusCode).toBe(404);
  });
});

describe('the plans to try it on', () => {
  it('are the examples, by names people can read', async () => {
    expect((await get('/try/plans')).json()).toEqual([
      { id: 'west-vale-2010-11.csv', title: 'West Vale 2010–11', day: '2010-10-01', connects: false },
    ]);
  });

  it('come as our own reader reads them', async () => {
    const workbook = (await get('/try/plans/west-vale-2010-11.csv')).json() as {
      sheets: { rows: { cells: { cell: { text: string } }[] }[] }[];
    };
    expect(workbook.sheets[0]!.rows[0]!.cells.map(({ cell }) => cell.text)).toEqual([
      'No',
      'Action',
      'Lead',
      'Timescale',
    ]);
  });

  it.each(['county.json', 'nothing.xlsx', '..%2fsecret.js'])('are no other files: %s', async (id) => {
    expect((await get(`/try/plans/${id}`)).statusCode).toBe(404);
  });

  const read = (payload: Buffer, name = 'own.csv') =>
    server.inject({
      method: 'POST',
      url: `/try/read?name=${encodeURIComponent(name)}`,
      headers: { 'content-type': 'application/octet-stream' },
      payload,
    });

  it('may be one’s own', async () => {
    const answer = await read(Buffer.from('No,Action\n1,Patrol\n'), '../own plan.csv');
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({ file: 'own plan.csv' });
  });

  it('are not read for another site’s page', async () => {
    const answer = await server.inject({
      method: 'POST',
      url: '/try/read?name=plan.csv',
      headers: { 'content-type': 'application/octet-stream', 'sec-fetch-site': 'cross-site' },
      payload: 'No,Action\n1,Patrol\n',
    });
    expect(answer.statusCode).toBe(403);
  });

  it('are read so often for one address and no oftener, since nobody needs a key', async () => {
    const answers = [];
    for (let no = 0; no < 25; no += 1)
      answers.push(
        await withoutOffice.inject({
          method: 'POST',
          url: '/try/read?name=plan.csv',
          headers: { 'content-type': 'application/octet-stream' },
          payload: 'No,Action\n1,Patrol\n',
        }),
      );
    expect(answers.filter(({ statusCode }) => statusCode === 200)).toHaveLength(20);
    expect(answers.at(-1)!.statusCode).toBe(429);
    expect(Number(answers.at(-1)!.headers['retry-after'])).toBeGreaterThan(0);
  });

  it('are refused with the reason where they are no workbook', async () => {
    const answer = await read(Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'photo.xlsx');
    expect(answer.statusCode).toBe(422);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(String(answer.json<{ detail: string }>().detail)).not.toBe('');
  });

  it('are refused where they are too large', async () => {
    expect((await read(Buffer.alloc(41 * 1024 * 1024))).statusCode).toBe(413);
  });
});
