import type { ChangeRecord, MergeFact, ReturnState, UnplacedFact } from '../../../shared/merge';
import type { Span } from '../../../shared/model';
import type { NoteFound, PackedRevision, ReturnRefused, RevisionTrait } from './countyFact';

/** What is known of a return without opening it. */
export interface ReturnEntry {
  readonly id: string;
  readonly district: string;
  /** Of its latest accepted revision. */
  readonly revision: number;
  readonly hash: string;
  readonly file: string;
  readonly on: string;
  /** The contents that came in, by their hashes, in order; restored ones did not come in. */
  readonly came: readonly string[];
  /** When the last of these was written, in milliseconds since 1970; the end of its day where nobody knows. */
  readonly written: number;
  readonly plans: readonly { readonly id: string; readonly title: string; readonly period: Span | null }[];
  /** Whether something about it may wait for the county's decision. */
  readonly mayWait: boolean;
  /** The last of the county's facts that concerned it. */
  readonly fact: number;
  /** Whether that is the only one, so that the return is made again from it. */
  readonly isOnlyFact: boolean;
  /** The last fact of which something shows in Changes; 0 for none. */
  readonly changed: number;
  /** What its check found in the workbook, by revision, as kept. */
  readonly found: Readonly<Record<number, string>>;
}

/** A county at a glance: everything but what its returns hold. */
export interface CountyIndex {
  /** In the order they first came in. */
  returns: Record<string, ReturnEntry>;
  /** The return each plan belongs to; a row's id begins with its plan's. */
  plans: Record<string, string>;
  /** What each file last gave, by its place; of one that is elsewhere, the version that it was then. */
  files: Record<string, { readonly hash: string; readonly returnId: string; readonly version?: string }>;
  refusals: Record<string, ReturnRefused>;
  notes: NoteFound[];
  unplaced: UnplacedFact[];
  /** The county workbook that was last read back, by the hash of its bytes. */
  lastRead: string | null;
  /** The same of county workbooks that are kept elsewhere, by their addresses. */
  lastReadAt?: Record<string, string>;
}

export const emptyIndex = (): CountyIndex => ({
  returns: {},
  plans: {},
  files: {},
  refusals: {},
  notes: [],
  unplaced: [],
  lastRead: null,
});

/** Events that show in the Changes sheet; the rest is history alone. */
const SHOWN: ReadonlySet<ChangeRecord['event']> = new Set([
  'changed',
  'added',
  'withdrawn',
  'returned',
  'edited',
  'decided',
]);

/** Told without comparing values: nearly no return has anything to decide. */
function mayWait({ questions, rows }: ReturnState): boolean {
  if (questions.length > 0) return true;
  for (const id in rows) {
    const { absence, agreed } = rows[id]!;
    if (absence?.verdict === 'conflict') return true;
    for (const _ in agreed) return true;
  }
  return false;
}

/** What a return's state tells the index. */
export type ReturnGist = Omit<ReturnEntry, 'written' | 'fact' | 'isOnlyFact' | 'found'>;

export function gistOf(of: ReturnState): ReturnGist {
  const { revision, hash, file, on } = of.latest;
  const shown = of.changes.filter(({ event }) => SHOWN.has(event)).at(-1);
  return {
    id: of.id,
    district: of.district,
    revision,
    hash,
    file,
    on,
    came: of.arrivals.map((arrival) => arrival.hash),
    plans: of.plans.map(({ id, record: { title, period } }) => ({ id, title, period })),
    mayWait: mayWait(of),
    changed: shown?.fact ?? 0,
  };
}

export function entryOf(
  gist: ReturnGist,
  taken: MergeFact | PackedRevision,
  fact: number,
  before: ReturnEntry | undefined,
  { found, written }: Pick<RevisionTrait, 'found' | 'written'>,
): ReturnEntry {
  return {
    ...gist,
    written:
      taken.kind === 'revision received' ? (written ?? endOf(taken.on)) : (before?.written ?? endOf(gist.on)),
    fact,
    isOnlyFact: before === undefined,
    found: { ...before?.found, ...(found !== null && 'revision' in taken && { [taken.revision]: found }) },
  };
}

function endOf(day: string): number {
  return Date.parse(`${day}T23:59:59.999Z`);
}
