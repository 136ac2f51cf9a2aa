import type { sheets_v4 } from '@googleapis/sheets';
import type { BookChart } from '../../../shared/book';
import { CHART_DATA } from './chartData';
import { colour } from './formatOf';
import type { PlacedTab } from './placeTabs';
import type { PresentTab } from './tab';

type Request = sheets_v4.Schema$Request;

const WIDTH = 900;
/** Pixels for title, axis and legend, and for each bar. */
const FRAME = 160;
const BAR = 36;

/** Draws the chart under its table, or what makes the one that is there show what it should. */
export function chartRequests(
  chart: BookChart | null,
  on: PlacedTab,
  data: PlacedTab | null,
  present: readonly PresentTab[],
): Request[] {
  const ids = new Set([data?.sheetId ?? idOfData(present)]);
  const ours = (on.present?.charts ?? []).filter(({ sources }) =>
    sources.some(({ sheetId }) => ids.has(sheetId)),
  );
  const [there, ...more] = ours;
  const removed = more.map(({ id }): Request => ({ deleteEmbeddedObject: { objectId: id } }));
  if (!chart || !data) {
    return [...removed, ...(there ? [{ deleteEmbeddedObject: { objectId: there.id } }] : [])];
  }
  if (there) {
    return isAsWanted(there, chart)
      ? removed
      : [...removed, { updateChartSpec: { chartId: there.id, spec: specOf(chart, data.sheetId) } }];
  }
  const position = {
    overlayPosition: {
      anchorCell: { sheetId: on.sheetId, rowIndex: on.wanted.rows.length + 1, columnIndex: 0 },
      widthPixels: WIDTH,
      heightPixels: FRAME + BAR * chart.categories.length,
    },
  };
  return [...removed, { addChart: { chart: { spec: specOf(chart, data.sheetId), position } } }];
}

function idOfData(present: readonly PresentTab[]): number {
  return present.find(({ isHidden, title }) => isHidden && title === CHART_DATA)?.sheetId ?? -1;
}

function isAsWanted(
  { title, description, sources }: PresentTab['charts'][number],
  chart: BookChart,
): boolean {
  return (
    title === chart.title &&
    description === describe(chart) &&
    sources.length === chart.series.length &&
    sources.every(
      ({ top, bottom, left }, at) => top === 0 && bottom === chart.categories.length + 1 && left === at + 1,
    )
  );
}

function describe({ title, description }: BookChart): string {
  return `${title}. ${description}`;
}

/** Stacked bars, one a district, each part with its count on it: nothing hangs on colour. */
function specOf(chart: BookChart, sheetId: number): sheets_v4.Schema$ChartSpec {
  const column = (at: number) => ({
    sourceRange: {
      sources: [
        {
          sheetId,
          startRowIndex: 0,
          endRowIndex: chart.categories.length + 1,
          startColumnIndex: at,
          endColumnIndex: at + 1,
        },
      ],
    },
  });
  return {
    title: chart.title,
    altText: describe(chart),
    hiddenDimensionStrategy: 'SHOW_ALL',
    basicChart: {
      chartType: 'BAR',
      stackedType: 'STACKED',
      legendPosition: 'BOTTOM_LEGEND',
      headerCount: 1,
      domains: [{ domain: column(0) }],
      series: chart.series.map(({ fill, ink }, at) => ({
        series: column(at + 1),
        targetAxis: 'BOTTOM_AXIS',
        colorStyle: colour(fill),
        dataLabel: {
          type: 'DATA',
          placement: 'CENTER',
          textFormat: { foregroundColorStyle: colour(ink) },
        },
      })),
    },
  };
}
