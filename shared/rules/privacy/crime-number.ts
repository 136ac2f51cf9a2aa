import { eachText } from '../checks';
import { planExample } from '../example';
import { quote } from '../quote';
import { rule } from '../rule';
import { SIGN } from '../signs';
import { placeOfText, removals } from './removal';

/** A code that follows the words that announce one: `Crime ref: CR/04/12345`, `incident 345 of 12/06/04`. */
const ANNOUNCED =
  /\b(?:crime|incident|occurrence|offence|custody|log|case|investigation|niche|urn|cad)s?(?:\s+(?:report|record))?\s*(?:no|nos|number|num|ref|reference|id|#)s?\b[.:#\s]*((?=[A-Z0-9/*-]*\d)[A-Z0-9][A-Z0-9/*-]{3,})/gi;
const DATED =
  /\b(?:incident|log|cad)\s+(\d{1,5}\s+of\s+\d{1,2}(?:[/.-]\d{1,2}[/.-]\d{2,4}|(?:st|nd|rd|th)?\s+[A-Z][a-z]+(?:\s+\d{2,4})?))/g;
/** Codes that police systems alone write. */
const SHAPED =
  /\b(?:\d{2}[A-Z]{1,3}\/\d{3,6}\/\d{2}|[A-Z]{1,3}\/\d{4,6}\/\d{2}|\d{2}\*\d{5,6}|(?:19|20)?\d{2}\/\d{5,7}[A-Z])(?![\w/])/g;
/** A quick look before a closer one: what any of these has in it. */
const MAY_BE_CODE =
  /crime|incident|occurrence|offence|custody|log|case|investigation|niche|urn|cad|[A-Z]\/\d{3}|\d\*\d{5}|\/\d{5}/i;
/** `Crime number 2003/04` heads a column of figures. */
const YEAR = /^(?:19|20)\d{2}(?:[/-]\d{2,4})?$/;

export const crimeNumber = rule(
  {
    code: 'privacy/crime-number',
    severity: 'error',
    title: 'The number of a crime or an incident',
    looksFor:
      'Crime, incident and custody numbers, as announced (“crime ref …”) or by the shape that police systems give them. Counts of crimes are not meant.',
    why: 'It leads to a victim and to an offender: it must not leave the partnership.',
    fix: 'Takes the number out.',
    bad: [
      planExample({
        says: 'A crime number in an action.',
        rows: [
          ['1.1', 'Visit the shop again after crime no. CR/04/12345', 'Town Warden', 'June 2004'],
          ['1.2', 'Mark bicycles at all schools', 'Schools Officer', 'July 2004'],
        ],
        at: 'B3',
      }),
    ],
    good: [
      planExample({
        says: 'A count of crimes, and another kind of reference.',
        rows: [
          ['1.1', 'Reduce the number of crimes from 1200 to 1100', 'Town Warden', 'June 2004'],
          ['1.2', 'Report on NI 16 to the county', 'Analyst', 'July 2004'],
        ],
      }),
    ],
  },
  eachText(
    SIGN.fourDigits,
    (words) => numbersIn(words).length > 0,
    (text) =>
      numbersIn(text.text).map((number) => ({
        ...placeOfText(text),
        message: `${quote(number)} is the number of a crime or an incident, which leads to the people in it: take it out.`,
        edits: removals(text, number, 'Take the number out'),
      })),
  ),
);

function numbersIn(text: string): string[] {
  if (!/\d{3}/.test(text) || !MAY_BE_CODE.test(text)) return [];
  const announced = [...text.matchAll(ANNOUNCED), ...text.matchAll(DATED)].map((match) => match[1]!);
  const shaped = [...text.matchAll(SHAPED)].map(([number]) => number);
  const all = [...announced.filter(isCode), ...shaped];
  return [...new Set(all)];
}

/** Four digits or more, which are no year. */
const FEWEST = 4;

function isCode(code: string): boolean {
  return !YEAR.test(code) && (code.replace(/\D/g, '').length >= FEWEST || / of /.test(code));
}
