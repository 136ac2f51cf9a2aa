import { a1, type GridRow } from '../../grid';
import type { Action } from '../../model';
import { eachAction, eachRow } from '../checks';
import { planExample } from '../example';
import type { Finding } from '../finding';
import { placeOf } from '../place';
import { quote } from '../quote';
import { rule } from '../rule';
import { breaksOff } from './breaksOff';

/** Longest texts that programs pass on: old Excel and databases, Lotus, memo fields, and a cell itself. */
const LIMITS = [255, 256, 911, 1023, 1024, 8192, 32_767];

const LONG =
  `${'Visit every shop on the High Street and hand out leaflets on safe parking, '.repeat(4)}`.slice(0, 255);

export const textCut = rule(
  {
    code: 'sheet/text-cut',
    severity: 'error',
    title: 'A text breaks off',
    looksFor:
      'An action that ends with a word no sentence ends with, or in an open bracket, and that no row below carries on; ' +
      'and a text that is just as long as some program’s longest (255 letters, 32,767 letters) and has no full stop.',
    why: 'The rest of it is lost for the county, and perhaps for the district.',
    bad: [
      planExample({
        says: 'The action ends with “for the”.',
        rows: [
          ['1.1', 'Draw up a list of shops for the', 'Town Warden', 'June 2004'],
          ['1.2', 'Mark bicycles at all schools', 'Schools Officer', 'July 2004'],
        ],
        at: 'B3',
      }),
      planExample({
        says: 'The text has 255 letters, which is where older programs cut.',
        rows: [['1.1', LONG, 'Town Warden', 'June 2004']],
        at: 'B3',
      }),
    ],
    good: [
      planExample({
        says: 'Whole sentences, with and without a full stop.',
        rows: [
          ['1.1', 'Draw up a list of shops', 'Town Warden', 'June 2004'],
          ['1.2', 'Mark bicycles at all schools.', 'Schools Officer', 'July 2004'],
        ],
      }),
    ],
  },
  eachAction(cutAction),
  eachRow(atLimit),
);

function cutAction(action: Action): Finding[] {
  if (!breaksOff(action.text)) return [];
  const words = action.text.trim().split(/\s+/).slice(-5).join(' ');
  const message = `${quote(action.text, 40)} breaks off after ${quote(words)}: add the rest of the sentence.`;
  return [{ ...placeOf(action, 'text'), message }];
}

function atLimit({ row, cells }: GridRow, sheet: string): Finding[] {
  const findings: Finding[] = [];
  for (const { column, cell } of cells) {
    if (!LIMITS.includes(cell.text.length) || cell.kind !== 'text') continue;
    if (/[.!?:;)”"’']\s*$/.test(cell.text)) continue;
    const words = cell.text.trim().split(/\s+/).slice(-5).join(' ');
    const message = `This text is ${cell.text.length.toLocaleString('en-GB')} letters long, which is where some programs cut, and breaks off after ${quote(words)}: add the rest if there was more.`;
    findings.push({ sheet, cell: a1(row, column), message });
  }
  return findings;
}
