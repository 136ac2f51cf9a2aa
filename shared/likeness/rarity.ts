/** How two near spellings stand to each other, by how often each is used. */
export type Rarity = 'much-rarer' | 'rarer' | 'level' | 'both-common';

/**
 * The commoner of two spellings is probably meant, unless the rarer is itself used so often that
 * it must be a name of its own. Two spellings used about as seldom cannot tell which is right.
 */
export function rarityOf(written: number, meant: number): Rarity {
  if (meant >= 2 * written) {
    if (written > 3 && meant < 6 * written) return 'both-common';
    return meant >= 3 && meant >= 3 * written ? 'much-rarer' : 'rarer';
  }
  return written <= 2 && meant <= 2 ? 'level' : 'both-common';
}
