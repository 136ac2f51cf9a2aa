import { foldWord, wordsIn } from './fold';

/** A person's name in its parts, folded. */
export interface PersonName {
  /** Everything before the surname that is no rank or title; initials stay letters. */
  readonly first: string;
  readonly surname: string;
  /** First name and surname as written. */
  readonly written: string;
  readonly rank: string;
}

const RANKS = new Set(
  `detective det chief ch deputy assistant acting temporary temp superintendent supt inspector insp sergeant sgt
  constable const pc ps pcso dc ds di dci ci cinsp csupt c d t a cllr councillor mr mrs ms miss dr rev revd
  reverend sir prof professor`.split(/\s+/),
);

/** The parts of a person's name, or null where the words are a role or too many for a name. */
export function personName(text: string): PersonName | null {
  const words = wordsIn(text);
  const folded = words.map(foldWord);
  let ranks = 0;
  while (ranks < words.length - 1 && RANKS.has(folded[ranks]!)) ranks++;
  const name = words.slice(ranks);
  if (name.length === 0 || name.length > 3 || (name.length === 1 && ranks === 0)) return null;
  if (!name.every((word) => /^\p{Lu}/u.test(word) || /^(?:de|van|von|le|la|der|den|al|el)$/.test(word)))
    return null;
  const surname = name[name.length - 1]!;
  if (surname.length < 2 || (surname === surname.toUpperCase() && surname.length < 4)) return null;
  return {
    first: name.slice(0, -1).map(foldWord).join(' '),
    surname: foldWord(surname),
    written: name.join(' '),
    rank: folded.slice(0, ranks).join(' '),
  };
}

/** A rank does not make another person; without a first name it is all there is to tell people apart by. */
export function personKey({ first, surname, rank }: PersonName): string {
  return first === '' ? `${rank} / ${surname}` : `${first} ${surname}`;
}
