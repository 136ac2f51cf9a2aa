import { a1, type Range } from '../grid';
import { RAG_ORDER, RAG_WORDS, ragText } from '../rag';
import type { ColourRule, SheetPatch } from './sheetPatch';

/** Ids of the colours on a set-up sheet, so that they can be taken away again. */
export const MARK_COLOURS = 'Shirebook marks';
export const RAG_COLOURS: Readonly<Record<string, string>> = {
  'Delivery RAG': 'Shirebook delivery RAG',
  RAG: 'Shirebook target RAG',
};
export const COLOUR_IDS: readonly string[] = [MARK_COLOURS, ...Object.values(RAG_COLOURS)];

/** Both give text of any colour that is set for print a contrast of at least 4.5:1. */
const ERROR_FILL = 'FFD9D9';
const WARNING_FILL = 'FFF2CC';

/** RAG words in their colours; the words and symbols stand in the cells themselves. */
export function ragColours(sheet: string, field: string, area: Range): SheetPatch {
  const cell = `$${a1(area.top, area.left)}`;
  const rules = RAG_ORDER.map((word): ColourRule => {
    const { fill, ink } = RAG_WORDS[word];
    return { formula: `${cell}="${ragText(word)}"`, fill, ink };
  });
  return { kind: 'colours', id: RAG_COLOURS[field] ?? field, sheet, area, rules };
}

/**
 * The officer's cells with issues, told by a hidden column of ours that names them. The cells keep
 * their own formats, notes and comments, and nothing has to be made when an issue comes or goes.
 */
export function markColours(sheet: string, area: Range, marksColumn: number): SheetPatch {
  const marks = `$${a1(area.top, marksColumn)}`;
  const own = a1(area.top, area.left);
  const marked = (letter: string) => `ISNUMBER(SEARCH(";"&COLUMN(${own})&"${letter};",${marks}))`;
  return {
    kind: 'colours',
    id: MARK_COLOURS,
    sheet,
    area,
    rules: [
      { formula: marked('e'), fill: ERROR_FILL, ink: null },
      { formula: marked('w'), fill: WARNING_FILL, ink: null },
    ],
  };
}
