import {
  historyEntries,
  type HistoryEntry,
  type HistoryQuestion,
  type MergeState,
} from '../../../shared/merge';
import type { Ledger } from '../../county';
import type { CountyRecords } from '../../store';
import { CountyPast, stateAfter, type BesideFact } from './CountyPast';

/** What happened to a county beside its merge: a file was refused, or something was written where there is no place. */
export interface BesideEntry {
  readonly kind: 'refused' | 'refusal settled' | 'note';
  readonly fact: number;
  readonly on: string;
  readonly by: string;
  readonly returnId: string | null;
  /** The file's place, or the sheet and cell. */
  readonly place: string;
  readonly text: string;
}

export type CountyHistory = readonly (HistoryEntry | BesideEntry)[];

/** Everything that happened to a county, or what is asked for of it. @throws StoreFault */
export async function historyOfCounty(
  ledger: Ledger,
  records: CountyRecords,
  question: HistoryQuestion,
): Promise<CountyHistory> {
  const { returns, ref, row, field } = question;
  const past = await CountyPast.of(records);
  const state = await stateOf(ledger, returns ?? null);
  // where a row is asked about, its first values are looked up in what its return held then
  const facts = ref === undefined && row === undefined ? [] : await past.facts(returns);
  const entries = historyEntries(
    state,
    past.heads,
    question,
    remembered((no) => stateAfter(facts, no)),
  );
  if (ref !== undefined || row !== undefined || field !== undefined) return entries;
  const beside = past.beside
    .map(({ no, fact }) => besideEntry(no, fact))
    .filter(({ returnId }) => !returns || (returnId !== null && returns.has(returnId)));
  return [...entries, ...beside].sort((a, b) => a.fact - b.fact);
}

/** The county's state, with no more returns open than are asked about. */
async function stateOf(ledger: Ledger, ids: ReadonlySet<string> | null): Promise<MergeState> {
  if (!ids) return ledger.whole();
  const returns: MergeState['returns'] = {};
  for (const id of ids) {
    const of = await ledger.returnOf(id);
    if (of) returns[id] = of;
  }
  return { returns, home: {}, unplaced: [], facts: ledger.facts };
}

function remembered<T>(make: (no: number) => T): (no: number) => T {
  const made = new Map<number, T>();
  return (no) => {
    const known = made.get(no) ?? make(no);
    made.set(no, known);
    return known;
  };
}

function besideEntry(no: number, fact: BesideFact): BesideEntry {
  const { on } = fact;
  switch (fact.kind) {
    case 'return refused': {
      const { district: by, returnId, place, message: text } = fact;
      return { kind: 'refused', fact: no, on, by, returnId, place, text };
    }
    case 'refusal settled':
      return {
        kind: fact.kind,
        fact: no,
        on,
        by: 'Shirebook',
        returnId: null,
        place: fact.place,
        text: 'no longer there',
      };
    case 'note found': {
      const { by, sheet, cell, text } = fact;
      return { kind: 'note', fact: no, on, by, returnId: null, place: `${sheet}!${cell}`, text };
    }
  }
}
