import type { Figure } from '../../model';
import { eachIndicator } from '../checks';
import { indicatorExample } from '../indicatorExample';
import { quote } from '../quote';
import { rule } from '../rule';

export const notANumber = rule(
  {
    code: 'figure/not-a-number',
    severity: 'warning',
    title: 'Words where a figure should be',
    looksFor:
      'Words in a table of figures. A dash, “n/a”, a small number that is suppressed (“<5”), and words that say why ' +
      'there will be none (“not asked”) are in order.',
    why: 'The county keeps the words as the reason why there is no figure, but can neither draw nor compare them.',
    bad: [
      indicatorExample({
        says: 'The figure for 2003/04 is still awaited.',
        rows: [
          ['House burglaries', 200, 'Figure awaited', 'Reduce by 20%', 160],
          ['Stolen bicycles', 80, 85, 'Reduce by 5%', 76],
        ],
        at: 'C3',
      }),
    ],
    good: [
      indicatorExample({
        says: 'What is suppressed or does not apply is marked so.',
        rows: [
          ['House burglaries', 200, 'n/a', 'Reduce by 20%', 160],
          ['Stolen lorries', 6, '<5', 'Reduce by 50%', 3],
        ],
      }),
    ],
  },
  eachIndicator(({ figures, name, ref }) =>
    figures.filter(isInWords).map(({ source, period, note }) => ({
      ...source,
      ref,
      message: `${quote(note!)} stands where ${quote(name)} should have a figure for ${period}: give the figure, or leave the cell empty and explain below the table.`,
    })),
  ),
);

const ACCEPTED =
  /^(?:[-–—.…*]+|n\/?a|n\/?k|nil|none|(?:(?:data|figures?) )?(?:not (?:applicable|available|asked|collected|counted|held|measured|recorded|surveyed)|unavailable)|no (?:data|survey)|suppressed|[<>≤≥]\s*\d.*|\(?[cx*]\)?)$/i;

/** A target in words states a change, or is missing, and a formula's error is one: that is for other rules. */
function isInWords({ value, note, kind }: Figure): boolean {
  return (
    value === null &&
    note !== null &&
    kind !== 'target' &&
    !note.startsWith('#') &&
    !ACCEPTED.test(note.trim())
  );
}
