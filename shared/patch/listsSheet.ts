import { COMPUTED_SHEET, isComputedSheet, type Grid } from '../grid';
import type { RagPolicy } from '../rag';
import type { SheetPatch } from './sheetPatch';

/** What the sheet is called, unless that name is taken. Hidden: nobody needs to see it. */
const NAME = 'Shirebook lists';
const SOON_ROW = 2;
const TOLERANCE_ROW = 3;
const STEADY_ROW = 4;
const FIRST_WORD = 6;

/** Where the formulas beside the officer's tables find words and settings. */
export interface Lists {
  readonly sheet: string;
  readonly words: string;
  readonly meanings: string;
  readonly soonDays: string;
  readonly tolerance: string;
  readonly steadyWithin: string;
}

/** Where the lists stand, or will stand, among these sheets (all of them, ours too). */
export function listsIn(sheets: readonly Grid[], policy: RagPolicy): Lists {
  const sheet = sheets.find(isComputedSheet)?.sheet ?? freeName(sheets);
  const cell = (address: string) => `'${sheet.replace(/'/g, "''")}'!${address}`;
  const last = FIRST_WORD + statusWords(policy).length - 1;
  return {
    sheet,
    words: cell(`$A$${FIRST_WORD}:$A$${last}`),
    meanings: cell(`$B$${FIRST_WORD}:$B$${last}`),
    soonDays: cell(`$B$${SOON_ROW}`),
    tolerance: cell(`$B$${TOLERANCE_ROW}`),
    steadyWithin: cell(`$B$${STEADY_ROW}`),
  };
}

/** Makes the sheet of lists, or fills the one there anew. */
export function listsPatches(sheets: readonly Grid[], policy: RagPolicy): SheetPatch[] {
  const { sheet } = listsIn(sheets, policy);
  const values = [
    [COMPUTED_SHEET, null],
    ['Soon, in days', policy.soonDays],
    ['Tolerance', policy.tolerance],
    ['Steady within', policy.steadyWithin],
    ['A status that begins', 'means'],
    ...statusWords(policy),
  ];
  const there = sheets.find(isComputedSheet);
  const old = there?.rows.at(-1)?.row ?? 0;
  const area = { top: 0, left: 0, bottom: values.length - 1, right: 1 };
  return [
    ...(there ? [] : [{ kind: 'add sheet', sheet, visibility: 'hidden' } as const]),
    ...(old > area.bottom ? [{ kind: 'clear', sheet, area: { ...area, bottom: old } } as const] : []),
    { kind: 'values', sheet, area, values },
  ];
}

function statusWords({ statusWords: words }: RagPolicy): [phrase: string, state: string][] {
  return Object.entries(words).flatMap(([state, phrases]) =>
    phrases.map((phrase): [string, string] => [phrase, state]),
  );
}

function freeName(sheets: readonly Grid[]): string {
  const taken = new Set(sheets.map(({ sheet }) => sheet.toLowerCase()));
  for (let n = 1; ; n++) {
    const name = n === 1 ? NAME : `${NAME} ${n}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
