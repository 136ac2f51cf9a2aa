import { parseA1 } from '../../grid';
import type { Indicator } from '../../model';
import { bySheet } from '../bySheet';
import { eachPlan, eachTable, whole } from '../checks';
import { example } from '../example';
import type { Finding } from '../finding';
import { isFormulaError } from '../isFormulaError';
import { quote } from '../quote';
import { rule } from '../rule';
import { sumsBeside } from '../sumsBeside';
import { matrixOf, turned, type Entry, type Line, type Matrix } from './matrix';
import { wrongTotals, type WrongTotal } from './totals';

export const totalDiffers = rule(
  {
    code: 'table/total-differs',
    severity: 'warning',
    title: 'A total is not the sum of its parts',
    looksFor:
      'A row or column called total (all, overall) that is not the sum of what it sums up elsewhere in the table, or of the costs beside actions. ' +
      'Shares, rates and averages are not summed; decimals may be off by rounding.',
    why: 'One of the figures is wrong, and both are quoted.',
    fix: 'Writes the sum.',
    bad: [
      example({
        says: 'The wards have 400 incidents together.',
        rows: [
          ['Table 1: damage by ward'],
          ['Ward', 'Fires', 'Graffiti', 'Total'],
          ['Abbey', 20, 100, 120],
          ['Bridge', 30, 50, 80],
          ['Castle', 100, 100, 200],
          ['Total', 150, 260, 400],
        ],
        at: ['C6'],
      }),
      example({
        says: 'One ward’s own total is wrong.',
        rows: [
          ['Table 1: damage by ward'],
          ['Ward', 'Fires', 'Graffiti', 'Total'],
          ['Abbey', 20, 100, 120],
          ['Bridge', 30, 50, 90],
          ['Castle', 100, 100, 200],
        ],
        at: 'D4',
      }),
      example({
        says: 'The costs of a plan’s actions.',
        rows: [
          ['Vale action plan 2004/05'],
          ['Ref', 'Action', 'Lead', 'Timescale', 'Cost (£)'],
          ['1.1', 'Visit every shop on the High Street', 'Town Warden', 'June 2004', 400],
          ['1.2', 'Mark bicycles at all schools', 'Schools Officer', 'July 2004', 250],
          [null, 'Total', null, null, 750],
        ],
        at: 'E5',
      }),
    ],
    good: [
      example({
        says: 'All totals are sums, and shares are no parts.',
        rows: [
          ['Table 1: damage by ward'],
          ['Ward', 'Fires', 'Graffiti', 'Total', 'Rate per 1,000'],
          ['Abbey', 20, 100, 120, 4.1],
          ['Bridge', 30, 50, 80, 3.2],
          ['Total', 50, 150, 200, 3.7],
        ],
      }),
      example({
        says: 'With a count that is not told, nobody can add up.',
        rows: [
          ['Table 1: damage by ward'],
          ['Ward', 'Fires', 'Graffiti', 'Total'],
          ['Abbey', 20, 100, 120],
          ['Bridge', '<5', 50, 54],
          ['Castle', 100, 100, 200],
          ['Total', 124, 250, 374],
        ],
      }),
    ],
  },
  eachTable((table) => findingsIn(matrixOf(table))),
  eachPlan(({ indicators }) =>
    [...bySheet(indicators).values()].flatMap((own) => wrongTotals(matrixOfIndicators(own)).map(findingOf)),
  ),
  whole((reading, _settings, sheets) => sumsBeside(reading, sheets).flatMap(findingsIn)),
);

function findingsIn(matrix: Matrix): Finding[] {
  const found = [...wrongTotals(matrix), ...wrongTotals(turned(matrix))];
  const cells = new Set(found.map(({ entry }) => entry.cell));
  const seen = new Set<string>();
  return found.flatMap((wrong) => {
    const { cell } = wrong.entry;
    // a total of totals is wrong with them, and a corner may be wrong both ways: one issue each
    const follows = wrong.parts.some((part) => cells.has(part.entries.get(wrong.crossing)?.cell ?? ''));
    if (follows || seen.has(cell)) return [];
    seen.add(cell);
    return [findingOf(wrong)];
  });
}

function findingOf({ total, crossing, entry, sum, parts }: WrongTotal): Finding {
  const { sheet, cell, text } = entry;
  const between = `${parts.length} figures from ${quote(parts[0]!.name, 30)} to ${quote(parts[parts.length - 1]!.name, 30)}`;
  return {
    sheet,
    cell,
    message: `${quote(total.name, 30)} of ${quote(crossing, 30)} is ${text}, and the ${between} come to ${sum}: correct the total or its parts.`,
    edits: [{ title: `Write ${sum}`, cell, replace: null, by: String(sum) }],
  };
}

/** Counts of an indicator table: its measures are the rows, its periods the columns. Targets are no sums. */
function matrixOfIndicators(indicators: readonly Indicator[]): Matrix {
  const inOrder = [...indicators].filter(({ unit }) => unit === 'number').sort((a, b) => rowOf(a) - rowOf(b));
  const rows = inOrder.map(({ measure, name, figures }): Line => {
    const actual = figures.filter(
      ({ kind, value, note }) => kind !== 'target' && value !== null && note === null,
    );
    const entries = actual.map(({ period, value, source }): [string, Entry] => [
      period,
      { value: value!, text: String(value), ...source },
    ]);
    return { name: measure ?? name, entries: new Map(entries) };
  });
  const unknown = new Set(
    inOrder.flatMap(({ figures }) =>
      figures.flatMap(({ note, period }) => (note !== null && isFormulaError(note) ? [period] : [])),
    ),
  );
  const periods = [...new Set(rows.flatMap(({ entries }) => [...entries.keys()]))].filter(
    (period) => !unknown.has(period),
  );
  return { rows, columns: periods.map((name) => ({ name, entries: new Map<string, Entry>() })) };
}

function rowOf({ source }: Indicator): number {
  return parseA1(source.cell)?.row ?? 0;
}
