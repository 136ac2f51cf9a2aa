import { gridOf, LONGEST_TEXT, type Workbook } from '../../shared/grid';
import { withTargets } from '../../shared/evaluation';
import { read } from '../../shared/read';
import { check } from '../../shared/rules';

/** Processor time for a cell, in milliseconds: ten times what one needs, a fifth of what they cost when patterns looked again and again. */
const MOST = 2000;

const PLAN = [
  ['Safety plan 2010/11'],
  ['Objective 1: Reduce burglary by 20% by 2011'],
  ['Ref', 'Action', 'Lead', 'Milestones', 'Timescale', 'Status', 'Measures'],
  ['1.1', 'Fit locks to sheds', 'Sgt A. Bell', 'Sheds listed', 'June 2010', 'Started', 'Sheds fitted'],
  ['1.2', 'Light the underpass', 'Housing', 'Lamps lit', 'March 2011', 'Done', 'Lamps lit'],
];
const FIGURES = [
  ['Reduce domestic burglary by 20%'],
  ['Indicator', 'Baseline 2008/09', '2009/10', 'Target 2010/11 (-20%)'],
  ['Burglaries', '500', '450', '400'],
];

const workbookOf = (plan: string[][], figures: string[][]): Workbook => ({
  file: 'plan.xlsx',
  sheets: [gridOf('Plan', plan), gridOf('Targets', figures)],
  traits: [],
});

function processorTimeOf(work: () => void): number {
  const began = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

/** The rows with one cell as long as any may be, nothing but `piece` again and again. */
const filled = (rows: string[][], row: number, column: number, piece: string) => {
  const text = piece.repeat(LONGEST_TEXT / piece.length);
  return rows.map((cells, at) => (at === row ? cells.map((cell, c) => (c === column ? text : cell)) : cells));
};

it.each([
  ['a title', '(', filled(PLAN, 0, 0, '('), FIGURES],
  ['an objective', '1. ', filled(PLAN, 1, 0, '1. '), FIGURES],
  ['a heading of a plan', 'page 1 of ', filled(PLAN, 2, 3, 'page 1 of '), FIGURES],
  ['a ref', '1.1.', filled(PLAN, 3, 0, '1.1.'), FIGURES],
  ['a ref', 'a ', filled(PLAN, 3, 0, 'a '), FIGURES],
  ['an action', 'by June ', filled(PLAN, 3, 1, 'by June '), FIGURES],
  ['a lead', 'Sgt A. Bell, ', filled(PLAN, 3, 2, 'Sgt A. Bell, '), FIGURES],
  ['a milestone', '- ', filled(PLAN, 3, 3, '- '), FIGURES],
  ['a timescale', 'Q1 ', filled(PLAN, 3, 4, 'Q1 '), FIGURES],
  ['a status', '1) ', filled(PLAN, 3, 5, '1) '), FIGURES],
  ['a measure', '1) ', filled(PLAN, 3, 6, '1) '), FIGURES],
  ['a headline', 'from 1 to 2 ', PLAN, filled(FIGURES, 0, 0, 'from 1 to 2 ')],
  ['a heading of figures', '(', PLAN, filled(FIGURES, 1, 2, '(')],
  ['an indicator', '2009/10 ', PLAN, filled(FIGURES, 2, 0, '2009/10 ')],
  ['the name of an indicator', '– ', PLAN, filled(FIGURES, 2, 0, '– ')],
  ['a measure', 'reduce ', PLAN, filled(FIGURES, 2, 0, 'reduce ')],
  ['a figure', '1. ', PLAN, filled(FIGURES, 2, 2, '1. ')],
])('%s that is “%s” over and over costs no more than other cells', (_role, _piece, plan, figures) => {
  const workbook = workbookOf(plan, figures);
  expect(
    processorTimeOf(() => check(withTargets(read(workbook)), { workbook, asAt: '2010-10-01' })),
  ).toBeLessThan(MOST);
});
