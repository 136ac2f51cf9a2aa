import { countWords, months, ordinalWords, seasonNumbers, weekdays } from './calendarWords';

const others = `q qs qtr qtrs quarter quarters h y ye yr yrs year years month months mth mths fy financial fiscal budget municipal academic school
  last final this next current following coming within over a of maximum
  christmas xmas easter new halloween hallowe bonfire guy whitsun whitsuntide pentecost`;

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
  ...others.split(/\s+/),
]);
