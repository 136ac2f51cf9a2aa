import { isFieldWord } from './fieldWords';
import type { Misspelt } from './misspelt';
import { mayBeSlip } from './likeWords';
import { contentsOf, type Mention, type NameWord } from './mention';
import { rarityOf } from './rarity';
import type { AnySpellings } from './Spellings';
import { foldWord, wordsIn } from './fold';

interface WordUse {
  readonly folded: string;
  /** The order in which they were met: of two spellings used as often, the one met first stands. */
  readonly nth: number;
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
export function misspeltWords<M extends Mention>(
  mentions: readonly M[],
  spellings: AnySpellings,
): Misspelt<M>[] {
  const uses = new Map<string, WordUse>();
  for (const mention of mentions) for (const word of contentsOf(mention).words) use(uses, word, 1, spellings);
  for (const { text, kind, count } of spellings.known.names) {
    if (kind === 'person') continue;
    for (const word of contentsOf({ text, kind }).words) use(uses, word, count, spellings);
  }
  const meantBy = new Map<string, Suggestion>();
  for (const written of uses.values()) {
    if (spellings.isLower(written.folded) || isFieldWord(written.folded)) continue;
    const meant = commonerThan(written, uses, spellings);
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
  uses: ReadonlyMap<string, WordUse>,
  spellings: AnySpellings,
): Suggestion | null {
  let best: Suggestion | null = null;
  const near = [...spellings.nearWord(written.folded)].flatMap((word) => uses.get(word) ?? []);
  for (const meant of near.sort((a, b) => a.nth - b.nth)) {
    const candidate = meant.folded;
    const proper = isProper(meant, spellings);
    if (meant.inNames === 0 && !proper) continue;
    const inSameName = shareRest(written, meant);
    if (!mayBeSlip(written.folded, candidate, !inSameName)) continue;
    const rarity = rarityOf(written.count, meant.count);
    if (rarity === 'both-common') continue;
    // of `Vale Police` and `Vale Polcie` the known word is meant, however seldom both stand
    const level = rarity === 'level' && !(inSameName && isFieldWord(candidate));
    if (level && !(inSameName && candidate.length >= 7 && meant.nth < written.nth)) continue;
    // in running text any word may have a capital: only a proper name can be meant there
    const known = proper || (isFieldWord(candidate) && written.inNames > 0);
    if (!inSameName && (rarity !== 'much-rarer' || !known)) continue;
    if (!best || (best.level && !level) || (best.level === level && meant.count > best.meant.count))
      best = { meant, level };
  }
  return best;
}

/** True for a word that is nowhere in lower case, and stands in names or often enough to be one. */
function isProper({ folded, inNames, count }: WordUse, spellings: AnySpellings): boolean {
  return !spellings.isLower(folded) && !isFieldWord(folded) && (inNames > 0 || count >= 4);
}

/** True where both stand in the same name, or where one stands alone and so may be short for the other. */
function shareRest(a: WordUse, b: WordUse): boolean {
  for (const rest of a.rests) if (b.rests.has(rest)) return true;
  return (a.rests.has('') && b.rests.size > 0) || (b.rests.has('') && a.rests.size > 0);
}

/** Counts a word where others are near it; of the rest nothing is asked. */
function use(
  uses: Map<string, WordUse>,
  { folded, written, rest }: NameWord,
  times: number,
  spellings: AnySpellings,
): void {
  let there = uses.get(folded);
  if (!there) {
    if (spellings.nearWord(folded).size === 0) return;
    there = { folded, nth: uses.size, written: new Map(), rests: new Set(), count: 0, inNames: 0 };
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
