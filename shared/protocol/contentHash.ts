import type { Snapshot } from './snapshot';

/** SHA-256 of a text's UTF-8 bytes, in lower-case hex: the host's own, since the core has none. */
export type Digest = (text: string) => Promise<string>;

/**
 * The content hash of a snapshot, by which both sides know a revision: SHA-256 over its JSON with the
 * keys of every object in alphabetical order. The file's name is no part of it.
 */
export function contentHash(snapshot: Snapshot, digest: Digest): Promise<string> {
  return digest(canonicalText(snapshot));
}

/** The JSON of a value with sorted keys and no spaces: equal values give equal texts. */
export function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_key, held: unknown) =>
    typeof held === 'object' && held !== null && !Array.isArray(held)
      ? Object.fromEntries(Object.entries(held).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : held,
  );
}
