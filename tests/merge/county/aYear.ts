import {
  fold,
  openMatters,
  planMerge,
  type MergeFact,
  type MergeState,
  type OpenMatter,
} from '../../../shared/merge';
import { aDecision, anEdit, aNote, aRevision, led, planOf } from '../aRevision';
import type { Change, Move } from './aMove';

/** What actions are about, no two alike: whether those that are may be one is another question. */
const ABOUT = [
  'Fit locks by the mill',
  'Mend lamps along the towpath',
  'Walk patrols behind the market',
  'Hold surgeries at the library',
  'Print leaflets for older tenants',
  'Close gates of narrow alleys',
  'Install cameras in the arcade',
  'Paint shutters with local artists',
  'Train wardens twice a year',
  'Visit victims within three days',
  'Lend alarms to allotment holders',
  'Publish figures in the newspaper',
  'Review bus routes after dark',
  'Ask pupils about knives',
  'Fund a refuge for families',
  'Clear needles from playgrounds',
];

interface Row {
  readonly text: string;
  readonly ref: string;
  readonly lead: string;
  readonly status: string;
}

/** The word by which an action is known to us, whatever else is said of it. */
export function wordOf(text: string): string {
  return /action\d+x/i.exec(text)?.[0].toLowerCase() ?? '';
}

/** A county's year by itself: what happens next depends on what happened before. */
export class Year {
  facts: MergeFact[] = [];
  state: MergeState = fold([]);
  /** Every word that was written for the first time, and must be found again. */
  readonly written = new Set<string>();
  /** Of each comment, the word of the action that it was written on. */
  readonly noted = new Map<string, string>();
  #rows: Row[] = [];
  /** Words of a revision that waits: a later one takes its place, and then it was never merged. */
  #waiting: readonly string[] = [];
  #count = 0;
  #actions = 0;

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
        return row === undefined ? undefined : this.#comment(row);
      }
      case 'decide': {
        const matter = at(openMatters(this.state), move.matter);
        if (!matter) return;
        const isText = move.say === 'else' && matter.field === 'Lead';
        const decision = isText ? this.#word('decision') : move.say === 'else' ? 'County' : move.say;
        if (matter.earlier !== null) return this.#answer(matter, matter.earlier);
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

  /** Below what stands there, as people write. */
  #comment(row: string): void {
    const of = this.state.returns['vale']!;
    const word = this.#word('comment');
    this.noted.set(word, wordOf(this.#textOf(row)));
    this.#take(aNote(row, [of.annotations[row]?.comment, word].filter(Boolean).join(' ')));
  }

  /** As somebody would who knows the plan. */
  #answer({ row }: OpenMatter, earlier: string): void {
    const same = wordOf(this.#textOf(row)) === wordOf(this.#textOf(earlier));
    this.#take({
      kind: 'identity answered',
      on: '2004-08-01',
      rowId: row,
      earlier,
      same,
      by: 'County Analyst',
    });
  }

  #textOf(row: string): string {
    const found = this.state.returns['vale']!.rows[row];
    return found?.kind === 'action' ? found.record.text : '';
  }

  /** What the last revision that came in would change if it came again. */
  again(): string {
    const last = this.facts.findLast((fact) => fact.kind === 'revision received')!;
    return planMerge(this.state, { ...last, revision: this.#next() }).outcome;
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
      const text = this.#newText(word);
      this.#rows = [...this.#rows, { text, ref: `${no}`, lead: word('lead'), status: '' }];
    } else if (row && kind === 'split') {
      const half = { ...row, text: this.#newText(word), ref: `${row.ref}a` };
      this.#rows = this.#rows.flatMap((each) => (each === row ? [row, half] : [each]));
    } else if (kind === 'turn round') {
      this.#rows = this.#rows.toReversed();
    } else if (row && (kind === 'reword' || kind === 'shout')) {
      const text = kind === 'shout' ? row.text.toUpperCase() : `Again: ${row.text}`;
      this.#rows = this.#rows.map((each) => (each === row ? { ...row, text } : each));
    } else if (kind === 'renumber') {
      this.#rows = this.#rows.map((each, at) => ({ ...each, ref: `${at + 1}` }));
    } else if (row && kind === 'remove') {
      this.#rows = this.#rows.filter((each) => each !== row);
    } else if (row && (kind === 'lead' || kind === 'status')) {
      const changed = { ...row, [kind]: word(kind) };
      this.#rows = this.#rows.map((each) => (each === row ? changed : each));
    }
  }

  #newText(word: (about: string) => string): string {
    this.#actions += 1;
    return `${ABOUT[this.#actions % ABOUT.length]} with ${word('action')}`;
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
