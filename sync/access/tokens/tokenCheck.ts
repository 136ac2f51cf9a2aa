import type { Admission, Caller, Refusal } from '../access';
import type { Districts } from '../districts';

/** Verifies an identity token, and finds the person it was made for in the county's list. */
export type TokenCheck = (token: string) => Promise<Admission>;

/** What a token says, once its signature, audience and times hold. */
export type Claims = Readonly<Record<string, unknown>>;

/** Whose officer somebody on the list is. */
export interface Listed {
  readonly district?: string | undefined;
  readonly county?: true | undefined;
}

/** A provider of identities, as far as its tokens differ from another's. */
export interface Provider {
  readonly name: 'Google' | 'Microsoft';
  /** As a token names them; a claim's value. */
  readonly issuers: readonly string[];
  readonly audience: readonly string[];
  /** Where its public keys are published, as a JSON Web Key Set. */
  readonly keys: URL;
  /** Who it is: the listed one, or why nobody is found. */
  person(
    claims: Claims,
  ): { readonly listed: Listed; readonly called: string } | { readonly refusal: Refusal };
}

/** The caller that somebody listed is. */
export function listedCaller({ district, county }: Listed, called: string, districts: Districts): Caller {
  const name = county || district === undefined ? null : districts.nameOf(district);
  return { role: name === null ? 'county' : 'district', district: name, by: called, as: called };
}

export function claimText(claims: Claims, name: string): string | null {
  const value = claims[name];
  return typeof value === 'string' && value !== '' ? value : null;
}
