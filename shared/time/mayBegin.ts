import { remembered } from '../likeness';
import { likelyCalendarWord, weekdays } from './calendarWords';
import { openers } from './openers';
import { readPhrase } from './phrases';
import { lifeOpeners } from './readLife';
import { readMisspelt } from './readMisspelt';
import { edges } from './readMoment';
import { recurrenceOpeners } from './readRecurrence';
import { supersededOpeners } from './readSuperseded';
import { weekOfOpeners } from './readWeekOf';

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
