import { check } from '../../shared/rules';
import { aPlan } from '../builders/aPlan';
import { aReading } from '../builders/aReturn';

/** The privacy codes that an action of these words gets. */
function codesFor(text: string, lead: string | null = null): string[] {
  const own = lead === null ? null : { person: lead, organisation: 'Vale Council', text: lead };
  const reading = aReading([aPlan().withAction({ ref: '1.1', text, lead: own })]);
  return check(reading)
    .map(({ code }) => code)
    .filter((code) => code.startsWith('privacy/'));
}

describe('personal data in an action', () => {
  test.each([
    ['Write to ann.example@vale.example with results', 'privacy/email'],
    ['Results to AExample@vale.example', 'privacy/email'],
    ['Ring Ann on 07700 900123', 'privacy/telephone'],
    ['Ring Ann on 07700900123', 'privacy/telephone'],
    ['Ring Ann (01632 960123)', 'privacy/telephone'],
    ['Ring Ann on +44 7700 900123', 'privacy/telephone'],
    ['Ring Ann on (0116) 496 0123', 'privacy/telephone'],
    ['Follow up crime ref: CR/04/12345', 'privacy/crime-number'],
    ['Follow up crime number 12345/04', 'privacy/crime-number'],
    ['Follow up incident 345 of 12/06/04', 'privacy/crime-number'],
    ['Follow up incident no 00345/1206', 'privacy/crime-number'],
    ['Follow up 30CN/12345/04 with the shop', 'privacy/crime-number'],
    ['Bring offender John Example before the court', 'privacy/person'],
    ['Support the victim, Mrs Example', 'privacy/person'],
    ['Seek an ASBO against Jane Example', 'privacy/person'],
    ['Two boys came; Jordan Example (14) was cautioned', 'privacy/person'],
    ['Contract with JE, DOB 3/2/90', 'privacy/person'],
    ['Contract with JE, born on 3 February 1990', 'privacy/person'],
  ])('is found: %s', (text, code) => {
    expect(codesFor(text)).toEqual([code]);
  });

  test('is found in a lead too', () => {
    expect(codesFor('Visit the shops', 'Ann Example, 07700 900123, ann.example@vale.example').sort()).toEqual(
      ['privacy/email', 'privacy/telephone'],
    );
  });
});

describe('what looks like personal data and is none', () => {
  test.each([
    'Publish the address info@vale.example',
    'Publish the address community.safety@vale.example',
    'Publish csp-team@vale.example in the paper',
    'Print the helpline 01632 960123 on beer mats',
    'Report graffiti on 01632 960123',
    'Publicise Crimestoppers on 0800 555 111',
    'Put 101 and 999 on the poster',
    'Budget of 0.5 posts at 01234 per cent',
    'Meet on 01 06 2004 and 01 09 2004',
    'Phase 1: 01/04/2004 – 31/03/2005',
    'Bids of £07700 900123 in all',
    'Reduce the number of crimes from 1204 to 1100',
    'Total crime number 2003/04',
    'Crime number 2004',
    'Report on NI 16, NI 20 and BV 126',
    'Use Home Office grant reference group advice',
    'Ask Victim Support to visit',
    'Extend the Offender Management Unit',
    'Send the offender to Derby Road Centre',
    'Ask victim liaison officer Jane Example to visit',
    'Train Tenant Participation Officers',
    'Make each resident Aware of scams',
    'Brief Insp John Example weekly',
    'Find a new home for each tenant North of the river',
  ])('is left alone: %s', (text) => {
    expect(codesFor(text)).toEqual([]);
  });

  test('a lead is expected to be named', () => {
    expect(codesFor('Visit the shops', 'Victim Support worker John Example')).toEqual([]);
  });
});
