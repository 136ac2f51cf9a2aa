/// <reference types="google-apps-script" />
import { KNOWLEDGE_VERSION, type Knowledge } from '../../../shared/alone';
import type { ServerCalls } from '../../host';
import type { Properties } from './presence';
import { recalledFrom, rememberSetting } from './settings';

const KEY = 'known';
const ZONE = 'shirebook zone';
const STALE = 'shirebook stale';

/** What is kept of the last whole reading, and the spreadsheet's time zone. */
export interface Kept {
  readonly knowledge: Knowledge;
  readonly zone: string;
}

/** @param kept all properties of the document. Null where nothing is known, or nothing that still holds. */
export function knowledgeIn(kept: Properties): Kept | null {
  const text = recalledFrom(kept, KEY);
  const zone = kept[ZONE];
  if (text === null || zone === undefined || kept[STALE] !== undefined) return null;
  try {
    const knowledge = JSON.parse(text) as Knowledge;
    return knowledge.version === KNOWLEDGE_VERSION ? { knowledge, zone } : null;
  } catch {
    // a pane is just writing another, in several properties
    return null;
  }
}

/** Whether rows of a sheet can be checked by what is kept. */
export function knows({ knowledge }: Kept, sheet: string): boolean {
  return knowledge.sheets.some((own) => own.sheet === sheet);
}

/** Something was edited that may tell of all rows: only another whole reading knows what holds now. */
export function forget(): void {
  PropertiesService.getDocumentProperties().setProperties({ [STALE]: '1' });
}

export const keepKnown: ServerCalls['keepKnown'] = ({ known }) => {
  const properties = PropertiesService.getDocumentProperties();
  rememberSetting({ key: KEY, value: known });
  if (known === null) properties.deleteProperty(ZONE);
  else properties.setProperties({ [ZONE]: SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone() });
  properties.deleteProperty(STALE);
  return null;
};
