import { LikeSubjects } from './LikeSubjects';

/**
 * The items that say what an earlier one says, each with the first that `pairs` accepts, in order. The
 * time does not grow with the square of their number.
 */
export function findLikeSubjects<Item extends object>(
  items: readonly Item[],
  textOf: (item: Item) => string,
  pairs: (earlier: Item, later: Item) => boolean,
): { readonly item: Item; readonly first: Item }[] {
  return new LikeSubjects(items, textOf).repeated(items, pairs);
}
