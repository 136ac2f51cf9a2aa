import { ragText } from '../rag';
import { figureFormulas, type FigureFormulas } from './figureFormulas';
import { endOf, monthsOf } from './periodFormulas';
import { policyCell } from './policyCells';
import type { SheetNames } from './sheetNames';
import { letterOf, TARGET_HEADINGS, type TargetHeading } from './templateColumns';

export type TargetFormulas = Record<
  Extract<
    TargetHeading,
    | 'Measured from'
    | 'Baseline used'
    | 'Previous period'
    | 'Previous'
    | 'Computed target'
    | 'Difference'
    | 'Expected by now'
    | 'RAG'
    | 'Direction'
  >,
  string
>;

type CellOf = (heading: TargetHeading) => string;

/**
 * The formulas of an indicator's row (from 1), after the specification, part 3. `lastFigure` is the
 * last row of the Figures sheet.
 */
export function targetFormulas(row: number, names: SheetNames, lastFigure: number): TargetFormulas {
  const cell = (heading: TargetHeading) => `${letterOf(TARGET_HEADINGS, heading)}${row}`;
  const figures = figureFormulas(names.figures, lastFigure, cell('Indicator'));
  const [stated, computed] = [cell('Stated target'), cell('Computed target')];
  return {
    ...baselineUsed(cell, figures),
    ...previous(cell, figures),
    'Computed target': computedTarget(cell),
    Difference: `IF(OR(${stated}="",${computed}=""),"",ROUND(${stated}-${computed},6))`,
    'Expected by now': expected(cell, figures),
    RAG: rag(cell, policyCell(names.plan, 'tolerance')),
    Direction: direction(cell),
  };
}

/** The marked baseline; where its figure is missing, the first later actual one. */
function baselineUsed(
  cell: CellOf,
  figures: FigureFormulas,
): Pick<TargetFormulas, 'Measured from' | 'Baseline used'> {
  const [period, value] = [cell('Baseline period'), cell('Baseline')];
  const later = figures.first(
    figures.ofKind('Target', false),
    figures.ofKind('Baseline', false),
    figures.hasValue,
    figures.after(figures.last(figures.inPeriod(period))),
  );
  const used = (marked: string, next: string, without: string) =>
    `IF(${value}<>"",${marked},IF(${period}="","",IFERROR(${next},${without})))`;
  return {
    // With no figure to measure from, what is no later than the marked period still does not count.
    'Measured from': used(`${period}&""`, `${figures.period(later)}&""`, `${period}&""`),
    'Baseline used': used(value, figures.value(later), '""'),
  };
}

function computedTarget(cell: CellOf): string {
  const [baseline, change, kind] = [cell('Baseline used'), cell('Change wanted'), cell('Kind of change')];
  const share = `${cell('Unit')}="%"`;
  const changed = `IF(${kind}="percent",${baseline}*(1+${change}),${baseline}+${change}/IF(${share},100,1))`;
  return `IF(OR(${baseline}="",${change}="",${kind}=""),"",IFERROR(${rounded(changed, baseline, cell('Unit'))},""))`;
}

/** Counts half up to whole numbers, shares to a tenth of a percent, rates as their baseline shows. */
function rounded(value: string, baseline: string, unit: string): string {
  // Told by lengths, as the sign between whole and part is a comma in some countries.
  const shown = `IF(${baseline}=INT(${baseline}),0,LEN(ABS(${baseline})&"")-LEN(INT(ABS(${baseline}))&"")-1)`;
  const decimals = `IF(${unit}="%",3,IF(OR(${unit}="",${unit}="number"),0,${shown}))`;
  // Rounding inside takes the dust of binary fractions off first: 0.285 * 100 is 28.499999999999996.
  // INT(x + 0.5) is half up below nought too, where ROUND goes away from it.
  return `ROUND(INT(ROUND((${value})*10^${decimals},6)+0.5)/10^${decimals},${decimals})`;
}

/** A figure counts when it is later than the baseline; where a period says nothing of time, any does. */
function isLater(cell: CellOf): string {
  const [from, now] = [cell('Measured from'), cell('Latest period')];
  return `AND(${cell('Latest')}<>"",${now}&""<>${from},IFERROR(${endOf(now)}>${endOf(from)},TRUE))`;
}

/**
 * The officer's own target for a part of a year; else the straight line, of which a part of a year
 * gets its part where the unit is one that adds up; else, where no line can be drawn, the stated target.
 */
function expected(cell: CellOf, figures: FigureFormulas): string {
  const [baseline, from, now] = [cell('Baseline used'), cell('Measured from'), cell('Latest period')];
  const [unit, stated] = [cell('Unit'), cell('Stated target')];
  const target = `IF(${stated}<>"",${stated},${cell('Computed target')})`;
  const until = endOf(cell('Target period'));
  const own = figures.value(
    figures.last(figures.ofKind('Target', true), figures.inPeriod(now), figures.hasValue),
  );
  const line = (at: string) =>
    `${baseline}+(${target}-${baseline})*MAX(0,MIN(1,(${at}-${endOf(from)})/(${until}-${endOf(from)})))`;
  const addsUp = `OR(${unit}="",${unit}="number",${unit}="000s",LEFT(${unit},1)="£")`;
  const isPart = `AND(${addsUp},${monthsOf(now)}<${monthsOf(from)},${monthsOf(now)}<12)`;
  const drawn =
    `IF(${until}>${endOf(from)},` +
    `IF(${isPart},(${line(`-INT(-(${endOf(now)}))`)})*${monthsOf(now)}/12,${line(endOf(now))}),NA())`;
  return (
    `IF(NOT(${isLater(cell)}),"",IFERROR(IF(${monthsOf(now)}<12,${own},NA()),` +
    `IFERROR(${drawn},IF(${stated}="","",${stated}))))`
  );
}

function rag(cell: CellOf, tolerance: string): string {
  const [latest, by] = [cell('Latest'), cell('Expected by now')];
  const better = cell('Better when');
  const worse = `IF(${better}="Lower",${latest}-${by},IF(${better}="Higher",${by}-${latest},ABS(${latest}-${by})))`;
  const margin = `${tolerance}*ABS(${by})`;
  // A band is left on either side: within the tolerance is inside it.
  const beyond = `${worse}-IF(OR(${better}="Lower",${better}="Higher"),0,${margin})`;
  return (
    `IF(${cell('Indicator')}="","",IF(OR(${latest}="",${by}="",${better}=""),"${ragText('No data')}",` +
    `IF(ROUND(${beyond},9)<=0,"${ragText('Green')}",` +
    `IF(ROUND(${beyond}-${margin},9)<=0,"${ragText('Amber')}","${ragText('Red')}"))))`
  );
}

/** The figure before the latest, which may stand on the Targets sheet alone. */
function previous(
  cell: CellOf,
  figures: FigureFormulas,
): Pick<TargetFormulas, 'Previous period' | 'Previous'> {
  const known = [figures.ofKind('Target', false), figures.hasValue];
  const listed = figures.last(...known, figures.inPeriod(cell('Latest period')));
  const row = figures.last(...known, `((${figures.before(listed)}+(${listed}=0))>0)`);
  const found = (which: string) => `IF(${cell('Latest')}="","",IFERROR(${which},""))`;
  return {
    'Previous period': found(`${figures.period(row)}&""`),
    Previous: found(figures.value(row)),
  };
}

/** Compares the last two figures by what is better, where they cover stretches of one length. */
function direction(cell: CellOf): string {
  const [now, before, better] = [cell('Latest period'), cell('Previous period'), cell('Better when')];
  const gain = `ROUND(${cell('Latest')}-${cell('Previous')},9)`;
  const isOther = `OR(${cell('Previous')}="",${now}&""=${before},IFERROR(${monthsOf(now)}<>${monthsOf(before)},FALSE))`;
  return (
    `IF(${cell('Indicator')}="","",IF(${isOther},"Not comparable",IF(${gain}=0,"Steady",` +
    `IF(${better}="Lower",IF(${gain}<0,"Improving","Worsening"),` +
    `IF(${better}="Higher",IF(${gain}>0,"Improving","Worsening"),"Not comparable")))))`
  );
}
