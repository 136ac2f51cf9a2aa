import { entryOf } from '../sharing';
import { foldName } from './fold';
import { NO_NAMES, type KnownNames } from './knownNames';
import type { Mention } from './mention';
import type { Misspelt } from './misspelt';
import { misspeltPersons } from './misspeltPersons';
import { misspeltWords } from './misspeltWords';
import { NamesIn } from './NamesIn';
import { Spellings } from './Spellings';

/**
 * Names that are close to a commoner name in the same mentions or in the county, in the order of the
 * mentions. Agreed synonyms, and pairs that somebody said are two, are not suggested again.
 */
export function findMisspelt(mentions: readonly Mention[], known: KnownNames = NO_NAMES): Misspelt[] {
  const spellings = new Spellings(inMentions, known);
  spellings.update(mentions);
  return misspeltIn(spellings, (mention) => [mention]);
}

const inMentions = new NamesIn<Mention>(({ text, kind }, told) => told(text, kind));

/** `findMisspelt` in records whose spellings are at hand. */
export function misspeltIn<Holder extends object, M extends Mention>(
  spellings: Spellings<Holder>,
  mentionsOf: (holder: Holder) => readonly M[],
): Misspelt<M>[] {
  const mentions = spellings.doubtful().flatMap(mentionsOf);
  if (mentions.length === 0) return [];
  const { known } = spellings;
  const settled = settledPairs(known);
  const found = [...misspeltWords(mentions, spellings), ...misspeltPersons(mentions, spellings)].filter(
    ({ written, meant }) =>
      entryOf(known.synonyms, foldName(written)) === undefined && !settled.has(pairKey(written, meant)),
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
