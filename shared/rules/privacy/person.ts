import { isFirstName } from '../../likeness';
import { eachText } from '../checks';
import { planExample } from '../example';
import { quote } from '../quote';
import { rule } from '../rule';
import { SIGN, signsOf } from '../signs';
import { placeOfText } from './removal';

/** Names of those who answer for things belong here. */
const EXPECTED = ['lead', 'partner'];

const BORN =
  /\b(?:d\.?\s?o\.?\s?b\.?|date of birth|born(?: on)?)[\s:]*\d{1,2}(?:[/.-]\d{1,2}[/.-]\d{2,4}|(?:st|nd|rd|th)?\s+[A-Z][a-z]{2,}\s+\d{2,4})/gi;
const INSURANCE = /\b[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\s?\d{2}\s?\d{2}\s?\d{2}\s?[A-D]\b/g;
const NHS = /\bNHS\s+(?:no|number|num)\b[.:\s]*\d{3}[\s-]?\d{3}[\s-]?\d{4}\b/gi;
/** A name of two words or more, with a title or without; a third capital makes it an organisation's. */
const NAME =
  /(?<![\w’'-])(?:(?:Mr|Mrs|Ms|Miss|Master)\.?\s+)?[A-Z][a-z]+(?:\s+[A-Z]\.?)?\s+(?:Mc|Mac|O['’])?[A-Z][a-z]+(?:-[A-Z][a-z]+)?\b(?!\s+[A-Z&])/g;
/** Somebody to whom something happened, or who did something, at once before the name. */
const BEFORE =
  /\b(?:offender|victim|suspect|perpetrator|defendant|nominal|complainant|witness|detainee|accused|tenant|resident|pupil|truant|culprit|burglar|thief|asbo (?:on|for|against)|abc (?:on|for|with)|injunction against|eviction of|arrest(?:ed| of)?|prosecut(?:e|ed|ion of)|convict(?:ed|ion of)|charged|sentenced)[,:]?\s+(?:(?:named|called|of)\s+)?$/i;
const LONGEST_BEFORE = 40;
const LONGEST_BEHIND = 80;
/** What happened to somebody, or where they live, at once behind the name. */
const BEHIND =
  /^(?:,? (?:(?:of|from|at) )?\d+[a-z]? [A-Z][a-z]+ (?:Road|Rd|Street|Close|Lane|Avenue|Drive|Crescent|Terrace|Way|Gardens|Grove|Place|Row|Walk|Rise)\b|,? (?:of|from|at) \d+[a-z]? [A-Z][a-z]+|[^.;]{0,40}? (?:was|is|has been|had been|were|have been) (?:burgled|robbed|attacked|assaulted|injured|arrested|charged|bailed|remanded|convicted|sentenced|evicted|excluded|cautioned|fined)\b)/;
const SPEAKS_OF_SOMEBODY =
  /burgled|robbed|attacked|assaulted|injured|bailed|remanded|evicted|excluded|cautioned|fined| (?:of|from|at) \d|, \d+[a-z]? [A-Z]|offender|victim|suspect|perpetrator|defendant|nominal|complainant|witness|detainee|accused|tenant|resident|pupil|truant|culprit|burglar|thief|asbo|abc|injunction|eviction|arrest|prosecut|convict|charged|sentenced/i;

export const person = rule(
  {
    code: 'privacy/person',
    severity: 'warning',
    title: 'A private person can be recognised',
    looksFor:
      'A victim, offender, witness or tenant by name, a date of birth, a National Insurance or NHS number. Leads, ' +
      'members of teams and officers who are named in passing are left alone.',
    why: 'The county workbook is passed on and published, and a plan has no need of their names.',
    bad: [
      planExample({
        says: 'An offender’s name, a date of birth, and a name with what happened.',
        rows: [
          ['1.1', 'Visit the offender John Example each week', 'Town Warden', 'June 2004'],
          ['1.2', 'Agree a contract with J.E. (dob 03/02/1990)', 'Youth Worker', 'July 2004'],
          ['1.3', 'Fit locks, since Mrs Example of 3 Church Lane was burgled', 'Town Warden', 'July 2004'],
        ],
        at: ['B3', 'B4', 'B5'],
      }),
    ],
    good: [
      planExample({
        says: 'An officer, and services with victims or offenders in their names.',
        rows: [
          ['1.1', 'Ask John Example of Victim Support to train the wardens', 'Town Warden', 'June 2004'],
          ['1.2', 'Share data with the offender management team', 'Analyst', 'July 2004'],
        ],
      }),
    ],
  },
  eachText(SIGN.names | SIGN.threeDigits, tellsOfSomebody, (text) => {
    if (EXPECTED.includes(text.field)) return [];
    const signs = signsOf(text.text);
    const numbers = numbersIn(text.text, signs);
    const names = namesIn(text.text, signs);
    return [
      ...numbers.map((found) => ({
        ...placeOfText(text),
        message: `${quote(found)} tells of a private person: take it out.`,
      })),
      ...names.map((name) => ({
        ...placeOfText(text),
        message: `${quote(name)} seems to be the name of a private person: take it out, or say what office they hold.`,
      })),
    ];
  }),
);

function tellsOfSomebody(words: string, signs: number): boolean {
  return numbersIn(words, signs).length > 0 || namesIn(words, signs).length > 0;
}

/** A quick look before a closer one: the words that a date of birth follows. */
const MAY_BE_BORN = /born|birth|\bd\.?\s?o\.?\s?b/i;

/** Each with as many digits as it has at least. */
function numbersIn(text: string, signs: number): string[] {
  const shapes: RegExp[] = [];
  if ((signs & SIGN.threeDigits) !== 0 && MAY_BE_BORN.test(text)) shapes.push(BORN);
  if ((signs & SIGN.sixDigits) !== 0) shapes.push(INSURANCE);
  if ((signs & SIGN.tenDigits) !== 0) shapes.push(NHS);
  return shapes.flatMap((shape) => [...text.matchAll(shape)].map(([found]) => found));
}

function namesIn(text: string, signs: number): string[] {
  // names are many and these words few: most texts need no closer look
  if ((signs & SIGN.names) === 0 || !SPEAKS_OF_SOMEBODY.test(text)) return [];
  return [...text.matchAll(NAME)]
    .filter(({ index, 0: name }) => {
      const behind = text.slice(index + name.length, index + name.length + LONGEST_BEHIND);
      return BEFORE.test(text.slice(Math.max(0, index - LONGEST_BEFORE), index)) || BEHIND.test(behind);
    })
    .map(([name]) => name)
    .filter(isPerson);
}

/** A title, or a usual first name: “victim Derbyshire Wide” has neither. */
function isPerson(name: string): boolean {
  const [first = ''] = name.split(/\s+/);
  return /^(?:Mr|Mrs|Ms|Miss|Master)\b/.test(name) || isFirstName(first.toLowerCase());
}
