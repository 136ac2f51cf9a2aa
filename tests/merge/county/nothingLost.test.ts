import * as fc from 'fast-check';
import { fold, historyEntries, openMatters, type MergeFact, type MergeState } from '../../../shared/merge';
import { aDecision, anEdit, aNote, aRevision, bookOf, led, planOf } from '../aRevision';

/** What may happen in a county, told by numbers that pick among what there is. */
type Move =
  | { readonly kind: 'hand in'; readonly complete: boolean; readonly changes: readonly Change[] }
  | { readonly kind: 'edit' | 'comment'; readonly row: number }
  | { readonly kind: 'decide'; readonly matter: number; readonly say: 'District' | 'County' | 'else' }
  | { readonly kind: 'sign off' | 're-open' }
  | { readonly kind: 'restore'; readonly revision: number };
type Change = { readonly kind: 'lead' | 'status' | 'remove' | 'add' | 'renumber'; readonly row: number };

const pick = fc.nat(100);
const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('lead', 'lead', 'status', 'remove', 'add', 'renumber'),
  row: pick,
});
const move: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('hand in' as const),
      complete: fc.boolean(),
      changes: fc.array(change, { minLength: 1, maxLength: 4 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constantFrom('edit' as const, 'comment' as const), row: pick }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('decide' as const),
      matter: pick,
      say: fc.constantFrom('District' as const, 'County' as const, 'else' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('sign off' as const, 're-open' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('restore' as const), revision: pick }) },
);

const SUBJECTS = ['locks', 'lamps', 'patrols', 'surgeries', 'leaflets', 'gates', 'cameras', 'shutters'];
const PLACES = ['by the mill', 'along the river', 'behind the market', 'at the station', 'in the arcade'];

interface Row {
  readonly text: string;
  readonly ref: string;
  readonly lead: string;
  readonly status: string;
}

/** A county's year by itself: what happens next depends on what happened before. */
class Year {
  facts: MergeFact[] = [];
  state: MergeState = fold([]);
  /** Every word that was written for the first time, and must be found again. */
  readonly written = new Set<string>();
  #rows: Row[] = [];
  /** Words of a revision that waits: a later one takes its place, and then it was never merged. */
  #waiting: readonly string[] = [];
  #count = 0;

  constructor() {
    const three = Array.from({ length: 3 }, (): Change => ({ kind: 'add', row: 0 }));
    this.play({ kind: 'hand in', complete: true, changes: three });
  }

  play(move: Move): void {
    const rows = Object.keys(this.state.returns['vale']?.rows ?? {});
    const at = <T>(all: readonly T[], place: number): T | undefined => all[place % Math.max(1, all.length)];
    switch (move.kind) {
      case 'hand in':
        return this.#handIn(move);
      case 'edit': {
        const row = at(rows, move.row);
        return row === undefined ? undefined : this.#take(anEdit(row, 'Lead', this.#word('edit')));
      }
      case 'comment': {
        const row = at(rows, move.row);
        return row === undefined ? undefined : this.#take(aNote(row, this.#word('comment')));
      }
      case 'decide': {
        const matter = at(openMatters(this.state), move.matter);
        if (!matter) return;
        const isText = move.say === 'else' && matter.field === 'Lead';
        const decision = isText ? this.#word('decision') : move.say === 'else' ? 'County' : move.say;
        return this.#take(aDecision(matter.row, matter.field, decision));
      }
      case 'sign off':
        return this.#take({ kind: 'signed off', on: '2004-09-01', returnId: 'vale', by: 'County Analyst' });
      case 're-open':
        this.#waiting = [];
        return this.#take({ kind: 're-opened', on: '2004-09-02', returnId: 'vale', by: 'County Analyst' });
      case 'restore': {
        const earlier = at(
          this.facts.filter((fact) => fact.kind === 'revision received'),
          move.revision,
        );
        if (!earlier || this.state.returns['vale']?.signedOff) return;
        const revision = this.#next();
        return this.#take({ ...earlier, kind: 'restored', of: earlier.revision, complete: true, revision });
      }
    }
  }

  #handIn({ complete, changes }: Extract<Move, { kind: 'hand in' }>): void {
    const fresh: string[] = [];
    for (const each of changes) this.#change(each, fresh);
    // a value that its officer overwrote before handing in was never anybody else's
    const saved = JSON.stringify(this.#rows);
    for (const word of fresh) if (!saved.includes(word)) this.written.delete(word);
    const plan = planOf(
      ...this.#rows.map(({ text, ref, lead, status }) => ({
        text,
        ref,
        lead: led(lead),
        status: status || null,
      })),
    );
    // what waited and is overtaken was never merged: its file is all there is of it
    if (this.state.returns['vale']?.signedOff) {
      for (const word of this.#waiting) this.written.delete(word);
      this.#waiting = fresh;
    }
    this.#take(aRevision(plan, this.#next(), { complete, on: '2004-06-01' }));
  }

  #change({ kind, row: place }: Change, fresh: string[]): void {
    const row = this.#rows[place % Math.max(1, this.#rows.length)];
    const word = (about: string) => {
      const made = this.#word(about);
      fresh.push(made);
      return made;
    };
    if (kind === 'add') {
      const no = this.#count;
      const text = `Look after ${SUBJECTS[no % 8]} ${PLACES[no % 5]} with ${word('action')}`;
      this.#rows = [...this.#rows, { text, ref: `${no}`, lead: word('lead'), status: '' }];
    } else if (kind === 'renumber') {
      this.#rows = this.#rows.map((each, at) => ({ ...each, ref: `${at + 1}` }));
    } else if (row && kind === 'remove') {
      this.#rows = this.#rows.filter((each) => each !== row);
    } else if (row && (kind === 'lead' || kind === 'status')) {
      const changed = { ...row, [kind]: word(kind) };
      this.#rows = this.#rows.map((each) => (each === row ? changed : each));
    }
  }

  #take(fact: MergeFact): void {
    this.facts = [...this.facts, fact];
    this.state = fold([fact], this.state);
  }

  #next(): number {
    return 1 + this.facts.filter((fact) => 'revision' in fact).length;
  }

  #word(about: string): string {
    this.#count += 1;
    const word = `${about}${this.#count}x`;
    this.written.add(word);
    return word;
  }
}

test('Whatever a year brings, each word anybody wrote stands in the book or in its history', () => {
  const found = new Set<string>();
  fc.assert(
    fc.property(fc.array(move, { minLength: 1, maxLength: 14 }), (moves) => {
      const year = new Year();
      for (const each of moves) year.play(each);
      const { facts, state, written } = year;
      const heads = facts.map((fact, at) => ({ no: at + 1, fact }));
      const history = historyEntries(state, heads, {}, (no) => fold(facts.slice(0, no)));
      history.forEach((entry) => found.add(entry.kind === 'change' ? entry.event : entry.kind));
      const { waiting } = state.returns['vale']!;
      const book = JSON.stringify([
        bookOf(state),
        history.filter(({ kind }) => kind !== 'revision'),
        waiting,
      ]);
      expect([...written].filter((word) => !book.includes(word))).toEqual([]);
    }),
    { numRuns: 150 },
  );
  // or the years were too quiet to prove anything
  const eventful = [
    'changed',
    'added',
    'withdrawn',
    'returned',
    'edited',
    'conflict',
    'decided',
    'annotated',
  ];
  expect([...found]).toEqual(expect.arrayContaining([...eventful, 'not placed', 'signed off', 're-opened']));
});
