import { districtsOf, identityTokens } from '../../sync/access';
import { accessConfig } from '../../sync/config/accessConfig';
import { NO_CONFIG } from '../../sync/config';
import { aWorker } from '../api/aWorker';
import { problemIn } from '../api/problemIn';
import { Provider } from './aProvider';

const NOW = Date.UTC(2010, 5, 1, 9) / 1000;
const AUDIENCE = 'shirebook.apps.example';
const TENANT = '6f1c2a90-0d3e-4c55-8a8e-2d6f3b1c7e42';
const OTHER_TENANT = '11111111-2222-4333-8444-555555555555';
const OFFICER = 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee';
const CLERK = '99999999-bbbb-4ccc-8ddd-eeeeeeeeeeee';

const config = accessConfig.parse({
  google: {
    audience: [AUDIENCE, 'second.example'],
    people: [
      { email: 'Officer@Vale.example', district: 'vale' },
      { email: 'chief@shire.example', county: true },
    ],
    domains: [{ domain: 'marl.example', district: 'west-marl' }],
  },
  microsoft: {
    audience: AUDIENCE,
    tenant: TENANT,
    people: [
      { id: OFFICER, name: 'An officer', district: 'vale' },
      { id: CLERK, tenant: OTHER_TENANT, county: true },
    ],
  },
});
const none = { returns: [], from: null, to: null, successor: null, due: null };
const districts = districtsOf({
  ...NO_CONFIG,
  districts: [
    { id: 'vale', name: 'Vale', ...none },
    { id: 'west-marl', name: 'West Marl', ...none },
  ],
});

const google = (traits: object = {}) => ({
  iss: 'https://accounts.google.com',
  aud: AUDIENCE,
  sub: '1100',
  email: 'officer@vale.example',
  email_verified: true,
  hd: 'vale.example',
  iat: NOW - 60,
  exp: NOW + 3600,
  ...traits,
});
const microsoft = (traits: object = {}) => ({
  iss: `https://login.microsoftonline.com/${TENANT}/v2.0`,
  aud: AUDIENCE,
  sub: 'pairwise',
  oid: OFFICER,
  tid: TENANT,
  ver: '2.0',
  preferred_username: 'officer@vale.example',
  iat: NOW - 60,
  nbf: NOW - 60,
  exp: NOW + 3600,
  ...traits,
});

let provider: Provider;
const checkBy = (of: Provider, now = NOW) =>
  identityTokens(config, districts, { now: () => new Date(now * 1000), fetch: of.fetch })!;
beforeEach(() => {
  provider = new Provider();
});

describe('a token of Google’s', () => {
  test.each([
    ['somebody on the list', {}, { role: 'district', district: 'Vale' }],
    ['somebody on the list, however written', { email: 'OFFICER@vale.example' }, { district: 'Vale' }],
    ['the older issuer', { iss: 'accounts.google.com' }, { district: 'Vale' }],
    ['the other audience', { aud: 'second.example' }, { district: 'Vale' }],
    [
      'the county’s staff',
      { email: 'chief@shire.example', hd: 'shire.example' },
      { role: 'county', district: null },
    ],
    [
      'an organisation on the list',
      { email: 'any@marl.example', hd: 'marl.example' },
      { district: 'West Marl' },
    ],
    ['a clock that is a little fast', { exp: NOW - 20 }, { district: 'Vale' }],
  ])('lets in: %s', async (_name, traits, caller) => {
    expect(await checkBy(provider)(provider.sign(google(traits)))).toMatchObject({ caller });
    expect(provider.asked).toEqual(['https://www.googleapis.com/oauth2/v3/certs']);
  });

  test.each([
    ['another audience', { aud: 'elsewhere.example' }, 'token-refused'],
    ['no audience', { aud: undefined }, 'token-refused'],
    ['another issuer', { iss: 'https://accounts.google.com.evil.example' }, 'token-refused'],
    ['no issuer', { iss: undefined }, 'token-refused'],
    ['a time that is over', { exp: NOW - 31 }, 'token-refused'],
    ['no end', { exp: undefined }, 'token-refused'],
    ['a time to come', { nbf: NOW + 120 }, 'token-refused'],
    ['nobody', { sub: undefined }, 'token-refused'],
    ['no address', { email: undefined }, 'token-refused'],
    ['an address that was not verified', { email_verified: false }, 'token-refused'],
    ['an address verified in words', { email_verified: 'true' }, 'token-refused'],
    ['an address that Google does not keep', { hd: undefined }, 'token-refused'],
    ['somebody not on the list', { email: 'stranger@vale.example' }, 'person-unknown'],
    [
      'an address that looks like the organisation’s',
      { email: 'x@marl.example', hd: 'evil.example' },
      'person-unknown',
    ],
  ])('does not let in with %s', async (_name, traits, code) => {
    const admission = await checkBy(provider)(provider.sign(google(traits)));
    expect(admission).toMatchObject({ refusal: { code, detail: expect.stringMatching(/\w.*\.$/) } });
  });
});

describe('a token of Microsoft’s', () => {
  test('lets in whom the list knows by object id', async () => {
    const token = provider.sign(microsoft());
    expect(await checkBy(provider)(token)).toMatchObject({
      caller: { role: 'district', district: 'Vale', by: 'officer@vale.example' },
    });
    expect(provider.asked).toEqual([`https://login.microsoftonline.com/${TENANT}/discovery/v2.0/keys`]);
  });

  test('lets in people of another directory that is on the list', async () => {
    const iss = `https://login.microsoftonline.com/${OTHER_TENANT}/v2.0`;
    const token = provider.sign(microsoft({ iss, tid: OTHER_TENANT, oid: CLERK }));
    expect(await checkBy(provider)(token)).toMatchObject({ caller: { role: 'county' } });
  });

  const other = { iss: `https://login.microsoftonline.com/${OTHER_TENANT}/v2.0`, tid: OTHER_TENANT };
  test.each([
    ['another audience', { aud: 'elsewhere.example' }, 'token-refused'],
    [
      'a directory that is not on the list',
      { iss: `https://login.microsoftonline.com/${CLERK}/v2.0` },
      'token-refused',
    ],
    ['one directory’s name and another’s id', { tid: OTHER_TENANT }, 'token-refused'],
    ['the older version', { ver: '1.0' }, 'token-refused'],
    ['no object id', { oid: undefined }, 'token-refused'],
    ['a time that is over', { exp: NOW - 31 }, 'token-refused'],
    ['a time to come', { nbf: NOW + 120 }, 'token-refused'],
    ['an address on Google’s list, and another id', { oid: CLERK }, 'person-unknown'],
    ['somebody’s id in another directory', other, 'person-unknown'],
  ])('does not let in with %s', async (_name, traits, code) => {
    expect(await checkBy(provider)(provider.sign(microsoft(traits)))).toMatchObject({ refusal: { code } });
  });

  test('of somebody who is not on the list says what to add to it', async () => {
    const admission = await checkBy(provider)(provider.sign(microsoft({ oid: TENANT })));
    expect(JSON.stringify(admission)).toContain(TENANT);
  });
});

describe('a token that is forged', () => {
  test.each(['none', 'HS256', 'stranger'] as const)('is refused: %s', async (alg) => {
    for (const claims of [google(), microsoft()])
      expect(await checkBy(provider)(provider.forge(claims, alg))).toMatchObject({
        refusal: { code: 'token-refused' },
      });
  });

  test('is refused where what it says was changed', async () => {
    const [head, , signature] = provider.sign(google()).split('.');
    const changed = Buffer.from(JSON.stringify(google({ email: 'chief@shire.example' }))).toString(
      'base64url',
    );
    expect(await checkBy(provider)(`${head}.${changed}.${signature}`)).toMatchObject({
      refusal: { code: 'token-refused' },
    });
  });

  test.each(['a.b.c', '..', 'e30.e30.', 'eyJhbGciOiJSUzI1NiJ9.bnVsbA.x'])(
    'is no token: %s',
    async (token) => {
      expect(await checkBy(provider)(token)).toMatchObject({ refusal: { code: 'token-refused' } });
    },
  );
});

describe('a provider’s keys', () => {
  afterEach(() => jest.restoreAllMocks());

  test('are fetched once for many tokens', async () => {
    const check = checkBy(provider);
    for (let count = 0; count < 5; count++) await check(provider.sign(google()));
    expect(provider.asked).toHaveLength(1);
  });

  test('are fetched again when a token names one that is not known', async () => {
    const check = checkBy(provider);
    const before = Date.now();
    expect(await check(provider.sign(google()))).toHaveProperty('caller');
    provider.rotate();
    const clock = jest.spyOn(Date, 'now').mockReturnValue(before + 5 * 60_000);
    expect(await check(provider.sign(google()))).toHaveProperty('caller');
    clock.mockRestore();
    expect(provider.asked).toHaveLength(2);
  });

  test('are not fetched again and again for tokens that name keys nobody has', async () => {
    const check = checkBy(provider);
    await check(provider.sign(google()));
    for (let count = 0; count < 5; count++)
      expect(await check(provider.sign(google(), { kid: `made up ${count}` }))).toMatchObject({
        refusal: { code: 'token-refused' },
      });
    expect(provider.asked).toHaveLength(1);
  });

  test.each(['down', 'error', 'nonsense'] as const)(
    'that cannot be had are no fault of the officer’s: %s',
    async (trouble) => {
      provider.trouble = trouble;
      const check = checkBy(provider);
      expect(await check(provider.sign(google()))).toMatchObject({
        refusal: { code: 'busy', retryAfter: 60 },
      });
      provider.trouble = 'none';
      expect(await check(provider.sign(google()))).toHaveProperty('caller');
    },
  );
});

test('where the configuration lists nobody, no token is taken', () => {
  expect(identityTokens(accessConfig.parse({}), districts)).toBeNull();
});

test('tokens are taken and refused over HTTP as keys are', async () => {
  const worker = await aWorker({ tokens: checkBy(provider) });
  try {
    const me = await worker.ask('/api/v1/me', provider.sign(google()));
    expect(await me.json()).toEqual({
      role: 'district',
      district: 'Vale',
      county: 'Shire',
      as: 'officer@vale.example',
    });
    const status = async (token: string) => (await problemIn(await worker.ask('/api/v1/me', token))).status;
    expect(await status(provider.sign(google({ exp: NOW - 60 })))).toBe(401);
    expect(await status(provider.forge(google(), 'none'))).toBe(401);
    expect(await status(provider.forge(google(), 'HS256'))).toBe(401);
    expect(await status(provider.sign(google({ email: 'stranger@vale.example' })))).toBe(403);
    provider.trouble = 'down';
    const away = await worker.ask('/api/v1/me', provider.sign(microsoft()));
    expect([away.status, away.headers.get('retry-after')]).toEqual([503, '60']);
    expect(worker.log.join('')).not.toContain('eyJ');
  } finally {
    await worker.close();
  }
});
