import { remembered } from '../likeness';
import type { Action } from '../model';

/** What stands where a report should and says that there is none, in lower case. */
export const NO_REPORT: readonly string[] = [
  ...['n/a', 'na', 'not applicable', 'none', 'nil', 'tba', 'tbd'],
  ...['nothing', 'nothing yet', 'nothing new', 'nothing to report'],
  ...[
    'no update',
    'no updates',
    'no update yet',
    'no update available',
    'no update received',
    'no update provided',
  ],
  ...['no change', 'no report', 'no comment', 'no comments'],
];

/** Whether anything was reported of how an action goes: `n/a`, `none` and `no update` say nothing. */
export function isReported({ progress, progressNotes }: Pick<Action, 'progress' | 'progressNotes'>): boolean {
  return (progress !== null && tells(progress)) || progressNotes.some(({ text }) => tells(text));
}

/** Nearly every report is told by its first letter to be none of those. */
const FIRST_LETTERS = [...new Set(NO_REPORT.map(([letter]) => letter))].join('');
const TELLS_AT_ONCE = new RegExp(`^(?![${FIRST_LETTERS}])[a-z0-9]`, 'i');

function tells(text: string): boolean {
  return TELLS_AT_ONCE.test(text) || tellsByWords(text);
}

const tellsByWords = remembered((text: string): boolean => {
  const words = text.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return words !== '' && !NO_REPORT.includes(words.replace(/\s+/g, ' '));
});
