import { cellsOf, placeOfCell } from '../cells';
import type { MergeFact } from '../facts';
import { headField } from '../fold/incoming';
import type { ChangeRecord, MergeState, ReturnState, RowState } from '../state';
import { planTitle, refOf, shown } from './conflictsOf';
import type { HistoryEntry, TellsChange, TellsRevision, TellsSignOff, TellsUnplaced } from './historyEntry';

/** A fact without what is large in it, and which of the county's facts it is, from 1. */
export interface FactHead {
  readonly no: number;
  readonly fact: HeadOf<MergeFact>;
}

type HeadOf<Fact> = Fact extends MergeFact ? Omit<Fact, 'reading'> : never;

/** What somebody asks of the history; nothing asks for all. */
export interface HistoryQuestion {
  /** Ids of the returns it is about. */
  readonly returns?: ReadonlySet<string>;
  /** The ref a row has, or ever had. */
  readonly ref?: string;
  readonly row?: string;
  /** A column's heading. */
  readonly field?: string;
}

/**
 * Everything that ever happened to a county, in order: what came in, what changed, who decided what,
 * what was signed off, and what somebody wrote that found no place. Asked about rows or fields, the
 * changes of those, from their first coming.
 *
 * @param facts the county's, in their order
 * @param stateAfter the state after the fact of that number: where rows first came in, with their values
 */
export function historyEntries(
  state: MergeState,
  facts: readonly FactHead[],
  question: HistoryQuestion,
  stateAfter: (no: number) => MergeState,
): HistoryEntry[] {
  const { ref, row, field } = question;
  const isAboutCells = ref !== undefined || row !== undefined || field !== undefined;
  const isAsked = (id: string) => question.returns?.has(id) ?? true;
  const returns = Object.values(state.returns).filter(({ id }) => isAsked(id));
  const changes = returns.flatMap((of) => changesOf(of, question));
  const entries: HistoryEntry[] = isAboutCells
    ? [...returns.flatMap((of) => firstsOf(of, facts, question, stateAfter)), ...changes]
    : [
        ...facts.flatMap((head) => eventOf(state, head)).filter(({ returnId }) => isAsked(returnId)),
        ...changes,
        ...(question.returns ? [] : state.unplaced.map(toldUnplaced)),
      ];
  return entries
    .map((entry, at) => ({ entry, at }))
    .sort((a, b) => a.entry.fact - b.entry.fact || a.at - b.at)
    .map(({ entry }) => entry);
}

function eventOf(state: MergeState, { no, fact }: FactHead): (TellsRevision | TellsSignOff)[] {
  if (!('returnId' in fact)) return [];
  const { on, returnId } = fact;
  const district = state.returns[returnId]?.district ?? returnId;
  const told = { fact: no, on, by: fact.by ?? district, returnId, district };
  if (fact.kind === 'signed off' || fact.kind === 're-opened') return [{ kind: fact.kind, ...told }];
  const { revision, file, hash, complete } = fact;
  const restoredFrom = fact.kind === 'restored' ? fact.of : null;
  return [{ kind: 'revision', ...told, revision, file, hash, complete, restoredFrom }];
}

function changesOf(of: ReturnState, question: HistoryQuestion): TellsChange[] {
  const rows = rowsAsked(of, question);
  return of.changes
    .filter(({ row, field }) => (!rows || rows.has(of.aliases[row] ?? row)) && isField(field, question))
    .map((change) => toldChange(of, change));
}

/** The rows a question is about; null for all. Refs change: what a row was called once finds it too. */
function rowsAsked(of: ReturnState, { ref, row }: HistoryQuestion): ReadonlySet<string> | null {
  if (ref === undefined && row === undefined) return null;
  const id = row === undefined ? undefined : (of.aliases[row] ?? row);
  const isRef = (value: unknown) => typeof value === 'string' && value.trim() === ref?.trim();
  const onceCalled = new Set(
    of.changes
      .filter(({ field, was, now }) => field === 'Ref' && (isRef(was) || isRef(now)))
      .map((change) => of.aliases[change.row] ?? change.row),
  );
  return new Set(
    Object.values(of.rows)
      .filter((each) => id === undefined || each.id === id)
      .filter((each) => ref === undefined || isRef(refOf(each)) || onceCalled.has(each.id))
      .map((each) => each.id),
  );
}

function isField(field: string, question: HistoryQuestion): boolean {
  return question.field === undefined || field.toLowerCase() === question.field.trim().toLowerCase();
}

/** The first values of what is asked about: rows of a first revision are not put on record one by one. */
function firstsOf(
  of: ReturnState,
  facts: readonly FactHead[],
  question: HistoryQuestion,
  stateAfter: (count: number) => MergeState,
): TellsChange[] {
  return [...(rowsAsked(of, question) ?? [])].flatMap((id) => {
    const since = of.rows[id]?.first.revision;
    const came = facts.find(
      ({ fact }) => 'revision' in fact && fact.returnId === of.id && fact.revision === since,
    );
    const first = came && mergedAt(of, came, facts, stateAfter);
    return first ? firstOf(of, first.state, id, first.no, question) : [];
  });
}

/** A revision that came in after a sign-off was merged when the return was opened again. */
function mergedAt(
  of: ReturnState,
  { no }: FactHead,
  facts: readonly FactHead[],
  stateAfter: (no: number) => MergeState,
): { readonly no: number; readonly state: ReturnState } | null {
  const opened = facts.filter(
    ({ no: later, fact }) => later > no && fact.kind === 're-opened' && fact.returnId === of.id,
  );
  for (const { no: each } of [{ no }, ...opened]) {
    const state = stateAfter(each).returns[of.id];
    if (state && state.waiting === null) return { no: each, state };
  }
  return null;
}

function firstOf(
  of: ReturnState,
  first: ReturnState,
  id: string,
  fact: number,
  question: HistoryQuestion,
): TellsChange[] {
  const row: RowState | undefined = first.rows[id];
  if (!row) return [];
  const head = headField(row.kind);
  const field =
    question.field === undefined ? head : Object.keys(cellsOf(row)).find((each) => isField(each, question));
  const value = field === undefined ? null : (cellsOf(row)[field] ?? null);
  const isOnRecord = field === head && of.changes.some((each) => each.row === id && each.event === 'added');
  if (field === undefined || value === null || isOnRecord) return [];
  const told = { fact, on: row.first.on, row: id, field, was: null, now: value, event: 'added' } as const;
  const { by, file } = first.latest;
  return [toldChange(of, { ...told, by: by ?? of.district, source: placeOfCell(row, field, file) })];
}

function toldChange(of: ReturnState, change: ChangeRecord): TellsChange {
  const id = of.aliases[change.row] ?? change.row;
  const row = of.rows[id];
  const { fact, on, by, field, event, source } = change;
  return {
    kind: 'change',
    fact,
    on,
    by,
    returnId: of.id,
    district: of.district,
    plan: planTitle(of, row?.plan ?? id),
    row: id,
    ref: row ? refOf(row) : null,
    field,
    was: shown(change.was),
    now: shown(change.now),
    event,
    source,
  };
}

function toldUnplaced({ fact, on, by, what, reason }: MergeState['unplaced'][number]): TellsUnplaced {
  return { kind: 'not placed', fact, on, by, what, reason };
}
