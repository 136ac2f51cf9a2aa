/** Two slips change the length of a word by so much at most, and so many of the letters that are in it. */
const MOST_LONGER = 2;
const MOST_LETTERS = 4;

interface Kept {
  readonly word: string;
  readonly letters: number;
}

/**
 * Words, and for each those that are near it, kept while words come and go. A word is compared only
 * with those that begin with one of its first two letters and are made of nearly the same letters:
 * to tell that takes one operation on two numbers, and nearly none are left.
 */
export class NearWords {
  private readonly byFirst = new Map<string, Kept[]>();
  private readonly links = new Map<string, Set<string>>();

  constructor(private readonly areNear: (one: string, other: string) => boolean) {}

  /** The words that have others near them. */
  get doubtful(): Iterable<string> {
    return this.links.keys();
  }

  /** The words near a word, in the order in which they came; never the word itself. */
  near(word: string): ReadonlySet<string> {
    return this.links.get(word) ?? NONE;
  }

  /** Adds a word; the caller adds each once. */
  add(word: string): void {
    const letters = lettersOf(word);
    for (const other of this.nearTo(word, letters)) {
      this.link(word, other);
      this.link(other, word);
    }
    const beside = this.byFirst.get(word.charAt(0));
    if (beside) beside.push({ word, letters });
    else this.byFirst.set(word.charAt(0), [{ word, letters }]);
  }

  /** Whether a word, which need not have been added, is near another of them. */
  isNearAny(word: string): boolean {
    for (const _ of this.nearTo(word, lettersOf(word))) return true;
    return false;
  }

  private *nearTo(word: string, letters: number): Generator<string> {
    for (const first of new Set(word.slice(0, 2))) {
      for (const other of this.byFirst.get(first) ?? []) {
        if (other.word === word || Math.abs(word.length - other.word.length) > MOST_LONGER) continue;
        if (bitsIn(letters ^ other.letters) > MOST_LETTERS || !this.areNear(word, other.word)) continue;
        yield other.word;
      }
    }
  }

  remove(word: string): void {
    const beside = this.byFirst.get(word.charAt(0)) ?? [];
    this.byFirst.set(
      word.charAt(0),
      beside.filter((other) => other.word !== word),
    );
    for (const other of this.near(word)) {
      const links = this.links.get(other)!;
      links.delete(word);
      if (links.size === 0) this.links.delete(other);
    }
    this.links.delete(word);
  }

  private link(word: string, other: string): void {
    const links = this.links.get(word);
    if (links) links.add(other);
    else this.links.set(word, new Set([other]));
  }
}

const NONE: ReadonlySet<string> = new Set();

/** The letters of a word as bits, whatever their order and number. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function bitsIn(number: number): number {
  let bits = 0;
  for (let left = number; left !== 0; left &= left - 1) bits++;
  return bits;
}
