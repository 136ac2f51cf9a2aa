import { listRange } from './lists';
import { statusMeans, type StatusLists } from './statusMeans';

const TEMPLATE_LISTS: StatusLists = { words: listRange('statusWord'), meanings: listRange('statusMeans') };
const { words: WORDS, meanings: MEANINGS } = TEMPLATE_LISTS;

/** What the status in a cell of the template means, by the words on its Lists sheet. */
export const templateStatusMeans = (cell: string): string => statusMeans(cell, TEMPLATE_LISTS);

/** Whether a text begins with a listed phrase of that meaning, alone or before a space: `Complete ✔`. */
export function beginsWith(meaning: 'complete' | 'cancelled', cell: string): string {
  return `SUMPRODUCT((${WORDS}<>"")*(LEFT(${cell}&" ",LEN(${WORDS})+1)=${WORDS}&" ")*(${MEANINGS}="${meaning}"))>0`;
}

/** Whether a text is a listed phrase of that meaning and nothing else. */
export function isWord(meaning: 'complete' | 'cancelled', cell: string): string {
  return `SUMPRODUCT((${WORDS}<>"")*(${WORDS}=TRIM(${cell}))*(${MEANINGS}="${meaning}"))>0`;
}
