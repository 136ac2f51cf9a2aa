import { eachText } from '../checks';
import { planExample } from '../example';
import { quote } from '../quote';
import { rule } from '../rule';
import { SIGN } from '../signs';
import { placeOfText, removals } from './removal';

/** British numbers as people group them: 01234 567890, (0123) 456 7890, +44 7700 900123, 07700900123. */
const NUMBER =
  /(?<![\d£/.,:-])(?:\+44\s?(?:\(0\)\s?)?[1237]\d{1,4}|\(?0[1237]\d{1,4}\)?)[\s-]?\d{3,8}(?:[\s-]\d{3,4})?(?![\d/])/g;

/** Words before a number that is given to the public, and so belongs to a service. */
const SERVICE =
  /\b(?:help\s?-?lines?|hot\s?-?lines?|lines?|switchboard|reception|crimestoppers|call cent(?:re|er)|contact cent(?:re|er)|enquir\w+|report(?:ed|ing)?|freephone|customer services?|101|out of hours|emergency|samaritans|advice)\b[^\n]{0,60}$/i;

export const telephone = rule(
  {
    code: 'privacy/telephone',
    severity: 'warning',
    title: 'A person’s telephone number',
    looksFor:
      'Mobile and landline numbers, anywhere in the return. Helplines, switchboards and numbers beginning 03, 08 or 09 are left alone.',
    why: 'The county workbook is passed on and published: a lead’s name and organisation are enough.',
    fix: 'Takes the number out.',
    bad: [
      planExample({
        says: 'A lead’s mobile number.',
        rows: [
          [
            '1.1',
            'Visit every shop on the High Street',
            'Ann Example, Vale Council (mob. 07700 900123)',
            'June 2004',
          ],
          ['1.2', 'Mark bicycles at all schools', 'Schools Officer', 'July 2004'],
        ],
        at: 'C3',
      }),
    ],
    good: [
      planExample({
        says: 'The number of a helpline.',
        rows: [
          ['1.1', 'Print a leaflet with the helpline 01632 960123', 'Town Clerk', 'June 2004'],
          ['1.2', 'Give out cards with the number 0800 555 111', 'Schools Officer', 'July 2004'],
        ],
      }),
    ],
  },
  eachText(
    SIGN.tenDigits,
    (words) => numbersIn(words).length > 0,
    (text) =>
      numbersIn(text.text).map((number) => ({
        ...placeOfText(text),
        message: `${quote(number)} looks like a person’s telephone number: take it out, or say which service it belongs to.`,
        edits: removals(text, number, 'Take the number out'),
      })),
  ),
);

function numbersIn(text: string): string[] {
  return [...text.matchAll(NUMBER)]
    .filter(({ 0: number, index }) => isNumber(number) && !SERVICE.test(text.slice(0, index)))
    .map(([number]) => number);
}

/** Ten or eleven digits from the nought on: a shorter run is some other number. */
const FEWEST = 10;

function isNumber(text: string): boolean {
  const digits = text.replace(/^\+44\s?(?:\(0\))?/, '0').replace(/\D/g, '');
  return digits.length === FEWEST || digits.length === FEWEST + 1;
}
