import { isFieldWord } from './fieldWords';
import { capitalisedIn, foldWord, isAbbreviation, isCapitalised, wordsIn } from './fold';
import { remembered } from './remembered';

/** What is known of a word as written: the same few thousand words stand in all plans. */
export interface Word {
  readonly written: string;
  readonly folded: string;
  readonly isCapitalised: boolean;
  readonly hasFigure: boolean;
  /** Capitalised and long enough to be misspelt: no letters that stand for words, no numbers. */
  readonly isSpelt: boolean;
  /** In lower case, and none of those that names are commonly made of: it is no proper name. */
  readonly isNoName: boolean;
  /** Without its commonest endings: reporting, reported, reports are one. */
  readonly stem: string;
  /** By itself it is in no name, of which there might be more words. */
  readonly rest: null;
}

/** The words of a text in order. */
export function knownWordsIn(text: string): Word[] {
  const words: Word[] = [];
  for (const written of wordsIn(text)) words.push(knownWord(written));
  return words;
}

/** Those of running text that might be names or parts of such: hardly one in ten is looked at. */
export function speltWordsIn(text: string): Word[] {
  const words: Word[] = [];
  for (const written of capitalisedIn(text)) {
    const word = knownWord(written);
    if (word.isSpelt) words.push(word);
  }
  return words;
}

export const knownWord = remembered((written): Word => {
  const folded = foldWord(written);
  const capitalised = isCapitalised(written);
  const hasFigure = /\d/.test(written);
  const isLong = written.length >= SHORTEST_NAME;
  return {
    written,
    folded,
    isCapitalised: capitalised,
    hasFigure,
    isSpelt: isLong && capitalised && !isAbbreviation(written) && !hasFigure,
    isNoName: isLong && !capitalised && !isFieldWord(folded),
    stem: stemOf(folded),
    rest: null,
  };
});

const SHORTEST_NAME = 5;

function stemOf(word: string): string {
  if (word.length < 5) return word;
  const bare = word.replace(/(?:ies)$/, 'y').replace(/(?<!s)s$/, '');
  const stem = bare.replace(/(?:ations?|ings?|ments?|ed|er|ly|e)$/, '');
  return stem.length >= 4 ? stem : bare;
}
