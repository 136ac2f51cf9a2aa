import { ragText } from '../rag';
import { policyCell } from './policyCells';
import { inFormula, type SheetNames } from './sheetNames';
import {
  FIGURE_HEADINGS,
  letterOf,
  TARGET_HEADINGS,
  type FigureHeading,
  type TargetHeading,
} from './templateColumns';

export type TargetFormulas = Record<
  Extract<TargetHeading, 'Computed target' | 'Difference' | 'Expected by now' | 'RAG' | 'Direction'>,
  string
>;

/**
 * The formulas of an indicator's row (from 1), after the specification, part 3. `lastFigure` is the
 * last row of the Figures sheet.
 */
export function targetFormulas(row: number, names: SheetNames, lastFigure: number): TargetFormulas {
  const cell = (heading: TargetHeading) => `${letterOf(TARGET_HEADINGS, heading)}${row}`;
  const [baseline, change, stated, latest] = (
    ['Baseline', 'Change wanted', 'Stated target', 'Latest'] as const
  ).map(cell) as [string, string, string, string];
  const share = `${cell('Unit')}="%"`;
  const isLower = `${cell('Better when')}="Lower"`;
  const isHigher = `${cell('Better when')}="Higher"`;

  const changed =
    `IF(${cell('Kind of change')}="percent",${baseline}*(1+${change}),` +
    `${baseline}+IF(AND(${share},${cell('Kind of change')}="points"),${change}/100,${change}))`;
  const target = `IF(${stated}<>"",${stated},${cell('Computed target')})`;
  const [from, until, now] = (['Baseline period', 'Target period', 'Latest period'] as const).map((heading) =>
    endOf(cell(heading)),
  ) as [string, string, string];
  const progress = `MAX(0,MIN(1,(${now}-${from})/(${until}-${from})))`;
  const expected = cell('Expected by now');
  const worse = `IF(${isLower},${latest}-${expected},${expected}-${latest})`;
  const later = `IFERROR(${now}>${from},TRUE)`;

  return {
    'Computed target': `IF(OR(${baseline}="",${change}=""),"",IFERROR(${rounded(changed, baseline, share)},""))`,
    Difference: `IF(OR(${stated}="",${cell('Computed target')}=""),"",ROUND(${stated}-${cell('Computed target')},6))`,
    'Expected by now': `IF(OR(${baseline}="",${latest}="",${target}=""),"",IFERROR(${baseline}+(${target}-${baseline})*${progress},""))`,
    RAG:
      `IF(${cell('Indicator')}="","",IF(OR(${latest}="",NOT(${later})),"${ragText('No data')}",` +
      `IF(OR(${expected}="",NOT(OR(${isLower},${isHigher}))),"",` +
      `IF(ROUND(${worse},9)<=0,"${ragText('Green')}",` +
      `IF(ROUND(${worse}-${policyCell(names.plan, 'tolerance')}*ABS(${expected}),9)<=0,"${ragText('Amber')}","${ragText('Red')}")))))`,
    Direction: direction(cell, names.figures, lastFigure),
  };
}

/** Counts half up to whole numbers, shares to a tenth of a percent, rates as their baseline shows. */
function rounded(value: string, baseline: string, share: string): string {
  // Rounding twice takes the dust of binary fractions off first: 0.285 * 100 is 28.499999999999996.
  const exact = `ROUND(${value},9)`;
  const decimals = `IF(${baseline}=INT(${baseline}),0,LEN(${baseline}&"")-FIND(".",${baseline}&""))`;
  return `ROUND(${exact},IF(${share},3,${decimals}))`;
}

/**
 * When a period ends, in years from 1 April: 2004 for `2003/04`, 2009.75 for `2009`, 2014.75 for
 * `Q3 2014/15`, 2004.25 for `2004-06`.
 */
function endOf(period: string): string {
  const part = (parts: number) => `VALUE(MID(${period},4,4))+VALUE(MID(${period},2,1))/${parts}`;
  return (
    `IF(LEFT(${period},1)="Q",${part(4)},IF(LEFT(${period},1)="H",${part(2)},` +
    `IF(MID(${period},5,1)="/",VALUE(LEFT(${period},4))+1,` +
    `IF(MID(${period},5,1)="-",VALUE(LEFT(${period},4))+(VALUE(MID(${period},6,2))-3)/12,VALUE(${period})+0.75))))`
  );
}

/** Compares the latest figure with the one that stands above it on the Figures sheet. */
function direction(cell: (heading: TargetHeading) => string, sheet: string, last: number): string {
  const column = (heading: FigureHeading) => {
    const letter = letterOf(FIGURE_HEADINGS, heading);
    return `${inFormula(sheet)}!$${letter}$2:$${letter}$${last}`;
  };
  const own = `(${column('Indicator')}=${cell('Indicator')})`;
  const rows = `ROW(${column('Indicator')})`;
  const latestRow = `SUMPRODUCT(MAX(${own}*(${column('Period')}=${cell('Latest period')})*(${column('Kind')}<>"Target")*${rows}))`;
  const earlierRow = `SUMPRODUCT(MAX(${own}*ISNUMBER(${column('Value')})*(${column('Kind')}<>"Target")*(${rows}<${latestRow})*${rows}))`;
  const earlier = `INDEX(${column('Value')},${earlierRow}-1)`;
  const gain = `IF(${cell('Better when')}="Lower",${earlier}-${cell('Latest')},${cell('Latest')}-${earlier})`;
  const known = `AND(OR(${cell('Better when')}="Lower",${cell('Better when')}="Higher"),${cell('Latest')}<>"")`;
  return (
    `IF(${cell('Indicator')}="","",IF(NOT(${known}),"Not comparable",IF(${earlierRow}=0,"Not comparable",` +
    `IF(ROUND(${gain},9)>0,"Improving",IF(ROUND(${gain},9)<0,"Worsening","Steady")))))`
  );
}
