import * as fc from 'fast-check';
import { a1 } from '../../../shared/grid';
import { composeAdopted, type TemplateBook } from '../../../shared/template';
import type { Scalar } from '../../../addin/tryout/calc';
import { deliveryRag, directionOfTravel, performanceRag, ragText } from '../../../shared/rag';
import { computeTarget } from '../../../shared/target';
import { aPlan } from '../../builders/aPlan';
import { anyAction, DAY } from '../../template/formulasActions';
import { shown } from '../../template/formulasCalculated';
import { anyIndicator } from '../../template/formulasIndicators';
import { CalcSheets } from './aSheetOf';

const SEED = 20261122;

/** 1 October 2004, for which the template's stored results are. */
const SERIAL = 38_261;

const ACTIONS = fc.sample(anyAction, { numRuns: 60, seed: SEED });
const INDICATORS = fc.sample(anyIndicator, { numRuns: 30, seed: SEED });

function aBook(): TemplateBook {
  let plan = aPlan('Trial');
  ACTIONS.forEach(
    (action, at) => (plan = plan.withAction({ ...action, id: `a${at}`, text: `Action ${at}` })),
  );
  INDICATORS.forEach(
    (each, at) => (plan = plan.withIndicator({ ...each, id: `i${at}`, name: `Indicator ${at}` })),
  );
  return composeAdopted([{ district: 'Vale', plan: plan.build() }], { sheets: [] }, DAY);
}

const serial = (iso: string) => Math.round(Date.parse(iso) / 86_400_000) + 25_569;

/** The workbook as it is opened with nothing of it calculated yet. */
function calculated(book: TemplateBook): CalcSheets {
  const sheets: Record<string, Record<string, Scalar>> = {};
  for (const { name, rows } of book.sheets) {
    const cells: Record<string, Scalar> = (sheets[name] = {});
    rows.forEach((row, at) =>
      row.forEach((cell, column) => {
        const value = cell?.value ?? null;
        if (value === null) return;
        if (typeof value !== 'object') cells[a1(at, column)] = value;
        else if ('formula' in value) cells[a1(at, column)] = `=${value.formula}`;
        else cells[a1(at, column)] = value.kind === 'day' ? serial(value.value) : value.value;
      }),
    );
  }
  return new CalcSheets(sheets, {}, SERIAL);
}

/** The rows below a heading row, by heading. */
function rowsOf(book: TemplateBook, results: CalcSheets, name: string): Record<string, unknown>[] {
  const { table } = book.sheets.find((sheet) => sheet.name === name)!;
  const { headingRow, lastRow, headings } = table!;
  return Array.from({ length: lastRow - headingRow }, (_row, at) =>
    Object.fromEntries(
      headings.map((heading, column) => [
        heading,
        shown(results.shown(name, a1(headingRow + 1 + at, column))),
      ]),
    ),
  );
}

describe('the template’s formulas, on random plans, give what the core gives', () => {
  const book = aBook();
  const results = calculated(book);

  test('of actions', () => {
    const rows = rowsOf(book, results, 'Actions');
    const ours = ACTIONS.map((_action, at) => {
      const row = rows.find(({ Action }) => Action === `Action ${at}`);
      return [row?.['Delivery RAG'], row?.['Days left']];
    });
    const core = ACTIONS.map((action) => {
      const { word, daysLeft } = deliveryRag(action, DAY);
      return [ragText(word), word === 'Complete' || word === 'Closed' ? null : daysLeft];
    });
    expect(new Set(core.map(([word]) => word)).size).toBeGreaterThan(5);
    expect(ours).toEqual(core);
  });

  test('of targets', () => {
    const headings = ['Computed target', 'Difference', 'Expected by now', 'RAG', 'Direction'];
    const rows = rowsOf(book, results, 'Targets');
    const ours = INDICATORS.map((_indicator, at) => {
      const row = rows.find(({ Indicator }) => Indicator === `Indicator ${at}`);
      return headings.map((heading) => row?.[heading]);
    });
    const core = INDICATORS.map((indicator) => {
      const { computed, difference } = computeTarget(indicator);
      const { expected, word } = performanceRag(indicator);
      return [computed, difference, expected, ragText(word), directionOfTravel(indicator)].map(shown);
    });
    expect(ours).toEqual(core);
  });
});
