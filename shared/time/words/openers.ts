import { countWords, months, ordinalWords, seasonNumbers, weekdays } from './calendarWords';
import { readDayName } from '../calendar/namedDays';

const others = `q qs qtr qtrs quarter quarters h half y ye yr yrs year years month months mth mths fy financial fiscal week wk fortnight budget municipal academic school
  last final this next current following coming within over a of maximum calendar`;

/**
 * The words a moment can begin with. Most words of a plan are none of them, and asking this first saves
 * asking every reader of a form in turn.
 */
export const openers: ReadonlySet<string> = new Set([
  ...months.keys(),
  ...seasonNumbers.keys(),
  ...weekdays,
  ...countWords.keys(),
  ...ordinalWords.keys(),
  ...readDayName.openers,
  ...others.split(/\s+/),
]);
