import { lex, type Lexemes } from './lexeme';

interface Branch<Meaning> {
  readonly words: readonly string[];
  readonly meaning: Meaning;
}

/** Reads the longest phrase that begins at a lexeme. */
export interface PhraseReader<Meaning> {
  (lexemes: Lexemes, at: number): { readonly meaning: Meaning; readonly next: number } | null;
  /** The first words of the phrases. */
  readonly openers: readonly string[];
}

/** A reader of phrases, given by their meanings and parted by `|`. */
export function phraseBook<Meaning extends string>(
  vocabulary: Readonly<Record<Meaning, string>>,
): PhraseReader<Meaning> {
  const byFirstWord = new Map<string, Branch<Meaning>[]>();
  for (const [meaning, phrases] of Object.entries(vocabulary) as [Meaning, string][]) {
    for (const phrase of phrases.split('|')) {
      const words = lex(phrase.trim()).flatMap((lexeme) => (lexeme.kind === 'line' ? [] : [lexeme.low]));
      const branches = [...(byFirstWord.get(words[0]!) ?? []), { words, meaning }];
      // The longest first, so that `to be agreed` is not read as `to`.
      byFirstWord.set(
        words[0]!,
        branches.sort((a, b) => b.words.length - a.words.length),
      );
    }
  }
  const read = (lexemes: Lexemes, at: number) => {
    for (const { words, meaning } of byFirstWord.get(lexemes[at]?.low ?? '') ?? []) {
      const next = matches(lexemes, at, words);
      if (next !== null) return { meaning, next };
    }
    return null;
  };
  return Object.assign(read, { openers: [...byFirstWord.keys()] });
}

/** Words may be joined by hyphens: `on-going`, `to-be-agreed`. */
function matches(lexemes: Lexemes, at: number, words: readonly string[]): number | null {
  let next = at;
  for (const word of words) {
    if (next > at && lexemes[next]?.low === '-' && word !== '-' && !lexemes[next]!.gap) next++;
    if (lexemes[next]?.low !== word) return null;
    next++;
  }
  return next;
}
