import { foldWord, isAbbreviation, wordsIn } from './fold';
import { isFieldWord } from './fieldWords';
import { isFirstName } from './firstNames';
import { personName, type PersonName } from './person';
import { remembered } from './remembered';
import { knownWordsIn, type Word } from './Word';

/** A place in a return where names stand. */
export interface Mention {
  readonly text: string;
  /** `prose` is running text, in which names stand among other words. */
  readonly kind: 'person' | 'organisation' | 'prose';
  /** The organisation that stands beside a person. */
  readonly organisation?: string | null;
}

/** A capitalised word of a name, and what else the name is made of. */
export interface NameWord {
  readonly folded: string;
  readonly written: string;
  /** The other words of the same name, folded; null in prose, where nobody knows how far a name goes. */
  readonly rest: string | null;
}

/** What stands in a mention: people by name, and the words of other names. */
export interface Contents {
  readonly persons: readonly PersonName[];
  /** Each once, however often the text has it. */
  readonly words: readonly NameWord[];
  /** Folded words in lower case, less those that names are commonly made of: one of these is no proper name. */
  readonly lower: readonly string[];
}

const contentsOfNames = remembered((text) => readNames(text));
const contentsOfProse = remembered((text) => readProse(text));

export function contentsOf({ text, kind }: Mention): Contents {
  return contentsIn(text, kind);
}

/** `contentsOf` a mention of which no object need be made. */
export function contentsIn(text: string, kind: Mention['kind']): Contents {
  return kind === 'prose' ? contentsOfProse(text) : contentsOfNames(text);
}

function readNames(text: string): Contents {
  const persons: PersonName[] = [];
  const words: NameWord[] = [];
  const lower: string[] = [];
  for (const part of partsOf(text)) {
    const person = personName(part);
    if (person && isPerson(person)) persons.push(person);
    else {
      const own = knownWordsIn(part);
      words.push(...namingWords(own));
      for (const { isNoName, folded } of own) if (isNoName && !lower.includes(folded)) lower.push(folded);
    }
  }
  return { persons, words: oneEach(words), lower };
}

/** The single names of a cell that holds several: `Police/Fire Service; A. Name and B. Name`. */
function partsOf(text: string): string[] {
  return text
    .split(/[/;,\n()&]|\s+and\s+|\s[-–]\s/)
    .map((part) => part.trim())
    .filter(Boolean);
}

/** A role (Housing Manager) has the shape of a name, and is none. */
function isPerson({ written, first, rank }: PersonName): boolean {
  if (rank !== '' || (isFirstName(first) && !isFieldWord(first))) return true;
  return (
    first !== '' &&
    !wordsIn(written).some((word) => isFieldWord(foldWord(word)) || (word.length > 1 && isAbbreviation(word)))
  );
}

function namingWords(words: readonly Word[]): NameWord[] {
  return words.flatMap(({ isSpelt, folded, written }, at) => {
    if (!isSpelt) return [];
    const others = words.filter((_, other) => other !== at);
    return [{ folded, written, rest: others.map((other) => other.folded).join(' ') }];
  });
}

const NOTHING: Contents = { persons: [], words: [], lower: [] };

function readProse(text: string): Contents {
  const names: Word[] = [];
  const lower: string[] = [];
  for (const word of knownWordsIn(text)) {
    if (word.isSpelt) names.push(word);
    else if (word.isNoName && !lower.includes(word.folded)) lower.push(word.folded);
  }
  if (names.length === 0 && lower.length === 0) return NOTHING;
  const words = names.map(({ folded, written }) => ({ folded, written, rest: null }));
  return { persons: NOTHING.persons, words: oneEach(words), lower };
}

function oneEach(words: readonly NameWord[]): readonly NameWord[] {
  if (words.length < 2) return words;
  const byWord = new Map<string, NameWord>();
  for (const word of words) if (!byWord.has(word.folded)) byWord.set(word.folded, word);
  return [...byWord.values()];
}
