import { open } from 'node:fs/promises';
import { StoreFault } from '../../sync/store';
import { troubleSaid } from '../../sync/trouble';
import { faultSeen } from '../../sync/server/requestLog';
import { aRevision, aWorker, type TestWorker } from '../api/aWorker';

/** What no line and no answer may hold: each stands in a place where libraries put such things. */
const SECRETS = [
  'Mrs Oakley',
  'behind the mill',
  'hunter2',
  'sb_k3y',
  'ya29.token',
  'KRT4-9WHC',
  'county_user',
  '1Sheet-Id',
];

const withTraits = (error: Error, traits: object) => Object.assign(error, traits);

/** As the libraries throw them: words, parameters, addresses and requests, of which we want none. */
const FAULTS: readonly (readonly [string, () => Error])[] = [
  [
    'PostgreSQL about a row',
    () =>
      withTraits(new Error('duplicate key value violates unique constraint "facts_pkey"'), {
        name: 'error',
        code: '23505',
        detail: 'Key (text)=(Mrs Oakley, behind the mill) already exists.',
        where: 'COPY facts, line 3: "Mrs Oakley"',
        parameters: ['Mrs Oakley', 'sb_k3y'],
        query: "insert into facts values ('behind the mill')",
      }),
  ],
  [
    'PostgreSQL about a value',
    () => withTraits(new Error('invalid input syntax for type json: "Mrs Oakley"'), { code: '22P02' }),
  ],
  [
    'PostgreSQL about a password',
    () =>
      withTraits(new Error('password authentication failed for user "county_user"'), {
        code: '28P01',
        connectionString: 'postgres://county_user:hunter2@db/county',
      }),
  ],
  [
    'an address of a database that cannot be read',
    () =>
      withTraits(new TypeError('Invalid URL'), {
        code: 'ERR_INVALID_URL',
        input: 'postgres://county_user:hunter2@db:x/county',
      }),
  ],
  [
    'SQLite about a statement',
    () =>
      withTraits(new Error('near "Mrs Oakley": syntax error'), { name: 'SqliteError', code: 'SQLITE_ERROR' }),
  ],
  [
    'Google about a request',
    () =>
      withTraits(new Error('Unable to parse range: Mrs Oakley!A1, of 1Sheet-Id'), {
        code: 400,
        config: { headers: { Authorization: 'Bearer ya29.token' }, url: 'https://sheets/1Sheet-Id' },
        response: { data: { error: { message: 'Invalid value behind the mill' } }, headers: {} },
      }),
  ],
  [
    'a parser about what it read',
    () => new SyntaxError('Unexpected token M, "Mrs Oakley, hunter2" is not JSON'),
  ],
  [
    'words of several lines',
    () => new RangeError('No such text:\n    at Mrs Oakley (behind the mill)\n    at KRT4-9WHC'),
  ],
  [
    'a fault with causes',
    () => new Error('sb_k3y', { cause: new AggregateError([new Error('Mrs Oakley')], 'hunter2') }),
  ],
  [
    'a fault of the state, whose cause tells more',
    () => new StoreFault('unreachable', 'county.db', new Error('postgres://county_user:hunter2@db')),
  ],
];

const told = (text: string) => SECRETS.filter((secret) => text.includes(secret));

let worker: TestWorker;
beforeAll(async () => {
  worker = await aWorker();
});
afterAll(() => worker.close());

describe.each(FAULTS)('%s', (_what, fault) => {
  it('is neither in the log nor in an answer, whatever was asked', async () => {
    const { vale, county } = worker.keys;
    worker.log.length = 0;
    const asked = [
      () => worker.send(aRevision('Patrol behind the mill'), { returnId: 'vale/Mrs Oakley' }),
      () => worker.ask('/api/v1/returns', vale),
      () => worker.ask('/api/v1/returns/vale%2FMrs%20Oakley/changes', county),
      () => worker.ask('/api/v1/conflicts', county),
      () => worker.ask('/api/v1/county/book.xlsx', county),
      () => worker.ask('/api/v1/me', 'sb_k3y'),
    ];
    const answers: string[] = [];
    for (const ask of asked) {
      worker.desk.fault = fault();
      const answer = await ask();
      answers.push(`${answer.status} ${JSON.stringify([...answer.headers])} ${await answer.text()}`);
    }
    worker.desk.fault = null;
    expect(answers.filter((answer) => /^50[03] /.test(answer)).length).toBeGreaterThanOrEqual(3);
    expect(told(answers.join('\n'))).toEqual([]);
    expect(worker.log.join('')).toContain('"failed"');
    expect(told(worker.log.join(''))).toEqual([]);
    for (const key of [vale, county]) expect(worker.log.join('') + answers.join('')).not.toContain(key);
  });

  it('is told to whoever watches over the worker without a word of it', () => {
    expect(told(troubleSaid(fault()))).toEqual([]);
    expect(troubleSaid(fault())).toMatch(/^[A-Z].*\.$|^county\.db$/);
  });
});

it('the frames of a fault are kept, to find it by', () => {
  const { stack, type, message } = faultSeen(withTraits(new RangeError('Mrs Oakley'), { code: 'E_ODD' }));
  expect([type, message]).toEqual(['RangeError', 'E_ODD']);
  expect(stack).toMatch(/^at .*logHygiene/m);
});

it('what the system says of a file is told, since it names nothing but the file', async () => {
  const missing = `${__dirname}/none/county.xlsx`;
  const error = await open(missing).catch((cause: unknown) => cause);
  expect(troubleSaid(error)).toContain('ENOENT');
});
