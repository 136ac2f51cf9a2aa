import type { ReturnLine } from '../../shared/book';
import type { CountyUpdate, FileOutcome, ReturnDigest, SheetOutcome } from '../county';
import type { IssueCounts } from './issueCounts';

/** What a merge did, for machines: `--json`. */
export interface MergeReport {
  readonly county: string;
  readonly asAt: string;
  /** Where the county workbook is; null where nothing was written, or nothing ever came in to write. */
  readonly out: string | null;
  /** False where nothing was otherwise than published before. */
  readonly changed: boolean;
  /** The publication that About names; null in a dry run, and where there is none yet. */
  readonly publication: number | null;
  readonly returns: readonly ReturnReport[];
  /** What people had written in the county workbook; null where nobody had. */
  readonly countyWorkbook: CountyUpdate['takenBack'];
  /** Why the county workbook could not be put in its place. */
  readonly notWritten: string | null;
  /** The county's Google Sheet; null where it has none. */
  readonly sheet: SheetReport | null;
  /** The folder of the publication copy; null where none was written. */
  readonly copy: string | null;
  readonly counts: {
    /** Returns of which something stands in the book. */
    readonly returns: number;
    readonly refused: number;
    readonly awaited: number;
    readonly unchanged: number;
    readonly conflicts: number;
    readonly actions: number;
    readonly indicators: number;
    readonly notPlaced: number;
    readonly issues: IssueCounts;
  };
  /** Rows by sheet of the county workbook. */
  readonly rows: Readonly<Record<string, number>>;
}

export interface SheetReport {
  readonly address: string;
  /** How many changes were made in it, or would be; 0 where it was as it should be. */
  readonly changes: number;
  /** What people had written in it; null where nobody had. */
  readonly takenBack: SheetOutcome['takenBack'];
  /** Why it could not be read or written. */
  readonly notWritten: string | null;
}

export interface ReturnReport {
  readonly district: string;
  /** Null where no file of it was handed in this time. */
  readonly path: string | null;
  readonly file: string | null;
  readonly state: ReturnLine['state'];
  /** `stands`: no file of it was handed in this time. `awaited`: nothing ever was. */
  readonly outcome: FileOutcome['outcome'] | 'stands' | 'awaited';
  readonly revision: number;
  /** What the revision changed in the county. */
  readonly changes: FileOutcome['counts'] | null;
  readonly plans: number;
  readonly actions: number;
  readonly indicators: number;
  readonly referenceTables: number;
  readonly notPlaced: number;
  readonly issues: IssueCounts;
  readonly refusal: FileOutcome['refusal'];
}

export function mergeReport(
  update: CountyUpdate,
  outcomes: readonly FileOutcome[],
  {
    county,
    asAt,
    out,
    copy,
    sheet,
  }: Pick<MergeReport, 'county' | 'asAt' | 'out' | 'copy'> & { readonly sheet: SheetOutcome | null },
): MergeReport {
  const { frame } = update.edition;
  const digests = frame.order.map((id) => frame.returns[id]!.digest);
  const brought = new Set(outcomes.map(({ returnId }) => returnId));
  const stateOf = new Map(frame.board.map((line) => [line.id, line.state]));
  const returns = [
    ...outcomes.map((outcome) => {
      const digest = outcome.returnId === null ? undefined : frame.returns[outcome.returnId]?.digest;
      const state = stateOf.get(outcome.returnId) ?? 'refused';
      return returnReport(outcome, digest, outcome.outcome === 'refused' ? 'refused' : state);
    }),
    ...digests
      .filter(({ id }) => !brought.has(id))
      .map((digest) => standing(digest, stateOf.get(digest.id) ?? 'received')),
    ...frame.board.filter(({ id }) => id === null).map(awaited),
  ];
  const sum = (of: (digest: ReturnDigest) => number) =>
    digests.reduce((total, digest) => total + of(digest), 0);
  const count = (outcome: ReturnReport['outcome']) =>
    returns.filter((each) => each.outcome === outcome).length;
  return {
    county,
    asAt,
    out: update.isThere && !update.notFree ? out : null,
    changed: update.isPublished,
    publication: update.isThere ? frame.number : null,
    returns,
    countyWorkbook: update.takenBack,
    notWritten: update.notFree?.message ?? null,
    sheet: sheet && sheetReport(sheet),
    copy,
    counts: {
      returns: digests.length,
      refused: count('refused'),
      awaited: count('awaited'),
      unchanged: count('unchanged'),
      conflicts: sum(({ open }) => open),
      actions: sum(({ actions }) => actions),
      indicators: sum(({ indicators }) => indicators),
      notPlaced: sum(({ notPlaced }) => notPlaced),
      issues: {
        errors: sum(({ errors }) => errors),
        warnings: sum(({ warnings }) => warnings),
        advice: sum(({ advice }) => advice),
      },
    },
    rows: rowCounts(update),
  };
}

function sheetReport({ address, changes, takenBack, fault }: SheetOutcome): SheetReport {
  return { address, changes, takenBack, notWritten: fault?.message ?? null };
}

function rowCounts({ edition: { frame } }: CountyUpdate): Record<string, number> {
  const all = frame.order.map((id) => frame.returns[id]!.digest.rows);
  return Object.fromEntries(
    frame.book.sheets.flatMap(({ name, table }) =>
      table ? [[name, all.reduce((total, rows) => total + (rows[name] ?? 0), table.rows.length)]] : [],
    ),
  );
}

function returnReport(
  { district, path, file, outcome, revision, counts, refusal }: FileOutcome,
  digest: ReturnDigest | undefined,
  state: ReturnReport['state'],
): ReturnReport {
  return { ...held(digest), district, path, file, state, outcome, revision, changes: counts, refusal };
}

function standing(digest: ReturnDigest, state: ReturnReport['state']): ReturnReport {
  const { district, file, revision } = digest;
  return {
    ...held(digest),
    district,
    path: null,
    file,
    state,
    outcome: 'stands',
    revision,
    changes: null,
    refusal: null,
  };
}

function awaited({ district, state }: ReturnLine): ReturnReport {
  const nothing = { path: null, file: null, revision: 0, changes: null, refusal: null };
  return { ...held(undefined), ...nothing, district, state, outcome: 'awaited' };
}

function held(digest: ReturnDigest | undefined) {
  return {
    plans: digest?.plans.length ?? 0,
    actions: digest?.actions ?? 0,
    indicators: digest?.indicators ?? 0,
    referenceTables: digest?.referenceTables ?? 0,
    notPlaced: digest?.notPlaced ?? 0,
    issues: { errors: digest?.errors ?? 0, warnings: digest?.warnings ?? 0, advice: digest?.advice ?? 0 },
  };
}
