import type * as z from 'zod';
import { entryOf } from '../sharing';
import { foldName } from './fold';
import type { knownName, knownNames } from './knownNamesSchema';

export type KnownName = z.infer<typeof knownName>;

export type KnownNames = z.infer<typeof knownNames>;

export const NO_NAMES: KnownNames = { names: [], synonyms: {}, distinct: [] };

/** `known` with the agreement that `written` means `meant`. */
export function withSynonym(known: KnownNames, written: string, meant: string): KnownNames {
  return { ...known, synonyms: { ...known.synonyms, [foldName(written)]: meant } };
}

/** `known` with the agreement that two names that look alike are two. */
export function withDistinct(known: KnownNames, one: string, other: string): KnownNames {
  return { ...known, distinct: [...known.distinct, [foldName(one), foldName(other)]] };
}

/** The name that is meant: the agreed one where there is one, else as written. */
export function meantName({ synonyms }: KnownNames, written: string): string {
  return entryOf(synonyms, foldName(written)) ?? written;
}

/** A text with every name, and every word of a name, that somebody has agreed is meant otherwise written so. */
export function asMeant(known: KnownNames, text: string): string {
  if (Object.keys(known.synonyms).length === 0) return text;
  const whole = entryOf(known.synonyms, foldName(text));
  if (whole !== undefined) return whole;
  return text.replace(/[\p{L}\p{N}'’]+/gu, (word) => meantName(known, word));
}

/** Counts of several sources taken together, as of all the other returns of a county. */
export function joinKnownNames(sources: readonly KnownNames[]): KnownNames {
  const byKey = new Map<string, Joined>();
  for (const { names } of sources) {
    for (const name of names) {
      const key = `${name.kind} ${foldName(name.text)}`;
      const there = byKey.get(key);
      if (there) join(there, name);
      else byKey.set(key, { ...name, organisations: new Set(name.organisations) });
    }
  }
  return {
    names: Array.from(byKey.values(), (name) => ({ ...name, organisations: [...name.organisations] })),
    synonyms: Object.assign({}, ...sources.map(({ synonyms }) => synonyms)) as Record<string, string>,
    distinct: sources.flatMap(({ distinct }) => distinct),
  };
}

/** A name while it is counted. */
interface Joined extends Pick<KnownName, 'kind'> {
  text: string;
  count: number;
  readonly organisations: Set<string>;
}

function join(into: Joined, { text, count, organisations }: KnownName): void {
  if (count > into.count) into.text = text;
  into.count += count;
  for (const organisation of organisations) into.organisations.add(organisation);
}
