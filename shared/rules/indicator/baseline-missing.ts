import type { Indicator } from '../../model';
import { baselineUsed } from '../../target';
import { eachPlan } from '../checks';
import { indicatorExample } from '../indicatorExample';
import { placeOfIndicator } from '../indicatorPlace';
import { isFormulaError } from '../isFormulaError';
import { quote } from '../quote';
import { rule } from '../rule';
import { bySheet } from '../bySheet';

export const missingBaseline = rule(
  {
    code: 'indicator/baseline-missing',
    severity: 'warning',
    title: 'An indicator without a baseline',
    looksFor:
      'An indicator with no figure to start from, where a change is wanted, where others of its table have one, or ' +
      'where the sheet says that it is still to come. A level to be kept (at least 85%) needs none.',
    why: 'A change is a change from something: without it the target cannot be computed, nor progress be seen.',
    bad: [
      indicatorExample({
        says: 'Nobody knows what is to fall by a tenth.',
        rows: [
          ['House burglaries', 200, 190, 'Reduce by 20%', 160],
          ['Stolen bicycles', null, null, 'Reduce by 10%', null],
        ],
        at: 'B4',
      }),
    ],
    good: [
      indicatorExample({
        says: 'Each has its baseline.',
        rows: [
          ['House burglaries', 200, 190, 'Reduce by 20%', 160],
          ['Stolen bicycles', 80, 85, 'Reduce by 10%', 72],
        ],
      }),
      indicatorExample({
        says: 'A level to be kept needs no baseline.',
        headings: ['Indicator', 'Target', 'Q1', 'Q2'],
        rows: [['Calls answered in time', 'At least 85%', '86%', '88%']],
      }),
    ],
  },
  eachPlan(({ indicators }) =>
    [...bySheet(indicators).values()].flatMap((own) => {
      const usual = own.filter(({ baseline }) => baseline !== null).length * 2 >= own.length;
      return own
        .filter((indicator) => baselineUsed(indicator) === null && needsBaseline(indicator, usual))
        .map((indicator) => ({ ...placeOfBaseline(indicator, own), message: problem(indicator) }));
    }),
  ),
);

function needsBaseline(indicator: Indicator, usual: boolean): boolean {
  const { change, target, notes, figures } = indicator;
  if (figures.some(({ kind, note }) => kind === 'baseline' && note !== null && isFormulaError(note)))
    return false;
  return change !== null || (usual && target.stated !== null) || notes.some(isAboutBaseline);
}

function isAboutBaseline(note: string): boolean {
  return /\bbase-?line|benchmark\b/i.test(note);
}

/** The cell of its baseline; a blank one below those of its neighbours; else its name's. */
function placeOfBaseline(
  indicator: Indicator,
  own: readonly Indicator[],
): ReturnType<typeof placeOfIndicator> {
  if ('baseline' in indicator.cells) return placeOfIndicator(indicator, 'baseline');
  const place = placeOfIndicator(indicator, 'name');
  const columns = own.flatMap(({ source, cells }) =>
    (cells['baseline'] ?? [])
      .filter((cell) => rowOf(cell) === rowOf(source.cell))
      .map((cell) => cell.replace(/\d+$/, '')),
  );
  const blank = `${columns[0]}${rowOf(indicator.source.cell)}`;
  return columns[0] === undefined || Object.values(indicator.cells).flat().includes(blank)
    ? place
    : { ...place, cell: blank };
}

function rowOf(cell: string): string {
  return /\d+$/.exec(cell)![0];
}

function problem({ name, notes, baseline }: Indicator): string {
  const said = notes.find(isAboutBaseline);
  const found = said ? ` (the sheet says ${quote(said)})` : '';
  const when = baseline?.period ?? 'the year before the plan';
  return `${quote(name)} has no baseline${found}: give the figure for ${when}, from which the change is measured.`;
}
