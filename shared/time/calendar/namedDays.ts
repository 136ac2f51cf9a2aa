import { addDays, dayOf, lastDayOfMonth } from './day';
import { easter } from './easter';
import { phraseBook } from '../words/phraseBook';

/**
 * Days that are known by name and that everybody can compute: `12-25` is a day of the year, `easter+1` so many
 * days from Easter Sunday, `05 mon` the first Monday of May, `05 mon last` its last. Feasts that go by the moon
 * as it is seen, and days that only one place keeps, are not among them.
 */
const names = {
  '01-01': "new year|new year ' s|new years",
  '05-01': 'may day',
  '10-31': "halloween|hallowe ' en",
  '11-05': 'bonfire|guy fawkes|fireworks night|firework night',
  '12-24': 'christmas eve|xmas eve',
  '12-25': 'christmas|xmas',
  '12-26': 'boxing day',
  '12-31': "new year ' s eve|new years eve|new year eve|hogmanay",
  'easter-2': 'good friday',
  easter: 'easter|easter sunday',
  'easter+1': 'easter monday',
  'easter+49': 'whitsun|whitsuntide|whit|whit sunday|pentecost',
  '05 mon': 'may day bank holiday|early may bank holiday|may bank holiday',
  '05 mon last': 'spring bank holiday|late may bank holiday|whit bank holiday',
  '08 mon last': 'august bank holiday|summer bank holiday',
} as const;

export type DayName = keyof typeof names;

export const readDayName = phraseBook<DayName>(names);

/** That day in a calendar year. */
export function namedDay(name: DayName, year: number): string {
  if (name.startsWith('easter')) return addDays(easter(year), Number(name.slice('easter'.length)));
  if (!name.includes(' ')) return `${year}-${name}`;
  const month = +name.slice(0, 2);
  // The week in which it falls ends on its last possible day.
  const last = name.endsWith('last') ? lastDayOfMonth(year, month) : dayOf(year, month, 7);
  return addDays(last, -((new Date(last).getUTCDay() + 6) % 7));
}
