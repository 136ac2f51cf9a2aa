import { Holders } from './Holders';
import type { KnownName, KnownNames } from './knownNames';
import { isNearSurname } from './likePersons';
import { areNearWords } from './likeWords';
import { contentsOf } from './mention';
import { NearWords } from './NearWords';
import { personKey } from './person';
import { speltWordsIn } from './Word';

/**
 * The names of a county, to tell quickly whether a return writes anything that is near one of them.
 * Where it does not, the county's names say nothing about it that its own did not say.
 */
export class NearNames {
  private readonly words = new NearWords(areNearWords);
  private readonly surnames = new NearWords(isNearSurname);
  private readonly families = new Holders<string, string>();
  /** What was found of each word that was asked about. */
  private readonly asked = new Map<string, boolean>();

  /** @param known all of the county's, those of the returns asked about included */
  constructor({ names }: KnownNames) {
    const words = new Set<string>();
    for (const { words: own, persons } of names.map(contentsOf)) {
      for (const { folded } of own) words.add(folded);
      for (const person of persons) this.families.add(person.surname, personKey(person));
    }
    for (const word of words) this.words.add(word);
    for (const surname of this.families.parts) this.surnames.add(surname);
  }

  /**
   * Whether one of a return's names, or a word of its running text, may be meant by another of the
   * county's, or that by it.
   *
   * @param prose the folded words that `speltWords` gives
   */
  concern({ names }: KnownNames, prose: Iterable<string>): boolean {
    for (const name of names) if (this.isNear(name)) return true;
    for (const word of prose) if (this.isNearWord(word)) return true;
    return false;
  }

  private isNear(name: KnownName): boolean {
    const { words, persons } = contentsOf(name);
    return (
      words.some(({ folded }) => this.isNearWord(folded)) ||
      persons.some(
        ({ surname }) => this.surnames.near(surname).size > 0 || this.families.of(surname).size > 1,
      )
    );
  }

  private isNearWord(word: string): boolean {
    let isNear = this.asked.get(word);
    if (isNear === undefined) this.asked.set(word, (isNear = this.words.isNearAny(word)));
    return isNear;
  }
}

/** The words in running text that might be names or parts of such, folded. */
export function speltWords(text: string): string[] {
  return speltWordsIn(text).map(({ folded }) => folded);
}
