import { foldWord, isAbbreviation, wordsIn } from './fold';
import { isFieldWord } from './fieldWords';
import { isFirstName } from './firstNames';
import { mayBeSlip } from './likeWords';
import { personName, type PersonName } from './person';
import { remembered } from './remembered';
import { knownWordsIn, speltWordsIn, type Word } from './Word';

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
  for (const part of partsOf(text)) {
    const person = personIn(part);
    if (person) persons.push(person);
    else words.push(...namingWords(knownWordsIn(part)));
  }
  return { persons, words: oneEach(words) };
}

/** The folded words in lower case, less those that names are commonly made of: one of these is no proper name. */
export function lowerWordsIn(text: string, kind: Mention['kind']): string[] {
  const parts = kind === 'prose' ? [text] : partsOf(text).filter((part) => !personIn(part));
  return parts.flatMap(knownWordsIn).flatMap(({ isNoName, folded }) => (isNoName ? [folded] : []));
}

/** The single names of a cell that holds several: `Police/Fire Service; A. Name and B. Name`. */
function partsOf(text: string): string[] {
  return text
    .split(/[/;,\n()&]|\s+and\s+|\s[-–]\s/)
    .map((part) => part.trim())
    .filter(Boolean);
}

function personIn(part: string): PersonName | null {
  const person = personName(part);
  return person && isPerson(person) ? person : null;
}

/** What bodies are mostly called behind a place. */
const BODIES = ['council', 'police', 'service', 'services', 'partnership', 'constabulary', 'probation'];

/** A role (Housing Manager) has the shape of a name, and is none; nor is a body whose kind is misspelt (Vale Polcie). */
function isPerson({ written, first, rank }: PersonName): boolean {
  if (rank !== '' || (isFirstName(first) && !isFieldWord(first))) return true;
  return (
    first !== '' &&
    !wordsIn(written).some((word) => isOfBody(foldWord(word)) || (word.length > 1 && isAbbreviation(word)))
  );
}

function isOfBody(folded: string): boolean {
  return isFieldWord(folded) || BODIES.some((kind) => mayBeSlip(folded, kind, false));
}

function namingWords(words: readonly Word[]): NameWord[] {
  return words.flatMap(({ isSpelt, folded, written }, at) => {
    if (!isSpelt) return [];
    const others = words.filter((_, other) => other !== at);
    return [{ folded, written, rest: others.map((other) => other.folded).join(' ') }];
  });
}

const NOTHING: Contents = { persons: [], words: [] };

function readProse(text: string): Contents {
  const words = speltWordsIn(text);
  return words.length === 0 ? NOTHING : { persons: NOTHING.persons, words: oneEach(words) };
}

function oneEach(words: readonly NameWord[]): readonly NameWord[] {
  if (words.length < 2) return words;
  const byWord = new Map<string, NameWord>();
  for (const word of words) if (!byWord.has(word.folded)) byWord.set(word.folded, word);
  return [...byWord.values()];
}
