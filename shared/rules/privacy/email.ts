import { eachText } from '../checks';
import { planExample } from '../example';
import { quote } from '../quote';
import { rule } from '../rule';
import { SIGN } from '../signs';
import { placeOfText, removals } from './removal';

/** Before its sign an address has 64 characters at most. */
const ADDRESS = /[a-z0-9][a-z0-9._%+'-]{0,63}@[a-z0-9-]+(?:\.[a-z0-9-]+)+/gi;

/** Words in the first part of an address that belongs to an office and not to a person. */
const OFFICE =
  /^(?:info|information|enquir\w*|inquir\w*|contact\w*|office|admin\w*|mail\w*|email|help\w*|support\w*|safe\w*|saf\w*|community\w*|csp|cdrp|csu|csps?|press|media|reception|customer\w*|service\w*|team\w*|police\w*|council\w*|partner\w*|licens\w*|housing|noreply|no|reply|feedback|complaints?|report\w*|crime\w*|asb\w*|news\w*|web\w*|foi|data|hello|general|public|health\w*|youth\w*|drugs?|victim\w*|alert\w*|neighbour\w*|watch\w*|district|borough|county|city|town|parish|clerk\w*|secretary|manager|chair|duty|hotline|online|events?|training|finance|hr|it|jobs)$/i;

export const email = rule(
  {
    code: 'privacy/email',
    severity: 'warning',
    title: 'A person’s e-mail address',
    looksFor:
      'E-mail addresses of persons, anywhere in the return. Addresses of an office, such as info@ or community.safety@, are left alone.',
    why: 'The county workbook is passed on and published: a lead’s name and organisation are enough.',
    fix: 'Takes the address out.',
    bad: [
      planExample({
        says: 'A lead’s own address.',
        rows: [
          [
            '1.1',
            'Visit every shop on the High Street',
            'Ann Example, Vale Council (ann.example@vale.example)',
            'June 2004',
          ],
          ['1.2', 'Mark bicycles at all schools', 'Schools Officer', 'July 2004'],
        ],
        at: 'C3',
      }),
    ],
    good: [
      planExample({
        says: 'The address of an office.',
        rows: [
          [
            '1.1',
            'Print a leaflet with the address community.safety@vale.example',
            'Town Clerk',
            'June 2004',
          ],
          ['1.2', 'Mark bicycles at all schools', 'Schools Officer', 'July 2004'],
        ],
      }),
    ],
  },
  eachText(
    SIGN.at,
    (words) => addressesIn(words).length > 0,
    (text) =>
      addressesIn(text.text).map((address) => ({
        ...placeOfText(text),
        message: `${quote(address)} is a person’s e-mail address: take it out, a name and an organisation are enough.`,
        edits: removals(text, address, 'Take the address out'),
      })),
  ),
);

function addressesIn(text: string): string[] {
  return [...text.matchAll(ADDRESS)].map(([address]) => address).filter((address) => !isOffice(address));
}

function isOffice(address: string): boolean {
  return address
    .split('@')[0]!
    .split(/[._+-]/)
    .some((word) => OFFICE.test(word.replace(/\d+$/, '')));
}
