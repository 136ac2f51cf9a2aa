import type { BookChart } from '../../../shared/book';
import type { TabValue, WantedRow, WantedTab } from './tab';

/** The hidden tab with the chart's figures: Google draws from cells alone, and the Summary has a row a plan. */
export const CHART_DATA = 'Chart data';

export function chartDataTab({ categories, series }: BookChart): WantedTab {
  const heading = ['District', ...series.map(({ name }) => name)];
  const figures = categories.map((category, at) => [
    category,
    ...series.map(({ values }) => values[at] ?? 0),
  ]);
  return {
    name: CHART_DATA,
    rows: [heading, ...figures].map(rowOf),
    headings: null,
    headingRow: -1,
    widths: [],
    frozenRows: 0,
    gridLines: true,
    isHidden: true,
    isFixed: true,
    lists: new Map(),
    rules: [],
    computed: [],
  };
}

function rowOf(values: readonly TabValue[], at: number): WantedRow {
  return { key: `row ${at}`, theme: '', cells: values.map((value) => ({ value, format: {} })) };
}
