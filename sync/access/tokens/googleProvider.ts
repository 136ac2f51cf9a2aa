import type { GoogleAccess } from '../../config';
import type { Refusal } from '../access';
import { claimText, type Provider } from './tokenCheck';

/**
 * People who sign in with Google, after
 * https://developers.google.com/identity/gsi/web/guides/verify-google-id-token. An address counts only
 * where Google itself vouches for who has it today: its own mail, and organisations in Workspace.
 */
export function googleProvider({ audience, people, domains }: GoogleAccess): Provider {
  return {
    name: 'Google',
    issuers: ['https://accounts.google.com', 'accounts.google.com'],
    audience: [audience].flat(),
    keys: new URL('https://www.googleapis.com/oauth2/v3/certs'),
    person: (claims) => {
      const email = claimText(claims, 'email')?.toLowerCase();
      const organisation = claimText(claims, 'hd')?.toLowerCase() ?? null;
      if (email === undefined) return { refusal: NO_ADDRESS };
      const isVouchedFor = organisation !== null || email.endsWith('@gmail.com');
      if (claims['email_verified'] !== true || !isVouchedFor) return { refusal: notVerified(email) };
      const listed =
        people.find((person) => person.email.toLowerCase() === email) ??
        domains.find(({ domain }) => domain.toLowerCase() === organisation);
      return listed ? { listed, called: email } : { refusal: notListed(email) };
    },
  };
}

const NO_ADDRESS: Refusal = {
  code: 'token-refused',
  detail: 'The sign-in does not say for which address it is: the add-in must ask Google for it.',
};

function notVerified(email: string): Refusal {
  return {
    code: 'token-refused',
    detail: `Google does not vouch that ${email} is yours today. Connect with a code from the county instead.`,
  };
}

function notListed(email: string): Refusal {
  return {
    code: 'person-unknown',
    detail: `${email} is not on the county’s list. Ask the county to add it, or for a code.`,
  };
}
