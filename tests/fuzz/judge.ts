import type { Workbook } from '../../shared/grid';
import { reading as readingSchema, type Reading } from '../../shared/model';
import { read } from '../../shared/read';
import { check } from '../../shared/rules';
import { withTargets } from '../../shared/evaluation';
import { readWorkbookBytes, UnreadableWorkbook } from '../../sync/source';
import { NEVER_ENDS } from '../../sync/source/sheetJsThread';
import { droppedCells } from '../layouts';
import { lostWords } from './lostWords';
import type { Seed } from './seeds';

/** What became of an input. `fault` is a fault of ours, and null where there is none. */
export interface Verdict {
  /** `read`, or the reason for which it was refused. */
  readonly outcome: string;
  readonly fault: string | null;
}

/** More cells than that are not gone through one by one. */
const FEW = 3000;

/** Whether a file is read, checked and kept to its last cell, or refused in a way that a person understands. */
export async function judgeFile({ file, bytes }: Seed): Promise<Verdict> {
  let workbook: Workbook;
  try {
    workbook = await readWorkbookBytes(file, bytes);
  } catch (error) {
    if (error instanceof UnreadableWorkbook) {
      const isSentence = /^[A-Z].{20,}\.$/s.test(error.message);
      return {
        outcome: error.detail === NEVER_ENDS ? 'stopped' : error.reason,
        fault: isSentence ? null : `refused without a sentence: ${error.message}`,
      };
    }
    return { outcome: 'failed', fault: described(error) };
  }
  return judged(workbook, () => undefined);
}

/** The same for a workbook of which also every word must be kept. */
export function judgeGrid(workbook: Workbook): Verdict {
  return judged(workbook, (reading) => {
    const lost = lostWords(workbook, reading);
    return lost.length > 0 ? `words are lost: ${lost.slice(0, 3).join(' | ')}` : undefined;
  });
}

function judged(workbook: Workbook, more: (reading: Reading) => string | undefined): Verdict {
  try {
    const reading = read(workbook);
    check(withTargets(reading), { workbook, asAt: '2010-10-01' });
    const fault = misshapen(reading) ?? dropped(workbook, reading) ?? more(reading) ?? null;
    return { outcome: 'read', fault };
  } catch (error) {
    return { outcome: 'failed', fault: described(error) };
  }
}

function misshapen(reading: Reading): string | undefined {
  const issue = readingSchema.safeParse(reading).error?.issues[0];
  if (issue) return `the reading is not of the agreed shape: ${issue.path.join('.')} ${issue.message}`;
  for (const { actions } of reading.plans)
    if (new Set(actions.map(({ id }) => id)).size < actions.length) return 'two actions have one id';
  return undefined;
}

function dropped(workbook: Workbook, reading: Reading): string | undefined {
  // What shows nothing cannot be kept anywhere, and sheets of one name cannot be told apart.
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.filter(({ cell }) => /[\p{L}\p{N}]/u.test(cell.text)),
    })),
  }));
  const cells = sheets.reduce(
    (sum, { rows }) => sum + rows.reduce((all, row) => all + row.cells.length, 0),
    0,
  );
  if (cells > FEW) return undefined;
  const [first] = droppedCells({ ...workbook, sheets }, reading);
  return first === undefined ? undefined : `a cell is nowhere: ${first}`;
}

function described(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return `${error.name}: ${error.message}\n${(error.stack ?? '').split('\n').slice(1, 6).join('\n')}`;
}
