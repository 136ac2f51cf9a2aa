/// <reference types="google-apps-script" />
import type { Answer, ServerCalls } from '../../host';
import { applyPatches } from './applyPatches';
import { askCounty } from './askCounty';
import { keepCounty, recallCounty } from './countyKept';
import { pulse } from './journal';
import { keepKnown } from './knowledge';
import { here } from './presence';
import { readBlocks, readBook } from './readBook';
import { ServerFault } from './ServerFault';
import { recallSetting, rememberSetting } from './settings';
import { rangeAt, sheetNamed } from './sheets';
import { listen } from './triggers';
import { endTurn, takeTurn } from './turns';

const CALLS: ServerCalls = {
  readBook,
  readBlocks,
  applyPatches,
  pulse,
  here,
  keepKnown,
  listen,
  frontSheet: () => SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getName(),
  selectPlace: ({ sheet, area }) => {
    rangeAt(sheetNamed(SpreadsheetApp.getActiveSpreadsheet(), sheet), area).activate();
    return null;
  },
  recallSetting,
  rememberSetting,
  recallCounty,
  keepCounty,
  askCounty,
  takeTurn,
  endTurn,
};

/** The one door for the pane: a call's name and what it is given, as JSON, and its answer as JSON. */
export function ask(name: keyof ServerCalls, asked: string): string {
  const call = CALLS[name] as (given: unknown) => unknown;
  return JSON.stringify(answer(() => call(JSON.parse(asked))));
}

function answer(work: () => unknown): Answer {
  try {
    return { is: 'done', value: work() };
  } catch (error) {
    if (error instanceof ServerFault) {
      return { is: 'fault', reason: error.reason, message: error.message, sheet: error.sheet };
    }
    const message = error instanceof Error ? error.message : String(error);
    return { is: 'fault', reason: 'not able', message, sheet: null };
  }
}
