import { foldName } from './fold';
import { NO_NAMES, type KnownNames } from './knownNames';
import type { Mention } from './mention';
import type { Misspelt } from './misspelt';
import { misspeltPersons } from './misspeltPersons';
import { misspeltWords } from './misspeltWords';
import { Spellings } from './Spellings';

/**
 * Names that are close to a commoner name in the same mentions or in the county, in the order of the
 * mentions. Agreed synonyms, and pairs that somebody said are two, are not suggested again.
 */
export function findMisspelt<M extends Mention>(
  mentions: readonly M[],
  known: KnownNames = NO_NAMES,
): Misspelt<M>[] {
  const spellings = new Spellings<M>(known);
  for (const mention of mentions) spellings.add(mention, [mention]);
  return misspeltAmong(mentions, (mention) => [mention], spellings);
}

/** `findMisspelt` among the mentions of records whose spellings are at hand. */
export function misspeltAmong<Holder, M extends Mention>(
  holders: readonly Holder[],
  mentionsOf: (holder: Holder) => readonly M[],
  spellings: Spellings<Holder>,
): Misspelt<M>[] {
  const doubtful = spellings.doubtful();
  if (doubtful.size === 0) return [];
  const { known } = spellings;
  const mentions = holders.flatMap((holder) => (doubtful.has(holder) ? mentionsOf(holder) : []));
  const settled = settledPairs(known);
  const found = [...misspeltWords(mentions, spellings), ...misspeltPersons(mentions, spellings)].filter(
    ({ written, meant }) =>
      known.synonyms[foldName(written)] === undefined && !settled.has(pairKey(written, meant)),
  );
  const order = new Map(mentions.map((mention, at) => [mention, at]));
  return found.sort((a, b) => order.get(a.mention)! - order.get(b.mention)!);
}

function settledPairs({ distinct }: KnownNames): Set<string> {
  return new Set(distinct.map(([one, other]) => pairKey(one, other)));
}

function pairKey(one: string, other: string): string {
  return [foldName(one), foldName(other)].sort().join(' | ');
}
