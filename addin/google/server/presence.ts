/// <reference types="google-apps-script" />
import type { ServerCalls } from '../../host';
import { writeDown } from './journal';

const KEY = 'shirebook pane';
/** In milliseconds. A pane says every nine seconds that it is there, and not while it cannot be seen. */
const LASTS = 25_000;

export type Properties = Readonly<Record<string, string>>;

/**
 * Whether a pane, of whomever, looks after edits: then the triggers only note them. It is a property and
 * no note in the cache, so that a trigger has it with all else it must know in one question.
 */
export function isPaneOpen(kept: Properties, now: number): boolean {
  return now - Number(kept[KEY] ?? 0) < LASTS;
}

export const here: ServerCalls['here'] = ({ isFirst }) => {
  const properties = PropertiesService.getDocumentProperties();
  const kept = { [KEY]: properties.getProperty(KEY) ?? '0' };
  const now = Date.now();
  properties.setProperties({ [KEY]: String(now) });
  // Edits since it was last heard of may have been checked by triggers, and noted nowhere.
  if (!isFirst && !isPaneOpen(kept, now)) writeDown([{ kind: 'structure', sheet: null }], null, null);
  return null;
};
