import { problemCode } from '../../shared/protocol';
import { aRevision, aWorker, type TestWorker } from './aWorker';
import { problemIn } from './problemIn';

let worker: TestWorker;
beforeAll(async () => {
  worker = await aWorker();
});
afterAll(() => worker.close());

describe('the log', () => {
  test('has a line for every request, and nothing of what it was about', async () => {
    const { vale, county } = worker.keys;
    const secret = 'Patrol behind Mrs Oakley’s house';
    await worker.send(aRevision(secret), { returnId: 'vale/mrs-oakley' });
    await worker.send({ ...aRevision(secret), file: '' }, { returnId: 'vale/mrs-oakley' });
    await worker.ask('/api/v1/returns/vale%2Fmrs-oakley/changes?limit=7', vale);
    await worker.ask('/api/v1/me', `${county}mistyped`);
    await worker.ask('/api/v1/me', 'eyJhbGciOiJub25lIn0.eyJlbWFpbCI6Im9ha2xleSJ9.x');
    await worker.ask('/mrs-oakley/%zz');
    worker.desk.fault = new Error(`${secret} is not a function`);
    const failed = await worker.ask('/api/v1/returns', vale);
    expect(failed.status).toBe(500);
    await worker.ask('/api/v1/pairings', null, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"code": "KRT4-9WHC"}',
    });
    await lines(8);
    const log = worker.log.join('');
    for (const word of [
      /oakley/i,
      /patrol/i,
      /sb_/,
      /bearer/i,
      /eyJ/,
      /KRT4/,
      /limit=7/,
      new RegExp(vale.slice(10)),
    ])
      expect(log).not.toMatch(word);
    const answered = worker.log.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(answered).toContainEqual(
      expect.objectContaining({
        method: 'PUT',
        route: '/api/v1/returns/:returnId/revisions/:hash',
        status: 201,
        key: vale.slice(3, 9),
        ms: expect.any(Number),
        reqId: expect.any(String),
      }),
    );
    expect(answered).toContainEqual(
      expect.objectContaining({ msg: 'failed', err: expect.objectContaining({ type: 'Error' }) }),
    );
  });

  const lines = async (count: number) => {
    while (worker.log.filter((line) => line.includes('answered')).length < count)
      await new Promise((resolve) => setTimeout(resolve, 5));
  };
});

describe('how the worker does', () => {
  test('is told to anyone in a word, and to the county in sentences', async () => {
    expect(await (await worker.ask('/health')).json()).toEqual({ status: 'ok' });
    worker.desk.wrong = ['/secret/county.xlsx is open elsewhere.'];
    const anyone = await worker.ask('/health');
    expect([anyone.status, await anyone.json()]).toEqual([503, { status: 'failing' }]);
    expect(await (await worker.ask('/health', worker.keys.vale)).json()).toEqual({ status: 'failing' });
    expect(await (await worker.ask('/health', worker.keys.county)).json()).toEqual({
      status: 'failing',
      problems: ['/secret/county.xlsx is open elsewhere.'],
    });
    worker.desk.wrong = [];
  });

  test('is counted for Prometheus, without a word of any plan', async () => {
    await worker.send(aRevision(), { returnId: 'vale/counted' });
    await worker.send(aRevision(), { returnId: 'vale/counted' });
    worker.desk.tell({ event: 'published', no: 1, at: '2010-06-01' });
    worker.desk.tell({ event: 'decided', returnId: 'vale/counted', district: 'Vale' });
    expect(await problemIn(await worker.ask('/metrics', worker.keys.vale))).toMatchObject({ status: 401 });
    const answer = await worker.ask('/metrics', worker.keys.county);
    expect(answer.headers.get('content-type')).toContain('text/plain; version=0.0.4');
    const text = await answer.text();
    const put = 'route="/api/v1/returns/:returnId/revisions/:hash",method="PUT"';
    expect(text).toMatch(new RegExp(`^shirebook_requests_total\\{${put},status="201"\\} [1-9]`, 'm'));
    expect(text).toMatch(new RegExp(`^shirebook_request_seconds_bucket\\{${put},le="\\+Inf"\\} [1-9]`, 'm'));
    expect(text).toMatch(/^shirebook_receipts_total\{outcome="taken"\} [1-9]/m);
    expect(text).toMatch(/^shirebook_receipts_total\{outcome="same"\} 1$/m);
    expect(text).toMatch(/^shirebook_publications_total\{outcome="published"\} 1$/m);
    expect(text).toMatch(/^shirebook_changes_waiting 1$/m);
    expect(text).not.toContain('counted');
    // Every line is a comment, or a name with labels and a number.
    for (const line of text.trim().split('\n'))
      expect(line).toMatch(/^(# (HELP|TYPE) \w+ .+|\w+(\{(\w+="[^"]*",?)+\})? [\d.e+-]+)$/);
  });
});

test.each(problemCode.options)('the page of %s says what it means', async (code) => {
  const answer = await worker.ask(`/problems/${code}`);
  expect(answer.status).toBe(200);
  expect(await answer.text()).toMatch(/<h1>.+<\/h1>/);
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
});

test.each(['nothing', 'toString', '__proto__'])('there is no page of %s', async (code) => {
  expect((await worker.ask(`/problems/${code}`)).status).toBe(404);
});
