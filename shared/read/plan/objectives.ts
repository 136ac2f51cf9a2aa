import type { Objective, Plan, Source } from '../../model';
import { distance } from 'fastest-levenshtein';
import { likenessOfWords, wordsCompared } from '../text/likeness';

export interface ObjectiveHeading {
  readonly ref: string | null;
  readonly text: string;
  readonly level: number;
  /** The words of the heading above it. */
  readonly parent: string | null;
  readonly source: Source;
}

/** Officers re-type a heading on each page and drift: this alike, it is still the same objective. */
const SAME_OBJECTIVE = 0.75;
/** The same number and half the words are enough. */
const SAME_NUMBERED = 0.5;

/** The plan's objective with this heading; undefined where it has none. */
export function findObjective(plan: Plan, heading: ObjectiveHeading): Objective | undefined {
  return headingsOf(plan).find(heading);
}

export function addObjective(plan: Plan, { ref, text, level, parent, source }: ObjectiveHeading): Objective {
  const objective: Objective = {
    ref,
    text,
    level,
    measures: null,
    reviewDate: null,
    cell: source.cell,
    sheet: source.sheet,
    parent,
    cells: { text: [source.cell] },
  };
  headingsOf(plan).add(objective);
  plan.objectives.push(objective);
  return objective;
}

interface Placed {
  readonly at: number;
  readonly objective: Objective;
  readonly words: readonly string[];
}

/** The headings of a plan that is being read, by their words: each of thousands of tabs asks for its own. */
class Headings {
  readonly #byWord = new Map<string, Placed[]>();
  #count = 0;

  /** The first of those that are the same. */
  find(heading: ObjectiveHeading): Objective | undefined {
    const words = wordsCompared(firstLine(heading.text));
    let first: Placed | null = null;
    for (const placed of this.#near(words, heading.ref))
      if ((!first || placed.at < first.at) && isSame(placed, heading, words)) first = placed;
    return first?.objective;
  }

  add(objective: Objective): void {
    const words = wordsCompared(firstLine(objective.text));
    const placed = { at: this.#count++, objective, words };
    for (const word of keysOf(words)) {
      this.#enter(word, numbered(objective.ref), placed);
      this.#enter(word, ANY, placed);
    }
  }

  /** Those that share a word with a heading, and have no other number. */
  *#near(words: readonly string[], ref: string | null): Generator<Placed> {
    const keys = keysOf(words);
    if (ref !== null) for (const word of keys) yield* this.#with(word, numbered(ref));
    const others = ref === null ? ANY : numbered(null);
    // what is alike enough lacks so many of its words at most, and has one of the rarest
    const lacking = Math.floor((words.length * 2 * (1 - SAME_OBJECTIVE)) / (2 - SAME_OBJECTIVE));
    keys.sort((a, b) => this.#with(a, others).length - this.#with(b, others).length);
    for (const word of keys.slice(0, lacking + 1)) yield* this.#with(word, others);
  }

  #with(word: string, number: string): readonly Placed[] {
    return this.#byWord.get(`${number}\u0000${word}`) ?? [];
  }

  #enter(word: string, number: string, placed: Placed): void {
    const key = `${number}\u0000${word}`;
    const there = this.#byWord.get(key);
    if (there) there.push(placed);
    else this.#byWord.set(key, [placed]);
  }
}

const ANY = 'any';

function numbered(ref: string | null): string {
  return ref === null ? 'none' : `no ${ref}`;
}

const found = new WeakMap<Plan, Headings>();

function headingsOf(plan: Plan): Headings {
  let headings = found.get(plan);
  if (!headings) {
    headings = new Headings();
    plan.objectives.forEach((objective) => headings!.add(objective));
    found.set(plan, headings);
  }
  return headings;
}

/** What a heading without words is found by is that it has none. */
function keysOf(words: readonly string[]): string[] {
  return words.length === 0 ? [''] : [...new Set(words)];
}

function isSame({ objective, words }: Placed, heading: ObjectiveHeading, asked: readonly string[]): boolean {
  if (objective.level !== heading.level || objective.parent !== heading.parent) return false;
  const isNumbered = objective.ref !== null && objective.ref === heading.ref;
  const likeness = likenessOfWords(words, asked);
  return isNumbered ? likeness >= SAME_NUMBERED : likeness >= SAME_OBJECTIVE && !isOtherWord(words, asked);
}

/** Whether one word stands in the place of another: `people in treatment` and `people leaving treatment`. */
function isOtherWord(words: readonly string[], asked: readonly string[]): boolean {
  const own = words.filter((word) => !asked.includes(word));
  const theirs = asked.filter((word) => !words.includes(word));
  return theirs.length > 0 && own.some((word) => !theirs.some((other) => isSpeltAlike(word, other)));
}

/** A slip, another ending, or the word cut short: `behaviour` and `behavior`. */
function isSpeltAlike(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a) || distance(a, b) <= Math.max(a.length, b.length) / 3;
}

function firstLine(text: string): string {
  const end = text.indexOf('\n');
  return end < 0 ? text : text.slice(0, end);
}
