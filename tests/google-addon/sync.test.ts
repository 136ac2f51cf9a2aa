import { memoryShelf } from '../../addin/outbox';
import { deliveryWords } from '../../addin/pane/sending/deliveryWords';
import { bookWith, smallPlan } from '../live/aSession';
import { CountyOutside, type Weather } from './CountyOutside';
import { SCOPES } from './fake';
import { builtHalf, openGoogle } from './openGoogle';
import { sitAtSheet } from './sitAtSheet';

const ADDRESS = 'https://county.example';

beforeAll(() => builtHalf('script'));

async function sit() {
  const outside = new CountyOutside();
  const opened = await openGoogle(bookWith(smallPlan()), { outside });
  return { ...opened, outside, ...(await sitAtSheet(opened)) };
}

async function connected() {
  const desk = await sit();
  await desk.done(desk.session.county.signIn(ADDRESS));
  return desk;
}

/** What the officer reads of the last sending. */
function told({ county }: { readonly county: () => Parameters<typeof deliveryWords>[0] }): string {
  const words = deliveryWords(county(), () => '9:00');
  return words === null ? '' : [words.title, ...words.says].join(' ');
}

describe('connecting from beside a Google Sheet', () => {
  test('goes by Google’s word for who the officer is, which never comes to the pane', async () => {
    const { county, document, google, answers, outside } = await connected();
    expect(county().connection).toEqual({ kind: 'connected', district: 'Calderwick', county: 'Loamshire' });
    expect(county().entry).toMatchObject({
      address: ADDRESS,
      account: { email: 'first.officer@vale.example', audience: '77.apps.example' },
    });
    const token = outside.questions[0]!.headers['Authorization']!.replace('Bearer ', '');
    expect(answers.join()).not.toContain(token);
    expect([...google.own.values()].join()).not.toContain(token);
    expect([...document.properties.keys()]).toEqual([]);
  });

  test('by a code keeps the key with the person at Google: not in the spreadsheet, and not in the pane', async () => {
    const { session, done, county, document, google, answers, outside } = await sit();
    await done(session.county.connect(' K7QM ', 'county.example/console'));
    expect(county().connection.kind).toBe('connected');
    expect([...google.own.values()]).toContain('sb_1');
    expect([...document.properties.values(), ...document.cache.values()].join()).not.toContain('sb_1');
    expect(answers.join()).not.toContain('sb_1');
    await done(session.county.sync());
    expect(outside.questions.at(-1)!.headers['Authorization']).toBe('Bearer sb_1');
    await done(session.county.disconnect());
    expect([...google.own.values()].join()).not.toContain('sb_1');
  });

  test('is known the next time the pane is opened', async () => {
    const { google, port } = await connected();
    const { county } = await sitAtSheet({ google, port });
    expect(county().connection.kind).toBe('connected');
  });

  test.each([
    ['http://county.example', /begins with https/],
    ['no such thing', /begins with https/],
    ['https://county.example@elsewhere.example', /begins with https/],
    ['https://elsewhere.example', /cannot be reached/],
  ])('to “%s” says why not, and tells nobody who the officer is', async (address, words) => {
    const { session, done, county, outside } = await sit();
    await done(session.county.signIn(address));
    expect(county()).toMatchObject({ connection: { kind: 'none' }, problem: expect.stringMatching(words) });
    expect(outside.questions.filter(({ url }) => url.startsWith(ADDRESS))).toEqual([]);
  });

  test('says that somebody is not on the list, and how to get on it', async () => {
    const { session, done, county, outside } = await sit();
    outside.county.listed.clear();
    await done(session.county.signIn(ADDRESS));
    expect(county()).toMatchObject({
      connection: { kind: 'none' },
      problem: 'first.officer@vale.example is not on the county’s list. Ask it to add you.',
    });
  });

  test('by who did not let Google say who they are needs a code, and says so', async () => {
    const outside = new CountyOutside();
    const opened = await openGoogle(bookWith(smallPlan()), { outside });
    opened.google.denied.add(SCOPES.identity);
    const { session, done, county } = await sitAtSheet(opened);
    expect(county().entry?.account).toBeNull();
    await done(session.county.signIn(ADDRESS));
    expect(county().problem).toMatch(/allow it when Google asks, or connect with a code/);
    await done(session.county.connect('K7QM', ADDRESS));
    expect(county().connection.kind).toBe('connected');
  });

  test('shows a colleague the address that is in the spreadsheet, and asks nobody there unbidden', async () => {
    const { session, done, join, outside } = await connected();
    await done(session.county.sync());
    outside.questions.length = 0;
    const { county } = await sitAtSheet(join('second officer'), { pane: 'another' });
    expect(county()).toMatchObject({
      connection: { kind: 'none' },
      entry: { address: ADDRESS, isFound: true, account: { email: 'second.officer@vale.example' } },
    });
    expect(outside.questions).toEqual([]);
  });
});

describe('sending from beside a Google Sheet', () => {
  test('sends the plan, and a colleague’s change on top of it', async () => {
    const { session, done, county, join, outside } = await connected();
    await done(session.county.sync());
    expect(county().delivery.kind).toBe('taken');
    const second = join('second officer');
    const other = await sitAtSheet(second, { pane: 'another' });
    await other.done(other.session.county.signIn(ADDRESS));
    second.google.seat.type('Burglary', 'E3', 'In progress');
    await other.done(other.session.county.sync());
    expect(other.county().delivery.kind).toBe('taken');
    const [first, next] = outside.county.taken;
    expect([first!.base, next!.base]).toEqual([null, first!.hash]);
    expect(next!.body).toContain('In progress');
  });

  test.each<[string, Weather[], RegExp]>([
    ['the county has too much to do (429)', [{ status: 429, retryAfter: '40' }], /too much to do just now/],
    ['the county stumbles (500)', [{ status: 500 }], /The county’s server stumbled/],
    [
      'the answer takes too long',
      [{ says: 'Timeout: https://county.example/api/v1' }],
      /The county cannot be reached/,
    ],
    ['the connection is lost once the county has it', ['reset after commit'], /The county cannot be reached/],
    [
      'the county’s worker is down',
      [{ says: 'Address unavailable: https://county.example' }],
      /The county cannot be reached/,
    ],
  ])('waits where %s, says so, and is sent once', async (_, weather, words) => {
    const desk = await connected();
    const sending = desk.session.county.sync();
    desk.outside.weather.push(...weather);
    await desk.time.pass(500);
    await sending;
    expect(desk.county()).toMatchObject({ connection: { kind: 'connected' }, delivery: { kind: 'waiting' } });
    expect(told(desk)).toMatch(words);
    expect(told(desk)).toMatch(/nothing is lost if you close this pane/);
    await desk.time.pass(60_000);
    expect(desk.county().delivery.kind).toBe('taken');
    expect(desk.outside.county.taken).toHaveLength(1);
  });

  test.each<[string, Weather, RegExp]>([
    [
      'Google does not let the add-on ask there',
      {
        says: 'Specified permissions are not sufficient to call UrlFetchApp.fetch. Required permissions: https://www.googleapis.com/auth/script.external_request',
      },
      /Google does not let Shirebook reach this address/,
    ],
    [
      'Google asks no more that day',
      { says: 'Service invoked too many times for one day: urlfetch.' },
      /Send it tomorrow/,
    ],
  ])('says what to do where %s, and goes when it is told to', async (_, weather, words) => {
    const desk = await connected();
    desk.outside.weather.push(weather);
    await desk.done(desk.session.county.sync());
    expect(desk.county().delivery.kind).toBe('refused');
    expect(told(desk)).toMatch(words);
    await desk.done(desk.session.county.sync());
    expect(desk.county().delivery.kind).toBe('taken');
  });

  test('renews a token that ran out on its way, and nobody notices', async () => {
    const desk = await connected();
    desk.outside.county.over.add(desk.outside.lastToken + 1);
    await desk.done(desk.session.county.sync());
    expect(desk.county()).toMatchObject({ connection: { kind: 'connected' }, delivery: { kind: 'taken' } });
  });

  test.each<[string, (outside: CountyOutside) => void, RegExp]>([
    [
      'Google’s word is not taken any more',
      ({ county, lastToken }) => [1, 2, 3, 4].forEach((more) => county.over.add(lastToken + more)),
      /The sign-in has run out\. Sign in again\. What was to be sent is still here\./,
    ],
    [
      'the officer was taken off the list',
      ({ county }) => county.listed.clear(),
      /not on the county’s list\. Ask it to add you\. What was to be sent is still here\./,
    ],
  ])('keeps the plan where %s, and sends it with a code', async (_, happen, words) => {
    const desk = await connected();
    happen(desk.outside);
    await desk.done(desk.session.county.sync());
    expect(desk.county()).toMatchObject({
      connection: { kind: 'none' },
      problem: expect.stringMatching(words),
    });
    expect(told(desk)).toMatch(/^Your plan waits for a connection/);
    await desk.done(desk.session.county.connect('K7QM', ADDRESS));
    expect(desk.county().delivery.kind).toBe('taken');
  });

  test('goes on in the pane that is opened next where this one was closed in the middle', async () => {
    const { google, port, session, outside } = await connected();
    const shelf = memoryShelf();
    await session.stop();
    const first = await sitAtSheet({ google, port }, { shelf });
    outside.county.isReachable = false;
    await first.done(first.session.county.sync());
    await first.session.stop();
    outside.county.isReachable = true;
    const next = await sitAtSheet({ google, port }, { shelf });
    await next.time.pass(60_000);
    expect(next.county().delivery.kind).toBe('taken');
    expect(outside.county.taken).toHaveLength(1);
  });

  test('waits for a colleague who is sending, or says so; a pane that was closed in the middle holds nobody up', async () => {
    const desk = await connected();
    desk.google.ask('takeTurn', JSON.stringify({ session: 'a colleague’s pane' }));
    await desk.done(desk.session.county.sync());
    expect(desk.outside.county.taken).toEqual([]);
    expect(desk.session.state.notice?.text).toMatch(/somebody else at this spreadsheet is sending/);
    const sending = desk.session.county.sync();
    await desk.time.pass(2500);
    expect(desk.outside.county.taken).toEqual([]);
    desk.document.cache.clear();
    await desk.done(sending);
    expect(desk.outside.county.taken).toHaveLength(1);
    expect(desk.document.cache.has('shirebook turn')).toBe(false);
  });

  test('is not asked to be sent before there is a county', async () => {
    const { session, done, county } = await sit();
    await done(session.county.sync());
    expect(county().problem).toBe('Connect to your county first.');
  });
});
