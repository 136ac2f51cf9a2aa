import { BETTER_WHEN } from '../book';
import type { Grid } from '../grid';
import type { Change, Figure, Indicator, Polarity } from '../model';
import { FIGURE_KINDS } from './figuresTemplate';
import { tableRows, type TableRow } from './sheetTable';
import { TARGET_HEADINGS } from './templateColumns';

/** The indicators of a template's Targets sheet, with their figures from its Figures sheet. */
export function readIndicators(targets: Grid | undefined, figures: Grid | undefined): Indicator[] {
  const values = tableRows(figures);
  return tableRows(targets).flatMap((row, index) => {
    const name = row.text('Indicator');
    return name === null ? [] : [indicatorOf(row, name, index, values)];
  });
}

function indicatorOf(row: TableRow, whole: string, index: number, values: readonly TableRow[]): Indicator {
  const { ref, name } = named(whole);
  const [period, value] = [row.text('Baseline period'), row.number('Baseline')];
  return {
    id: ref ?? `indicator-${index + 1}`,
    ref,
    name,
    measure: null,
    unit: row.text('Unit') ?? 'number',
    polarity: polarityOf(row.text('Better when')),
    baseline: period === null && value === null ? null : { period, value },
    change: changeOf(row),
    target: {
      period: row.text('Target period'),
      stated: row.number('Stated target'),
      computed: null,
      explanation: null,
    },
    figures: figuresOf(row, whole, values),
    headline: null,
    headingChange: null,
    companion: null,
    objective: null,
    lead: null,
    notes: [],
    source: row.source,
    cells: Object.fromEntries(
      TARGET_HEADINGS.filter((heading) => row.text(heading) !== null).map((heading) => [
        heading,
        [row.address(heading)],
      ]),
    ),
  };
}

/** `NI 16 Burglaries` has a number of its own. */
function named(whole: string): { ref: string | null; name: string } {
  const match = /^([A-Z]{2,4} ?\d+[a-z]?)[\s:.–-]+(\S[\s\S]*)$/.exec(whole);
  return match ? { ref: match[1]!, name: match[2]! } : { ref: null, name: whole };
}

function polarityOf(words: string | null): Polarity | null {
  const known = Object.entries(BETTER_WHEN).find(([, said]) => said.toLowerCase() === words?.toLowerCase());
  return (known?.[0] as Polarity | undefined) ?? null;
}

function changeOf(row: TableRow): Change | null {
  const amount = row.number('Change wanted');
  const kind = row.text('Kind of change')?.toLowerCase();
  if (amount === null || (kind !== 'percent' && kind !== 'points' && kind !== 'number')) return null;
  // A cell holds a percentage as a fraction; rounding takes the dust of binary fractions off.
  return { kind, amount: kind === 'percent' ? Math.round(amount * 1e8) / 1e6 : amount };
}

/** All its figures, and the latest one from the Targets sheet where the Figures sheet has it not yet. */
function figuresOf(row: TableRow, whole: string, values: readonly TableRow[]): Figure[] {
  const own = values.filter((value) => value.text('Indicator')?.toLowerCase() === whole.toLowerCase());
  const figures = own.flatMap((value): Figure[] => {
    const period = value.text('Period');
    if (period === null) return [];
    const cell = { sheet: value.source.sheet, cell: value.address('Value') };
    return [
      { period, value: value.number('Value'), note: value.text('Note'), kind: kindOf(value), source: cell },
    ];
  });
  const [period, latest] = [row.text('Latest period'), row.number('Latest')];
  if (period === null || latest === null || figures.some((figure) => figure.period === period))
    return figures;
  const source = { sheet: row.source.sheet, cell: row.address('Latest') };
  return [...figures, { period, value: latest, note: null, kind: 'actual', source }];
}

function kindOf(row: TableRow): Figure['kind'] {
  const said = row.text('Kind')?.toLowerCase();
  const known = Object.entries(FIGURE_KINDS).find(([, word]) => word.toLowerCase() === said);
  return (known?.[0] as Figure['kind'] | undefined) ?? 'actual';
}
