import { createRemoteJWKSet, customFetch, decodeJwt, errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import type { AccessConfig } from '../../config';
import type { Refusal } from '../access';
import type { Districts } from '../districts';
import { googleProvider } from './googleProvider';
import { microsoftProvider, tenantsOf } from './microsoftProvider';
import { listedCaller, type Claims, type Provider, type TokenCheck } from './tokenCheck';

/** Clocks differ, in seconds. */
const TOLERANCE = 30;
/** How long to wait for a provider's keys, in milliseconds. */
const PATIENCE = 5000;
const TRY_AGAIN = 60;

export interface TokenSurroundings {
  readonly now?: () => Date;
  readonly fetch?: typeof fetch;
}

/**
 * Verifies identity tokens of Google's and Microsoft's, and admits whom the configuration lists. Null
 * where it lists neither. Providers' keys are fetched when first needed, kept for minutes, and fetched
 * again when a token names one that is not known.
 */
export function identityTokens(
  { google, microsoft }: AccessConfig,
  districts: Districts,
  { now = () => new Date(), fetch: fetching = fetch }: TokenSurroundings = {},
): TokenCheck | null {
  const providers = [
    ...(google ? [googleProvider(google)] : []),
    ...(microsoft ? tenantsOf(microsoft).map((tenant) => microsoftProvider(microsoft, tenant)) : []),
  ].map((provider) => ({
    provider,
    keys: createRemoteJWKSet(provider.keys, {
      timeoutDuration: PATIENCE,
      [customFetch]: (url, options) => fetching(url, options),
    }),
  }));
  if (providers.length === 0) return null;
  return async (token) => {
    const issuer = issuerOf(token);
    const known = providers.find(({ provider }) => issuer !== null && provider.issuers.includes(issuer));
    if (!known) return { refusal: STRANGE_ISSUER };
    const { provider, keys } = known;
    const verified = await verify(token, provider, keys, now());
    if ('refusal' in verified) return verified;
    const person = provider.person(verified.claims);
    if ('refusal' in person) return person;
    return { caller: listedCaller(person.listed, person.called, districts) };
  };
}

/** Who a token says has made it: not believed, but verified with that one's keys. */
function issuerOf(token: string): string | null {
  try {
    return decodeJwt(token).iss ?? null;
  } catch {
    return null;
  }
}

async function verify(
  token: string,
  provider: Provider,
  keys: JWTVerifyGetKey,
  now: Date,
): Promise<{ readonly claims: Claims } | { readonly refusal: Refusal }> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      // Named here, and not by the token: “none”, and our public key taken for a shared secret, are no signatures.
      algorithms: ['RS256'],
      issuer: [...provider.issuers],
      audience: [...provider.audience],
      clockTolerance: TOLERANCE,
      currentDate: now,
      requiredClaims: ['exp', 'iat', 'sub'],
    });
    return { claims: payload };
  } catch (error) {
    return { refusal: refusalFor(error, provider) };
  }
}

const STRANGE_ISSUER: Refusal = {
  code: 'token-refused',
  detail: 'The sign-in is by neither Google nor a Microsoft directory on the county’s list.',
};

function refusalFor(error: unknown, { name }: Provider): Refusal {
  const refused = (detail: string): Refusal => ({ code: 'token-refused', detail });
  if (error instanceof errors.JWTExpired) return refused('The sign-in has run out. Sign in again.');
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.claim === 'aud')
      return refused('The sign-in was made for another program, and not for this add-in.');
    if (error.claim === 'nbf' || error.claim === 'iat')
      return refused('The sign-in does not hold yet: the clock of this or the other side is wrong.');
    return refused('The sign-in lacks something that it must say, or says it wrongly.');
  }
  const isForged =
    error instanceof errors.JWSSignatureVerificationFailed ||
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JWKSMultipleMatchingKeys ||
    error instanceof errors.JOSEAlgNotAllowed;
  if (isForged) return refused(`The sign-in was not signed by ${name}. Sign in again.`);
  const isUnreadable =
    error instanceof errors.JWSInvalid ||
    error instanceof errors.JWTInvalid ||
    error instanceof errors.JOSENotSupported;
  if (isUnreadable) return refused('The sign-in cannot be read: it may have been cut short.');
  // What is left is about fetching the keys, which is no fault of whoever signs in.
  const detail = `${name} cannot be asked just now whether the sign-in holds. Try again in a minute.`;
  return { code: 'busy', detail, retryAfter: TRY_AGAIN };
}
