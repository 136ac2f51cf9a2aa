import { entryOf } from '../../sharing';
import { placeOfCell } from '../cells';

import type { ChangeRecord, MergeState, Question, ReturnState, RowState, UnplacedFact } from '../state';
import type { CellPlace, MergePlan } from './MergePlan';
import { mintId } from './mintId';

/** A change as it is noticed: the draft knows the rest. */
export type Noticed = Pick<ChangeRecord, 'on' | 'field' | 'was' | 'now' | 'by' | 'event'> & {
  readonly source?: string;
};

interface Notes {
  outcome: MergePlan['outcome'];
  changes: ChangeRecord[];
  conflicts: CellPlace[];
  settled: CellPlace[];
  questions: Question[];
  unplaced: UnplacedFact[];
}

/**
 * A county's state while facts are taken. It copies a return once, when something in it is about to
 * change, and leaves the state it started from as it was.
 */
export class Draft {
  readonly #state: MergeState;
  readonly #own = new Set<string>();
  #ownsHome = false;
  #notes = noNotes();

  constructor(state: MergeState) {
    this.#state = { ...state, returns: { ...state.returns }, unplaced: [...state.unplaced] };
  }

  get state(): MergeState {
    return this.#state;
  }

  /** The number of the fact that is being taken. */
  get fact(): number {
    return this.#state.facts;
  }

  /** Begins the next fact: what is noticed from here on is its own. */
  next(): void {
    this.#state.facts += 1;
    this.#notes = noNotes();
  }

  /** What the fact did so far. */
  get notes(): Readonly<Notes> {
    return this.#notes;
  }

  outcome(outcome: MergePlan['outcome']): void {
    this.#notes.outcome = outcome;
  }

  /** A return to be changed; undefined where it never came in. */
  return(id: string): ReturnState | undefined {
    const there = this.#state.returns[id];
    if (!there || this.#own.has(id)) return there;
    this.#own.add(id);
    const copy: ReturnState = {
      ...there,
      plans: [...there.plans],
      rows: { ...there.rows },
      annotations: { ...there.annotations },
      aliases: { ...there.aliases },
      questions: [...there.questions],
      changes: [...there.changes],
      arrivals: [...there.arrivals],
    };
    this.#state.returns[id] = copy;
    return copy;
  }

  open(received: ReturnState): ReturnState {
    this.#own.add(received.id);
    this.#state.returns[received.id] = received;
    return received;
  }

  /** The row of an id, also of one it went by before it proved to be an earlier one. */
  row(id: string): { readonly of: ReturnState; readonly row: RowState } | null {
    const home = entryOf(this.#state.home, id);
    const of = home === undefined ? undefined : this.return(home);
    const row = of?.rows[of.aliases[id] ?? id];
    return of && row ? { of, row } : null;
  }

  mint(wanted: string, returnId: string): string {
    if (!this.#ownsHome) this.#state.home = { ...this.#state.home };
    this.#ownsHome = true;
    const id = mintId(wanted, (each) => this.#state.home[each] !== undefined);
    this.#state.home[id] = returnId;
    return id;
  }

  /** Puts a change on record, with the place in the return it came from unless it came from elsewhere. */
  note(of: ReturnState, row: RowState, { source, ...noticed }: Noticed): void {
    const from = source ?? placeOfCell(row, noticed.field, of.latest.file);
    this.noteAt(of, row.id, { ...noticed, source: from });
  }

  noteAt(of: ReturnState, row: string, noticed: Noticed & { readonly source: string }): void {
    const change = { fact: this.fact, row, ...noticed };
    of.changes.push(change);
    this.#notes.changes.push(change);
  }

  conflict(place: CellPlace): void {
    this.#notes.conflicts.push(place);
  }

  settled(place: CellPlace): void {
    this.#notes.settled.push(place);
  }

  ask(of: ReturnState, question: Question): void {
    of.questions.push(question);
    this.#notes.questions.push(question);
  }

  /** Keeps what somebody wrote and nobody could place. */
  unplaced(written: Pick<UnplacedFact, 'on' | 'what' | 'reason' | 'by'>): void {
    const unplaced = { fact: this.fact, ...written };
    this.#state.unplaced.push(unplaced);
    this.#notes.unplaced.push(unplaced);
    this.outcome('unplaced');
  }
}

function noNotes(): Notes {
  return { outcome: 'taken', changes: [], conflicts: [], settled: [], questions: [], unplaced: [] };
}

/** Where a change by the county was made. */
export const COUNTY_WORKBOOK = 'county workbook';
