import * as fc from 'fast-check';
import type { Action, Indicator } from '../../shared/model';
import { deliveryRag, directionOfTravel, performanceRag, ragText } from '../../shared/rag';
import { computeTarget } from '../../shared/target';
import { composeAdopted } from '../../shared/template';
import { aPlan } from '../builders/aPlan';
import { anyAction, DAY } from './formulasActions';
import { formulasCalculated, office, shown } from './formulasCalculated';
import { anyIndicator } from './formulasIndicators';

/** The same at every run, so that a difference can be looked into. */
const SEED = 20041001;
const ACTIONS = fc.sample(anyAction, { numRuns: 300, seed: SEED });
const INDICATORS = fc.sample(anyIndicator, { numRuns: 300, seed: SEED });

const COMPUTED = ['Computed target', 'Difference', 'Expected by now', 'RAG', 'Direction'] as const;

type Cells = Record<string, string | number | null>;

function deliveryOf(action: Action): Cells {
  const { word, daysLeft } = deliveryRag(action, DAY);
  const over = word === 'Complete' || word === 'Closed';
  return { 'Delivery RAG': ragText(word), 'Days left': over ? null : daysLeft };
}

function targetOf(indicator: Indicator): Cells {
  const { computed, difference } = computeTarget(indicator);
  const { expected, word } = performanceRag(indicator);
  const results = [computed, difference, expected, ragText(word), directionOfTravel(indicator)];
  return Object.fromEntries(COMPUTED.map((heading, at) => [heading, shown(results[at])]));
}

function only(row: Record<string, unknown>, headings: readonly string[]): Cells {
  return Object.fromEntries(headings.map((heading) => [heading, shown(row[heading])]));
}

test('the inputs bring about every result there is', () => {
  const words = new Set(ACTIONS.map((action) => deliveryRag(action, DAY).word));
  expect([...words].sort()).toEqual(['Amber', 'Closed', 'Complete', 'Green', 'No date', 'Not due', 'Red']);
  expect(new Set(INDICATORS.map((indicator) => performanceRag(indicator).word)).size).toBe(4);
  expect(new Set(INDICATORS.map((indicator) => directionOfTravel(indicator))).size).toBe(4);
  const verdicts = new Set(INDICATORS.map((indicator) => computeTarget(indicator).verdict));
  expect(verdicts).toEqual(new Set(['agrees', 'differs', 'not stated', 'no change wanted', 'no baseline']));
});

if (office) {
  describe('random plans in the template, calculated by LibreOffice', () => {
    let rowsOf: Awaited<ReturnType<typeof formulasCalculated>>;

    beforeAll(async () => {
      let plan = aPlan('Trial');
      ACTIONS.forEach(
        (action, at) => (plan = plan.withAction({ ...action, id: `a${at}`, text: `Action ${at}` })),
      );
      INDICATORS.forEach(
        (each, at) => (plan = plan.withIndicator({ ...each, id: `i${at}`, name: `Indicator ${at}` })),
      );
      const book = composeAdopted([{ district: 'Vale', plan: plan.build() }], { sheets: [] }, DAY);
      rowsOf = await formulasCalculated(office!, book, DAY);
    });

    test('actions have the delivery RAG and the days left that the core gives them', () => {
      const rows = rowsOf('Actions').filter(({ Action: text }) => text);
      const calculated = rows.map((row) => only(row, ['Delivery RAG', 'Days left']));
      const inputs = ACTIONS.map(({ status, rag, progress, ongoing, milestones }) => ({
        ...{ status, rag, progress, ongoing },
        milestones: milestones.map((each) => [each.timescale, each.start, each.due, each.status].join()),
      }));
      expect(calculated.map((cells, at) => ({ ...inputs[at], ...cells }))).toEqual(
        ACTIONS.map((action, at) => ({ ...inputs[at], ...deliveryOf(action) })),
      );
    });

    test('indicators have the target, the expected figure, the RAG and the direction that the core gives them', () => {
      const rows = rowsOf('Targets').filter(({ Indicator: name }) => name);
      const inputs = INDICATORS.map(({ unit, polarity, baseline, change, target, figures }) => ({
        ...{ unit, polarity, baseline, change, target },
        figures: figures.map((each) => [each.kind, each.period, each.value].join()),
      }));
      expect(rows.map((row, at) => ({ ...inputs[at], ...only(row, COMPUTED) }))).toEqual(
        INDICATORS.map((indicator, at) => ({ ...inputs[at], ...targetOf(indicator) })),
      );
    });
  });
}
