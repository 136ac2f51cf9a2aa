/// <reference types="google-apps-script" />
import type { Account } from '../../host';

/**
 * Google's word for who the person is, good for an hour: a token that a county verifies. Null where the
 * person did not allow it.
 */
export function identityToken(): string | null {
  try {
    return ScriptApp.getIdentityToken() || null;
  } catch {
    return null;
  }
}

/** Whom the token is about, to be shown; null where it does not say. */
export function accountOf(token: string | null): Account | null {
  try {
    const claims = Utilities.base64DecodeWebSafe(token!.split('.')[1]!);
    const { email, aud } = JSON.parse(Utilities.newBlob(claims).getDataAsString()) as Record<string, unknown>;
    return typeof email === 'string' && typeof aud === 'string' ? { email, audience: aud } : null;
  } catch {
    return null;
  }
}
