import type { MicrosoftAccess } from '../../config';
import { claimText, type Provider } from './tokenCheck';

/**
 * People of a directory in Microsoft Entra, by tokens of version 2.0, after
 * https://learn.microsoft.com/entra/identity-platform/id-token-claims-reference. They are known by
 * directory and object id alone: addresses and names there change, and are no proof of anything.
 */
export function microsoftProvider(access: MicrosoftAccess, tenant: string): Provider {
  const people = access.people.filter((person) => same(person.tenant ?? access.tenant, tenant));
  return {
    name: 'Microsoft',
    issuers: [`https://login.microsoftonline.com/${tenant.toLowerCase()}/v2.0`],
    audience: [access.audience].flat(),
    keys: new URL(`https://login.microsoftonline.com/${tenant.toLowerCase()}/discovery/v2.0/keys`),
    person: (claims) => {
      const id = claimText(claims, 'oid');
      if (id === null || !same(claimText(claims, 'tid') ?? '', tenant) || claims['ver'] !== '2.0') {
        const detail = 'The sign-in does not say for whom of which directory it is, as version 2.0 does.';
        return { refusal: { code: 'token-refused', detail } };
      }
      const called = claimText(claims, 'preferred_username') ?? claimText(claims, 'name') ?? id;
      const listed = people.find((person) => same(person.id, id));
      if (listed) return { listed, called };
      const detail = `${called} is not on the county’s list. Ask the county to add the object id ${id}, or for a code.`;
      return { refusal: { code: 'person-unknown', detail } };
    },
  };
}

/** Every directory that somebody on the list is of. */
export function tenantsOf({ tenant, people }: MicrosoftAccess): string[] {
  return [
    ...new Set([tenant, ...people.map((person) => person.tenant ?? tenant)].map((id) => id.toLowerCase())),
  ];
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
