import { isFieldWord } from './fieldWords';
import type { Misspelt } from './findMisspelt';
import type { KnownNames } from './knownNames';
import { mayBeSlip } from './likeWords';
import { contentsOf, type Mention, type NameWord } from './mention';
import { rarityOf } from './rarity';
import { SpellingIndex } from './SpellingIndex';
import { foldWord, wordsIn } from './fold';

interface WordUse {
  readonly folded: string;
  /** Spellings as written, by how often: the commonest is the suggestion. */
  readonly written: Map<string, number>;
  /** The names it stands in, without it. */
  readonly rests: Set<string>;
  count: number;
  inNames: number;
}

/**
 * Words of organisations and places that are close to a commoner one: within the same name
 * (`Swadvale Police`, `Swadvalle Police`), or alone where the common word is plainly a proper name.
 */
export function misspeltWords<M extends Mention>(mentions: readonly M[], known: KnownNames): Misspelt<M>[] {
  const uses = new Map<string, WordUse>();
  const lower = new Set<string>();
  for (const mention of mentions) {
    const { words, lower: ordinary } = contentsOf(mention);
    for (const word of ordinary) lower.add(word);
    for (const word of words) use(uses, word, 1);
  }
  for (const { text, kind, count } of known.names) {
    if (kind === 'person') continue;
    for (const word of contentsOf({ text, kind }).words) use(uses, word, count);
  }
  const index = new SpellingIndex();
  for (const use of uses.values()) if (use.inNames > 0 || isProper(use, lower)) index.add(use.folded);
  const meantBy = new Map<string, Suggestion>();
  for (const written of uses.values()) {
    if (lower.has(written.folded) || isFieldWord(written.folded)) continue;
    const meant = commonerThan(written, index, uses, lower);
    if (meant) meantBy.set(written.folded, meant);
  }
  if (meantBy.size === 0) return [];
  return mentions.flatMap((mention) =>
    contentsOf(mention).words.flatMap((word) => {
      const suggestion = meantBy.get(word.folded);
      if (!suggestion) return [];
      const { meant, level } = suggestion;
      const spelling = likeCased(commonest(meant), word.written);
      return [{ mention, written: word.written, meant: spelling, times: meant.count, level }];
    }),
  );
}

interface Suggestion {
  readonly meant: WordUse;
  readonly level: boolean;
}

function commonerThan(
  written: WordUse,
  index: SpellingIndex,
  uses: ReadonlyMap<string, WordUse>,
  lower: ReadonlySet<string>,
): Suggestion | null {
  let best: Suggestion | null = null;
  for (const candidate of index.candidates(written.folded)) {
    const meant = uses.get(candidate)!;
    const inSameName = shareRest(written, meant);
    if (!mayBeSlip(written.folded, candidate, !inSameName)) continue;
    const rarity = rarityOf(written.count, meant.count);
    if (rarity === 'both-common') continue;
    const level = rarity === 'level';
    if (level && !(inSameName && candidate.length >= 7 && comesFirst(meant, written, uses))) continue;
    // in running text any word may have a capital: only a proper name can be meant there
    const known = isProper(meant, lower) || (isFieldWord(candidate) && written.inNames > 0);
    if (!inSameName && (rarity !== 'much-rarer' || !known)) continue;
    if (!best || (best.level && !level) || (best.level === level && meant.count > best.meant.count))
      best = { meant, level };
  }
  return best;
}

/** True for a word that is nowhere in lower case, and stands in names or often enough to be one. */
function isProper({ folded, inNames, count }: WordUse, lower: ReadonlySet<string>): boolean {
  return !lower.has(folded) && !isFieldWord(folded) && (inNames > 0 || count >= 4);
}

/** Of two spellings used as often, the one met first stands. */
function comesFirst(meant: WordUse, written: WordUse, uses: ReadonlyMap<string, WordUse>): boolean {
  for (const use of uses.values()) {
    if (use === meant) return true;
    if (use === written) return false;
  }
  return false;
}

/** True where both stand in the same name, or where one stands alone and so may be short for the other. */
function shareRest(a: WordUse, b: WordUse): boolean {
  for (const rest of a.rests) if (b.rests.has(rest)) return true;
  return (a.rests.has('') && b.rests.size > 0) || (b.rests.has('') && a.rests.size > 0);
}

function use(uses: Map<string, WordUse>, { folded, written, rest }: NameWord, times: number): void {
  let there = uses.get(folded);
  if (!there) {
    there = { folded, written: new Map(), rests: new Set(), count: 0, inNames: 0 };
    uses.set(folded, there);
  }
  there.count += times;
  there.written.set(written, (there.written.get(written) ?? 0) + times);
  if (rest === null) return;
  there.inNames += times;
  there.rests.add(rest);
}

function commonest({ written }: WordUse): string {
  return [...written].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

/** The suggestion in capitals where the word stands in capitals, and with the possessive it has. */
function likeCased(meant: string, written: string): string {
  const bare = meant.replace(/['’]s$/, '');
  const owned = /['’]s$/.exec(written)?.[0] ?? '';
  const plain = foldWord(bare) === foldWord(wordsIn(bare)[0] ?? bare) ? bare : meant;
  return written === written.toUpperCase() ? plain.toUpperCase() : `${plain}${owned}`;
}
