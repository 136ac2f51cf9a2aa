import { remembered } from '../../likeness';
import { likelyCalendarWord, weekdays } from './calendarWords';
import { openers } from './openers';
import { readPhrase } from './phrases';
import { lifeOpeners } from '../phrases/readLife';
import { readMisspelt } from '../phrases/readMisspelt';
import { edges } from '../phrases/readMoment';
import { recurrenceOpeners } from '../phrases/readRecurrence';
import { supersededOpeners } from '../phrases/readSuperseded';
import { weekOfOpeners } from '../phrases/readWeekOf';

/** What counts lines is a word too: `a)`, `ii)`. */
const enumerators = 'a b c d e f g h i ii iii iv v vi vii viii'.split(' ');

const known: ReadonlySet<string> = new Set([
  ...openers,
  ...edges.keys(),
  ...readPhrase.openers,
  ...recurrenceOpeners,
  ...supersededOpeners,
  ...lifeOpeners,
  ...weekOfOpeners,
  ...enumerators,
  'between',
]);

/** Whether anything that is said of time may begin with a word, in lower case: misspelt ones included. */
export const mayBegin = remembered(
  (low) =>
    known.has(low) ||
    weekdays.has(low.replace(/days$/, 'day')) ||
    likelyCalendarWord(low) !== null ||
    readMisspelt(low) !== null,
);
