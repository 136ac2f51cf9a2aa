import { readFileSync } from 'node:fs';
import path from 'node:path';

const MANIFEST = path.resolve(__dirname, '../../../addin/google/appsscript.json');

/** What Google asks a person for, once, before the script does anything but put up its menu. */
export const ASKED_FOR: readonly string[] = (
  JSON.parse(readFileSync(MANIFEST, 'utf8')) as { readonly oauthScopes: string[] }
).oauthScopes;

const AUTH = 'https://www.googleapis.com/auth/';

/** By service, as the reference of Apps Script says under “Authorization” of each method. */
export const SCOPES = {
  spreadsheet: `${AUTH}spreadsheets.currentonly`,
  ui: `${AUTH}script.container.ui`,
  triggers: `${AUTH}script.scriptapp`,
  fetch: `${AUTH}script.external_request`,
  address: `${AUTH}userinfo.email`,
  identity: 'openid',
} as const;
