/// <reference types="google-apps-script" />
import type { CountyKept, ServerCalls } from '../../host';
import { accountOf, identityToken } from './identity';

const COUNTY = 'shirebook county';

/**
 * A person's own: what stands in the spreadsheet's properties everybody has who may edit it, and a colleague
 * could send this person's proof of who they are wherever the colleague likes.
 */
const own = () => PropertiesService.getUserProperties();

export const recallCounty: ServerCalls['recallCounty'] = () => ({
  ...kept(),
  account: accountOf(identityToken()),
});

export const keepCounty: ServerCalls['keepCounty'] = ({ origin, pass }) => {
  const before = kept().origin;
  if (before !== null && before !== origin) own().deleteProperty(keyName(before));
  if (pass?.as !== 'key') own().deleteProperty(keyName(origin));
  own().setProperties({ [COUNTY]: JSON.stringify({ origin, pass } satisfies CountyKept) });
  return null;
};

function kept(): CountyKept {
  const text = own().getProperty(COUNTY);
  return text === null ? { origin: null, pass: null } : (JSON.parse(text) as CountyKept);
}

export function keyOf(origin: string): string | null {
  return own().getProperty(keyName(origin));
}

/** What a county answers to a code, without the key in it, which is kept here. */
export function withoutKey(origin: string, text: string): string {
  const said = JSON.parse(text) as { readonly key: string };
  own().setProperties({ [keyName(origin)]: said.key });
  return JSON.stringify({ ...said, key: 'key' });
}

function keyName(origin: string): string {
  return `shirebook key ${origin}`;
}
