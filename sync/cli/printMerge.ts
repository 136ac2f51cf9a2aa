import type { CountyUpdate, FileOutcome } from '../county';
import { issuesInWords } from './issueCounts';
import type { MergeReport, ReturnReport, SheetReport } from './mergeReport';
import { counted } from '../../shared/words';
import type { Terminal } from './terminal';

/** How far a district's name is let into the column of names: one that is longer moves no other's line. */
const WIDEST = 40;

/** A line a return and a summary, for people. */
export function printMerge(report: MergeReport, terminal: Terminal): void {
  const { colours } = terminal;
  const width = Math.min(WIDEST, Math.max(0, ...report.returns.map(({ district }) => district.length)));
  for (const row of report.returns) {
    const name = colours.bold(row.district.padEnd(width));
    terminal.out(`${sign(row, terminal)} ${name}  ${lineOf(row)}`);
  }
  if (report.countyWorkbook) printWritten(report.countyWorkbook, 'county workbook', terminal);
  if (report.sheet?.takenBack) printWritten(report.sheet.takenBack, 'Google Sheet', terminal);
  terminal.out('');
  terminal.out(summary(report));
  if (report.copy !== null) terminal.out(`The publication copy is in ${report.copy}.`);
  if (report.sheet) terminal.out(sheetLine(report.sheet, report.out === null, terminal));
  if (report.notWritten !== null) {
    terminal.out(
      colours.red(
        `The county workbook was not replaced: ${report.notWritten} Nothing is lost: the state has all of it.`,
      ),
    );
  }
}

function sign({ outcome }: ReturnReport, { colours }: Terminal): string {
  if (outcome === 'refused') return colours.red('✖');
  if (outcome === 'awaited') return colours.yellow('…');
  return outcome === 'unchanged' || outcome === 'stands' || outcome === 'older' ? '=' : colours.green('✔');
}

function lineOf(row: ReturnReport): string {
  const { path, file, revision, refusal } = row;
  const stands = revision > 0 ? ` Revision ${revision} stands.` : '';
  switch (row.outcome) {
    case 'refused':
      return `${path}: refused. ${refusal?.message ?? ''}${stands}`;
    case 'awaited':
      return row.state === 'late' ? 'late: nothing has come in' : 'nothing has come in yet';
    case 'stands':
      return `${file}: not handed in this time;${stands.toLowerCase()}`.replace(/\.$/, '');
    case 'unchanged':
      return `${path}: unchanged (${holds(row)})`;
    case 'first':
      return `${path}: ${holds(row)}`;
    case 'waiting':
      return `${path}: revision ${revision} waits: the return is signed off until it is opened again`;
    case 'older':
      return `${path}: written before revision ${revision}, which stands; left aside. Save it anew if it is the newer`;
    default:
      return `${path}: revision ${revision}: ${changesInWords(row.changes)} (${holds(row)})`;
  }
}

/** `4 cells changed, 1 row added, 1 withdrawn, 2 conflicts` */
export function changesInWords(counts: FileOutcome['counts'] | null): string {
  if (!counts) return '';
  const { changed, added, withdrawn, returned, conflicts, settled, questions } = counts;
  const parts = [
    changed > 0 ? `${counted(changed, 'cell')} changed` : '',
    added > 0 ? `${counted(added, 'row')} added` : '',
    withdrawn > 0 ? `${withdrawn} withdrawn` : '',
    returned > 0 ? `${returned} returned` : '',
    conflicts > 0 ? counted(conflicts, 'conflict') : '',
    settled > 0 ? `${counted(settled, 'conflict')} settled` : '',
    questions > 0 ? `${counted(questions, 'question')} whether a row is the same` : '',
  ].filter((part) => part !== '');
  return parts.length > 0 ? parts.join(', ') : 'nothing in it changed';
}

function holds({ actions, indicators, referenceTables, notPlaced, issues }: ReturnReport): string {
  const parts = [
    counted(actions, 'action'),
    indicators > 0 ? counted(indicators, 'indicator') : '',
    referenceTables > 0 ? counted(referenceTables, 'other table') : '',
    notPlaced > 0 ? `${counted(notPlaced, 'cell')} not placed` : '',
    issuesInWords(issues),
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function sheetLine(
  { address, changes, notWritten }: SheetReport,
  isDryRun: boolean,
  terminal: Terminal,
): string {
  if (notWritten !== null) {
    return terminal.colours.red(
      `${address} was not brought up to date: ${notWritten} Nothing is lost: the next merge does it.`,
    );
  }
  if (changes === 0) return `${address} is as it should be.`;
  return isDryRun
    ? `${counted(changes, 'change')} would be made in ${address}.`
    : `Written to ${address} too.`;
}

/** What people had written in the county workbook, and what became of it. */
function printWritten(
  { by, annotations, edits, decisions, said }: NonNullable<CountyUpdate['takenBack']>,
  where: string,
  terminal: Terminal,
): void {
  const parts = [
    annotations > 0 ? counted(annotations, 'note') : '',
    edits > 0 ? `${counted(edits, 'cell')} of the districts’ edited` : '',
    decisions > 0 ? counted(decisions, 'decision') : '',
  ].filter((part) => part !== '');
  if (parts.length > 0) terminal.out(`Written in the ${where} by ${by}: ${parts.join(', ')}.`);
  for (const each of said) terminal.out(`  ${each}`);
}

function summary({ county, asAt, counts, out, changed, notWritten }: MergeReport): string {
  const merged = `${county} as at ${asAt}: ${counted(counts.returns, 'return')} merged, ${counted(counts.actions, 'action')}, ${counted(counts.indicators, 'indicator')}`;
  const rest = [
    issuesInWords(counts.issues),
    counts.conflicts > 0 ? `${counted(counts.conflicts, 'conflict')} to decide` : '',
    counts.refused > 0 ? `${counted(counts.refused, 'return')} refused` : '',
    counts.awaited > 0 ? `${counted(counts.awaited, 'district')} not heard of` : '',
  ].filter((part) => part !== '');
  return `${[merged, ...rest].join(', ')}. ${ending({ out, changed, notWritten, counts })}`.trimEnd();
}

function ending({
  out,
  changed,
  notWritten,
  counts,
}: Pick<MergeReport, 'out' | 'changed' | 'notWritten' | 'counts'>): string {
  if (notWritten !== null) return '';
  if (out === null && counts.returns === 0) return 'Nothing was written.';
  if (out === null) return `${changed ? '' : 'Nothing would change. '}Nothing was written (dry run).`;
  return changed ? `Written to ${out}.` : `Nothing has changed: ${out} is as it was.`;
}
