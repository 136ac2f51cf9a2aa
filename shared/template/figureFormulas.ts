import { inFormula } from './sheetNames';
import { FIGURE_HEADINGS, letterOf, type FigureHeading } from './templateColumns';

/** More than any sheet's rows, so that the first row can be found as the greatest distance from it. */
const BEYOND = 9999999;

/** Formulas that look up an indicator's figures, which stand in order of time on the Figures sheet. */
export interface FigureFormulas {
  /** A condition on every row, to be multiplied with others. */
  readonly ofKind: (kind: 'Actual' | 'Baseline' | 'Target', is: boolean) => string;
  readonly hasValue: string;
  readonly inPeriod: (period: string) => string;
  readonly before: (row: string) => string;
  readonly after: (row: string) => string;
  /** The row, from 1, of the first or last of the indicator's figures for which all conditions hold; 0 where none. */
  readonly first: (...conditions: string[]) => string;
  readonly last: (...conditions: string[]) => string;
  /** A cell of a row that was found; an error where none was. */
  readonly value: (row: string) => string;
  readonly period: (row: string) => string;
}

/** `indicator` is the cell with the indicator's name; `lastRow` the last row of the Figures sheet, from 1. */
export function figureFormulas(sheet: string, lastRow: number, indicator: string): FigureFormulas {
  const column = (heading: FigureHeading) => {
    const letter = letterOf(FIGURE_HEADINGS, heading);
    return `${inFormula(sheet)}!$${letter}$2:$${letter}$${lastRow}`;
  };
  const rows = `ROW(${column('Indicator')})`;
  const own = `(${column('Indicator')}=${indicator})`;
  const cell = (heading: FigureHeading) => (row: string) =>
    `INDEX(${column(heading)},IF(${row}>1,${row}-1,NA()))`;
  return {
    ofKind: (kind, is) => `(${column('Kind')}${is ? '=' : '<>'}"${kind}")`,
    hasValue: `ISNUMBER(${column('Value')})`,
    inPeriod: (period) => `(${column('Period')}=${period})`,
    before: (row) => `(${rows}<${row})`,
    after: (row) => `(${rows}>${row})`,
    first: (...conditions) =>
      `MOD(${BEYOND}-SUMPRODUCT(MAX(${[own, ...conditions].join('*')}*(${BEYOND}-${rows}))),${BEYOND})`,
    last: (...conditions) => `SUMPRODUCT(MAX(${[own, ...conditions].join('*')}*${rows}))`,
    value: cell('Value'),
    period: cell('Period'),
  };
}
