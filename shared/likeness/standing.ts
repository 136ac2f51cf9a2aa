import { contentsIn, lowerWordsIn, type Mention } from './mention';
import { personKey } from './person';

/** Is told of a text in which names may stand. */
export type ToldOfNames = (text: string, kind: Mention['kind']) => void;

/** What stands in some texts, each once. */
export interface Standing {
  /** The folded words of names, and those in running text that may be of names. */
  readonly words: ReadonlySet<string>;
  /** The surname of each person, by the key of the person. */
  readonly persons: ReadonlyMap<string, string>;
}

/** What stands in the texts that are told. */
export function standingIn(tell: (told: ToldOfNames) => void): Standing {
  const words = new Set<string>();
  const persons = new Map<string, string>();
  tell((text, kind) => {
    const contents = contentsIn(text, kind);
    for (const { folded } of contents.words) words.add(folded);
    for (const person of contents.persons) persons.set(personKey(person), person.surname);
  });
  return { words, persons };
}

/** The folded words that stand in lower case in the texts that are told. */
export function lowerIn(tell: (told: ToldOfNames) => void): ReadonlySet<string> {
  const words = new Set<string>();
  tell((text, kind) => {
    for (const word of lowerWordsIn(text, kind)) words.add(word);
  });
  return words;
}

/** Words and surnames that may be misspelt, or be meant by one that is. */
export interface Doubted {
  readonly words: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
}

/** Whether something that is doubted stands in the texts that are told. */
export function isDoubtedIn(tell: (told: ToldOfNames) => void, { words, surnames }: Doubted): boolean {
  let isDoubted = false;
  tell((text, kind) => {
    const contents = contentsIn(text, kind);
    isDoubted ||=
      contents.words.some(({ folded }) => words.has(folded)) ||
      contents.persons.some(({ surname }) => surnames.has(surname));
  });
  return isDoubted;
}
