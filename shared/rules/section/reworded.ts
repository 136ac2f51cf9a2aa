import type { Section } from '../../model';
import { eachPlan } from '../checks';
import { example } from '../example';
import type { Finding } from '../finding';
import { quote } from '../quote';
import { firstOfEach } from '../remarked';
import { rule } from '../rule';

export const rewordedSection = rule(
  {
    code: 'section/reworded',
    severity: 'advice',
    title: 'A section is called by two names',
    looksFor:
      'A section that returns under the same number with other words. Case, spaces, signs and “&” for “and” make no difference.',
    why: 'A reader cannot tell whether it is one section or two.',
    fix: 'Writes the first wording.',
    bad: [
      example({
        says: 'Section 1 returns on the next page with a word less.',
        rows: [
          ['Objective: To make the town centre safer'],
          ['Ref', 'Action', 'Lead', 'Timescale'],
          ['1. Shops and Markets', null, null, null],
          ['1.1', 'Visit every shop on the High Street', 'Town Warden', 'June 2004'],
          ['1. Shops', null, null, null],
          ['1.2', 'Print a leaflet for stallholders', 'Town Clerk', 'May 2004'],
        ],
        merges: 'A1:D1 A3:D3 A5:D5',
        at: 'A5',
      }),
    ],
    good: [
      example({
        says: 'The same words, typed a little differently.',
        rows: [
          ['Objective: To make the town centre safer'],
          ['Ref', 'Action', 'Lead', 'Timescale'],
          ['1. Shops and Markets', null, null, null],
          ['1.1', 'Visit every shop on the High Street', 'Town Warden', 'June 2004'],
          ['1. SHOPS & MARKETS', null, null, null],
          ['1.2', 'Print a leaflet for stallholders', 'Town Clerk', 'May 2004'],
        ],
        merges: 'A1:D1 A3:D3 A5:D5',
      }),
    ],
  },
  eachPlan((plan) => plan.sections.flatMap(rewordings)),
);

function rewordings({ ref, wordings }: Section): Finding[] {
  const [first, ...others] = wordings;
  if (!first) return [];
  const known = plainWords(first.text);
  const other = others.filter(({ text }) => text !== first.text && plainWords(text) !== known);
  return firstOfEach(other, ({ source }) => `${source.sheet}!${source.cell}`).map(({ text, source }) => ({
    ...source,
    message:
      `Section ${ref ?? quote(first.text)} is called ${quote(text)} here and ${quote(first.text)} in ${first.source.cell}: ` +
      'use one wording, or another number.',
    edits: [{ title: `Call it “${first.text}”`, cell: source.cell, replace: text, by: first.text }],
  }));
}

function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
