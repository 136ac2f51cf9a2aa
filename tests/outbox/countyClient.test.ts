import { CountyClient, pauseAsked, type Parcel } from '../../addin/outbox';

const parcel: Parcel = {
  district: 'Vale',
  returnId: 'vale/safer vale',
  hash: 'abc',
  base: 'before',
  body: '{"file":"plan.xlsx"}',
  fields: '{}',
  since: 0,
};
const taken = {
  outcome: 'taken',
  returnId: 'vale/safer vale',
  revision: 2,
  hash: 'abc',
  district: 'Vale',
  counts: { changed: 1, added: 0, withdrawn: 0, returned: 0, conflicts: 0, settled: 0, questions: 0 },
  issues: { errors: 0, warnings: 0 },
};
const refusal = (status: number, code: string, more = {}) =>
  Response.json(
    { type: `/problems/${code}`, title: 'Not done', status, detail: 'Because of that.', code, ...more },
    { status },
  );

/** A client whose county gives one answer, and what it was asked. */
function aClient(answer: () => Response | Promise<Response>) {
  const asked: { address: string; request: RequestInit }[] = [];
  const client = new CountyClient('https://county.example/api/v1', async (address, request) => {
    asked.push({ address: address as string, request: request! });
    return answer();
  });
  return { client, asked };
}

describe('the county’s client', () => {
  it('names the return, the content and the revision it was made from, and whose key it is', async () => {
    const { client, asked } = aClient(() => Response.json(taken, { status: 201 }));
    expect(await client.send('sb_key', parcel)).toEqual({ kind: 'taken', taken });
    const [{ address, request }] = asked as [(typeof asked)[number]];
    expect(address).toBe('https://county.example/api/v1/returns/vale%2Fsafer%20vale/revisions/abc');
    expect(request).toMatchObject({
      method: 'PUT',
      body: parcel.body,
      credentials: 'omit',
      headers: { authorization: 'Bearer sb_key', 'if-match': '"before"' },
    });
  });

  it('names no revision on a first sending', async () => {
    const { client, asked } = aClient(() => Response.json(taken, { status: 201 }));
    await client.send('sb_key', { ...parcel, base: null });
    expect(asked[0]!.request.headers).not.toHaveProperty('if-match');
  });

  it.each<[string, () => Response | Promise<Response>, object]>([
    [
      'a stale base',
      () =>
        refusal(409, 'stale-base', {
          current: { hash: 'theirs', revision: 3, on: '2004-10-01', by: 'A colleague' },
          changes: [],
        }),
      { kind: 'stale', problem: { current: { hash: 'theirs' } } },
    ],
    [
      'a key that was revoked',
      () => refusal(401, 'key-unknown'),
      { kind: 'refused', problem: { code: 'key-unknown' } },
    ],
    ['a workbook that is no return', () => refusal(422, 'not-a-return'), { kind: 'refused' }],
    [
      'a refusal in no known form',
      () => Response.json({ oops: true }, { status: 418 }),
      { kind: 'refused', problem: { status: 418, code: 'failed' } },
    ],
    [
      'too many requests',
      () => new Response('{}', { status: 429, headers: { 'retry-after': '7' } }),
      { kind: 'later', why: 'busy', pause: 7000 },
    ],
    ['a county that is restarting', () => refusal(503, 'busy'), { kind: 'later', why: 'busy', pause: null }],
    ['a county that stumbles', () => refusal(500, 'failed'), { kind: 'later', why: 'failed' }],
    [
      'a page of somebody in between',
      () => new Response('<h1>Sign in to the network</h1>'),
      { kind: 'later', why: 'failed' },
    ],
    ['an answer that is not one', () => Response.json({ ok: true }), { kind: 'later', why: 'failed' }],
    [
      'no connection',
      () => Promise.reject(new TypeError('Failed to fetch')),
      { kind: 'later', why: 'no answer' },
    ],
  ])('takes %s for what it is', async (_, answer, expected) => {
    expect(await aClient(answer).client.send('sb_key', parcel)).toMatchObject(expected);
  });

  it('hears of events, however they are cut into pieces, of nothing else, and that the stream ended', async () => {
    const pieces = [
      'retry: 2000\n: connected\n\nid: 1\nevent: publ',
      'ished\ndata: {}',
      '\n\n: still',
      ' here\n\n',
      'id: 2\ndata: {}\n\n',
    ];
    const body = new ReadableStream<Uint8Array>({
      start(stream) {
        for (const piece of pieces) stream.enqueue(new TextEncoder().encode(piece));
        stream.close();
      },
    });
    let heard = 0;
    const { client } = aClient(() => new Response(body));
    await client.listen('sb_key', () => heard++, new AbortController().signal);
    expect(heard).toBe(2);
  });
});

describe('a pause that is asked for', () => {
  const now = Date.parse('2004-10-01T09:00:00Z');
  it.each<[string | null, number | null]>([
    [null, null],
    ['120', 120_000],
    ['Fri, 01 Oct 2004 09:00:30 GMT', 30_000],
    ['Fri, 01 Oct 2004 08:00:00 GMT', 0],
    ['soon', null],
  ])('%s is %s milliseconds', (header, pause) => {
    expect(pauseAsked(header, now)).toBe(pause);
  });
});
