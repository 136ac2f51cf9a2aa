import { NO_REPORT, type ActionState } from '../rag';
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

/** Whether a text is a listed phrase of one of those meanings and nothing else. */
export function isWord(cell: string, ...meanings: readonly ActionState[]): string {
  const means = meanings.map((meaning) => `(${MEANINGS}="${meaning}")`).join('+');
  return `SUMPRODUCT((${WORDS}<>"")*(${WORDS}=TRIM(${cell}))*(${means}))>0`;
}

/** Whether a report of progress says anything. */
export function isReport(cell: string): string {
  const nothing = ['', '-', '–', ...NO_REPORT].map((words) => `"${words}"`).join(',');
  return `SUMPRODUCT(1*(TRIM(${cell})={${nothing}}))=0`;
}
