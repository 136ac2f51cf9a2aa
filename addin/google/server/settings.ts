/// <reference types="google-apps-script" />
import type { ServerCalls } from '../../host';
import { ServerFault } from './ServerFault';

/** A property takes 9 KB, and a sign up to three bytes. */
const PART = 3000;
/** All properties of a document together take 500 KB. */
const LONGEST = 120_000;

/** A setting longer than a property takes stands in several, the first of which says how many. */
export const recallSetting: ServerCalls['recallSetting'] = ({ key }) => {
  return recalledFrom(PropertiesService.getDocumentProperties().getProperties(), key);
};

/** The setting among all properties of the document. */
export function recalledFrom(kept: Readonly<Record<string, string>>, key: string): string | null {
  const count = kept[partKey(key, 'parts')];
  if (count === undefined) return null;
  return Array.from({ length: Number(count) }, (_, index) => kept[partKey(key, index)] ?? '').join('');
}

export const rememberSetting: ServerCalls['rememberSetting'] = ({ key, value }) => {
  const properties = PropertiesService.getDocumentProperties();
  if (value !== null && value.length > LONGEST) {
    throw new ServerFault('too large', 'That is more than a spreadsheet keeps for an add-on.');
  }
  const parts = value === null ? [] : (value.match(new RegExp(`[^]{1,${PART}}`, 'g')) ?? ['']);
  const before = Number(properties.getProperty(partKey(key, 'parts')) ?? 0);
  for (let index = parts.length; index < before; index++) properties.deleteProperty(partKey(key, index));
  if (value === null) {
    properties.deleteProperty(partKey(key, 'parts'));
  } else {
    properties.setProperties({
      ...Object.fromEntries(parts.map((part, index) => [partKey(key, index), part])),
      [partKey(key, 'parts')]: String(parts.length),
    });
  }
  return null;
};

function partKey(key: string, part: number | 'parts'): string {
  return `shirebook ${key} ${part}`;
}
