import { changeOf } from '../sharing';
import { Holders } from './Holders';
import { NO_NAMES, type KnownNames } from './knownNames';
import { isNearSurname } from './likePersons';
import { areNearWords } from './likeWords';
import type { NamesIn } from './NamesIn';
import { NearWords } from './NearWords';
import { standingIn, type Doubted, type Standing } from './standing';
import { Tally } from './Tally';

/**
 * The names in the records of a return and in its county, kept while records come and go. Nearly all are
 * near no other: which records need a closer look is known at any time, and most edits change nothing of that.
 */
export class Spellings<Holder extends object> {
  private holders: readonly Holder[] = [];
  private standing: readonly Standing[] = [];
  private readonly words = new Tally<string>();
  private readonly persons = new Tally<string>();
  /** The persons of each surname, by key. */
  private readonly families = new Holders<string, string>();
  private readonly nearWords = new NearWords(areNearWords);
  private readonly nearSurnames = new NearWords(isNearSurname);
  private doubted: Doubted = { words: new Set(), surnames: new Set() };

  constructor(
    private readonly names: NamesIn<Holder>,
    readonly known: KnownNames = NO_NAMES,
  ) {
    this.enter(
      standingIn((told) => {
        for (const { text, kind } of known.names) told(text, kind);
      }),
    );
  }

  /** Takes these records in place of those before. */
  update(holders: readonly Holder[]): void {
    const standing = this.names.standing(holders);
    const { gone, come } = changeOf(this.standing, standing);
    // what only moves to another place is there all the time
    for (const own of come) this.enter(own);
    for (const own of gone) this.leave(own);
    this.holders = holders;
    this.standing = standing;
  }

  /** The words that may be meant by a folded word, or it by them. */
  nearWord(word: string): ReadonlySet<string> {
    return this.nearWords.near(word);
  }

  /** The surnames that may be meant by a folded surname, or it by them. */
  nearSurname(surname: string): ReadonlySet<string> {
    return this.nearSurnames.near(surname);
  }

  /** Whether a folded word stands somewhere in lower case. */
  isLower(word: string): boolean {
    return this.names.lower(this.holders).some((words) => words.has(word));
  }

  /** Those that have a word or person which may be misspelt, or may be meant by one that is, in order. */
  doubtful(): readonly Holder[] {
    const words = new Set(this.nearWords.doubtful);
    const surnames = new Set([...this.nearSurnames.doubtful, ...this.families.several]);
    if (words.size + surnames.size === 0) return [];
    if (!areSame(words, this.doubted.words) || !areSame(surnames, this.doubted.surnames))
      this.doubted = { words, surnames };
    return this.names.doubtful(this.holders, this.doubted).flat();
  }

  private enter({ words, persons }: Standing): void {
    for (const word of words) if (this.words.add(word)) this.nearWords.add(word);
    for (const [key, surname] of persons)
      if (this.persons.add(key) && this.families.add(surname, key)) this.nearSurnames.add(surname);
  }

  private leave({ words, persons }: Standing): void {
    for (const word of words) if (this.words.remove(word)) this.nearWords.remove(word);
    for (const [key, surname] of persons)
      if (this.persons.remove(key) && this.families.remove(surname, key)) this.nearSurnames.remove(surname);
  }
}

/** What is asked of them, whatever holds the names. */
export type AnySpellings = Pick<Spellings<object>, 'known' | 'nearWord' | 'nearSurname' | 'isLower'>;

function areSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  if (one.size !== other.size) return false;
  for (const own of one) if (!other.has(own)) return false;
  return true;
}
