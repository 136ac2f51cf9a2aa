import { remembered } from './remembered';

/** Two slips are believed only in words of at least so many letters. */
export const LONG_WORD = 10;

/**
 * Words found by near spellings, without comparing each with each: a word is kept under itself and
 * under every form of it with a letter left out (two in long words), and words within a slip of each
 * other share one of these. Looking a word up costs its length, however many there are.
 */
export class SpellingIndex {
  readonly #byForm = new Map<string, string[]>();

  constructor(words: Iterable<string> = []) {
    for (const word of words) this.add(word);
  }

  /** Adds a word; the caller adds each once. */
  add(word: string): void {
    for (const form of formsOf(word)) {
      const there = this.#byForm.get(form);
      if (there) there.push(word);
      else this.#byForm.set(form, [word]);
    }
  }

  /** Words that may be near: all within a slip are among them, and some that are not. Never the word itself. */
  candidates(word: string): string[] {
    const found = new Set<string>();
    for (const form of formsOf(word)) for (const other of this.#byForm.get(form) ?? []) found.add(other);
    found.delete(word);
    return [...found];
  }
}

const formsOf = remembered(findForms);

function findForms(word: string): ReadonlySet<string> {
  const forms = new Set([word]);
  for (const shorter of withoutOne(word)) {
    forms.add(shorter);
    if (word.length >= LONG_WORD) for (const shortest of withoutOne(shorter)) forms.add(shortest);
  }
  return forms;
}

function* withoutOne(word: string): Generator<string> {
  for (let at = 0; at < word.length; at++) yield word.slice(0, at) + word.slice(at + 1);
}
