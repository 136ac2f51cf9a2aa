import { GoogleFault, SheetsClient } from '../../sync/google';
import { ACCOUNT, aServer } from './aServer';
import type { Fault } from './server';

// Long enough for a busy machine, and short where Google never answers.
const google = aServer(3000);
const TITLE = 'properties/title';

const faultOf = async (work: Promise<unknown>): Promise<GoogleFault> => {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof GoogleFault)) throw new Error(`Expected a fault, got ${String(error)}`);
  return error;
};
const rename = (title: string) => [
  { updateSheetProperties: { properties: { sheetId: 0, title }, fields: 'title' } },
];
const titles = () => google.server.docs.get('plan')!.sheets.map(({ properties }) => properties.title);

beforeEach(() => google.server.put('plan', 'Hillford plan'));

describe('what passes by itself', () => {
  const passing: [string, Fault][] = [
    ['the quota is used up', { status: 429 }],
    ['Google has an error of its own', { status: 500 }],
    ['Google is not available', { status: 503 }],
    ['Google never answers', 'silence'],
    ['the connection breaks', 'reset before'],
  ];

  it.each(passing)('a read is asked again when %s', async (_, fault) => {
    google.server.fail('read', fault, { times: 2 });
    const { properties } = await google.client().read('plan', TITLE);
    expect(properties?.title).toBe('Hillford plan');
    expect(google.server.count('read')).toBe(3);
  });

  it('waits longer each time, and not all workers equally long', async () => {
    google.server.fail('read', { status: 503 }, { times: 4 });
    await google.client().read('plan', TITLE);
    expect(google.clock.waits).toEqual([1500, 3000, 6000, 12_000]);
  });

  it('outlasts the minute that the quota is counted by', async () => {
    google.server.fail('read', { status: 429 }, { times: 6 });
    await google.client().read('plan', TITLE);
    expect(google.clock.time).toBeGreaterThan(60_000);
  });

  it('gives up in the end, and after that asks once, until Google answers', async () => {
    const client = google.client();
    google.server.fail('read', { status: 503 }, { times: 8 });
    const fault = await faultOf(client.read('plan', TITLE));
    expect(fault.isPassing).toBe(true);
    expect(fault.message).toBe(
      'Google Sheets did not answer (The service is currently unavailable.): try again later.',
    );
    expect(google.server.count('read')).toBe(7);
    await faultOf(client.read('plan', TITLE));
    expect(google.server.count('read')).toBe(8);
    google.server.fail('read', { status: 503 }, { times: 2 });
    await faultOf(client.read('plan', TITLE));
    expect(google.server.count('read')).toBe(9);
  });
});

it('stops waiting when it is told to', async () => {
  const stopping = new AbortController();
  const { clock: _, ...options } = google.options();
  const client = new SheetsClient({ ...options, stop: stopping.signal });
  google.server.fail('read', { status: 503 }, { times: 2 });
  const reading = faultOf(client.read('plan', TITLE));
  while (google.server.count('read') === 0) await new Promise((done) => setTimeout(done, 5));
  stopping.abort();
  expect((await reading).reason).toBe('unanswered');
  expect(google.server.count('read')).toBe(1);
});

describe('a write', () => {
  it('is asked again where Google says that it did nothing', async () => {
    google.server.fail('write', { status: 429 }, { times: 2 });
    await google.client().write('plan', rename('Plan'), TITLE);
    expect(titles()).toEqual(['Plan']);
    expect(google.server.count('write')).toBe(3);
  });

  it.each<[string, Fault, string]>([
    ['it may have been done', 'reset after', 'Plan'],
    ['nobody knows', 'reset before', 'Sheet1'],
    ['Google has an error of its own', { status: 500 }, 'Sheet1'],
  ])('is not asked again where %s', async (_, how, title) => {
    google.server.fail('write', how);
    const fault = await faultOf(google.client().write('plan', rename('Plan'), TITLE));
    expect(fault).toMatchObject({ reason: 'unanswered', isUnsure: true });
    expect(google.server.count('write')).toBe(1);
    expect(titles()).toEqual([title]);
  });

  it('is done whole or not at all', async () => {
    const [first] = rename('Plan');
    const bad = { addSheet: { properties: { title: 'Plan' } } };
    const fault = await faultOf(google.client().write('plan', [first!, bad], TITLE));
    expect(fault.reason).toBe('rejected');
    expect(fault.message).toContain(
      'Invalid requests[1].addSheet: A sheet with the name "Plan" already exists.',
    );
    expect(titles()).toEqual(['Sheet1']);
  });
});

describe('what does not pass by itself is said at once, with what to do', () => {
  const refused: [string, () => Promise<unknown>, string, RegExp][] = [
    [
      'a sheet that is not shared',
      () => {
        google.server.docs.get('plan')!.role = 'none';
        return google.client().read('plan', TITLE);
      },
      'not-shared',
      new RegExp(`^The Google Sheet may not be read: share it with ${ACCOUNT}`),
    ],
    [
      'a sheet that may only be read',
      () => {
        google.server.docs.get('plan')!.role = 'reader';
        return google.client().write('plan', rename('Plan'), TITLE);
      },
      'read-only',
      new RegExp(`may not be changed: share it with ${ACCOUNT} as an editor`),
    ],
    [
      'an address with no sheet',
      () => google.client().read('nowhere', TITLE),
      'not-found',
      /copy the address whole/,
    ],
    [
      'credentials that Google does not know',
      () => google.client('stale').read('plan', TITLE),
      'no-credentials',
      /GOOGLE_APPLICATION_CREDENTIALS/,
    ],
    [
      'an API that is switched off',
      () => {
        google.server.fail('read', {
          status: 403,
          message: 'Google Sheets API has not been used in project 1.',
        });
        return google.client().read('plan', TITLE);
      },
      'switched-off',
      /switched off for the project/,
    ],
    [
      'an Excel file that is kept in Drive',
      () => {
        google.server.fail('read', {
          status: 400,
          message: 'This operation is not supported for this document',
        });
        return google.client().read('plan', TITLE);
      },
      'not-a-sheet',
      /Save as Google Sheets/,
    ],
    [
      'a field that Google does not have',
      () => google.client().read('plan', 'sheets/colour'),
      'rejected',
      /Invalid field selection colour/,
    ],
  ];

  it.each(refused)('%s', async (_, work, reason, sentence) => {
    const fault = await faultOf(work());
    expect(fault.reason).toBe(reason);
    expect(fault.message).toMatch(sentence);
    expect(fault.isPassing).toBe(false);
    expect(google.server.seen).toHaveLength(1);
    expect(google.clock.waits).toEqual([]);
  });
});

describe('the quota', () => {
  it('is never reached, however much there is to read', async () => {
    const client = google.client();
    for (let count = 0; count < 130; count += 1) await client.read('plan', TITLE);
    expect(google.server.seen.filter(({ status }) => status === 429)).toEqual([]);
    expect(google.server.count('read')).toBe(130);
    expect(google.clock.time).toBe(120_000);
  });

  it('is kept by the server to the letter, so that the test above can fail', async () => {
    const url = `${google.server.rootUrl}v4/spreadsheets/plan`;
    const headers = { authorization: 'Bearer test-token' };
    const answers = [];
    for (let count = 0; count < 61; count += 1) answers.push((await fetch(url, { headers })).status);
    expect(answers.slice(0, 60).every((status) => status === 200)).toBe(true);
    expect(answers[60]).toBe(429);
  });
});

it('never makes a file: there is no request for it', async () => {
  const made = await fetch(`${google.server.rootUrl}v4/spreadsheets`, {
    method: 'POST',
    headers: { authorization: 'Bearer test-token' },
    body: '{}',
  });
  expect(made.status).toBe(404);
});
