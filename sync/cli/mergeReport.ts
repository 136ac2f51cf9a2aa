import type { CountyBook, CountyReturn, CountyState } from '../../shared/book';
import type { ReturnRead } from '../county';
import { issueCounts, issuesInWords, type IssueCounts } from './issueCounts';
import { plural } from './plural';
import type { Terminal } from './terminal';

/** What a merge did, for machines: `--json`. */
export interface MergeReport {
  readonly county: string;
  readonly asAt: string;
  /** Null where nothing was written. */
  readonly out: string | null;
  readonly returns: readonly ReturnReport[];
  readonly counts: {
    readonly returns: number;
    readonly refused: number;
    readonly awaited: number;
    readonly actions: number;
    readonly indicators: number;
    readonly notPlaced: number;
    readonly issues: IssueCounts;
  };
  /** Rows by sheet of the county workbook. */
  readonly rows: Readonly<Record<string, number>>;
}

export interface ReturnReport {
  readonly district: string;
  readonly path: string | null;
  readonly state: CountyReturn['state'];
  readonly plans: number;
  readonly actions: number;
  readonly indicators: number;
  readonly referenceTables: number;
  readonly notPlaced: number;
  readonly issues: IssueCounts;
  readonly refusal: ReturnRead['refusal'];
}

/** @param reads in the order of the state's returns, which may go on with districts not heard of. */
export function mergeReport(
  state: CountyState,
  reads: readonly ReturnRead[],
  book: CountyBook,
  out: string | null,
): MergeReport {
  const returns = state.returns.map((each, index) => returnReport(each, reads[index] ?? null));
  const sum = (of: (row: ReturnReport) => number) => returns.reduce((total, row) => total + of(row), 0);
  return {
    county: state.county,
    asAt: state.asAt,
    out,
    returns,
    counts: {
      returns: reads.filter(({ reading }) => reading).length,
      refused: reads.filter(({ refusal }) => refusal).length,
      awaited: returns.filter(({ path }) => path === null).length,
      actions: sum((row) => row.actions),
      indicators: sum((row) => row.indicators),
      notPlaced: sum((row) => row.notPlaced),
      issues: issueCounts(state.returns.flatMap(({ issues }) => issues)),
    },
    rows: Object.fromEntries(
      book.sheets.flatMap(({ name, table }) => (table ? [[name, table.rows.length]] : [])),
    ),
  };
}

function returnReport(
  { district, state, reading, issues }: CountyReturn,
  read: ReturnRead | null,
): ReturnReport {
  const plans = reading?.plans ?? [];
  return {
    district,
    path: read?.path ?? null,
    state,
    plans: plans.length,
    actions: plans.reduce((total, { actions }) => total + actions.length, 0),
    indicators: plans.reduce((total, { indicators }) => total + indicators.length, 0),
    referenceTables: reading?.referenceTables.length ?? 0,
    notPlaced: reading?.notPlaced.length ?? 0,
    issues: issueCounts(issues),
    refusal: read?.refusal ?? null,
  };
}

/** A line a return and a summary, for people. */
export function printMerge(report: MergeReport, terminal: Terminal): void {
  const { colours } = terminal;
  const width = Math.max(...report.returns.map(({ district }) => district.length));
  for (const row of report.returns) {
    const name = colours.bold(row.district.padEnd(width));
    if (row.refusal) {
      terminal.out(`${colours.red('✖')} ${name}  ${row.path}: refused. ${row.refusal.message}`);
    } else if (row.path === null) {
      terminal.out(
        `${colours.yellow('…')} ${name}  ${row.state === 'late' ? 'late: nothing has come in' : 'nothing has come in yet'}`,
      );
    } else {
      terminal.out(`${colours.green('✔')} ${name}  ${row.path}: ${holds(row)}`);
    }
  }
  terminal.out('');
  terminal.out(summary(report));
}

function holds({ actions, indicators, referenceTables, notPlaced, issues }: ReturnReport): string {
  const parts = [
    plural(actions, 'action'),
    indicators > 0 ? plural(indicators, 'indicator') : '',
    referenceTables > 0 ? plural(referenceTables, 'other table') : '',
    notPlaced > 0 ? `${plural(notPlaced, 'cell')} not placed` : '',
    issuesInWords(issues),
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function summary({ county, asAt, counts, out }: MergeReport): string {
  const merged = `${county} as at ${asAt}: ${plural(counts.returns, 'return')} merged, ${plural(counts.actions, 'action')}, ${plural(counts.indicators, 'indicator')}`;
  const rest = [
    issuesInWords(counts.issues),
    counts.refused > 0 ? `${plural(counts.refused, 'return')} refused` : '',
    counts.awaited > 0 ? `${plural(counts.awaited, 'district')} not heard of` : '',
  ].filter((part) => part !== '');
  const where = out === null ? 'Nothing was written (dry run).' : `Written to ${out}.`;
  return `${[merged, ...rest].join(', ')}. ${where}`;
}
