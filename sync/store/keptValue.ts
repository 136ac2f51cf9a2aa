import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { sha256 } from '../digest';

/** JSON shrinks to a tenth at any level; higher ones take twice as long for little more. */
const LEVEL = 2;

/** A value as it is stored: what its JSON hashes to, and that JSON deflated. */
export function packed(value: unknown): { readonly hash: string; readonly bytes: () => Buffer } {
  const json = jsonOf(value);
  return { hash: sha256(json), bytes: () => deflateRawSync(json, { level: LEVEL }) };
}

/** What was packed. @throws where it is not what was packed */
export function unpacked(bytes: Uint8Array): unknown {
  return JSON.parse(inflateRawSync(bytes).toString('utf8'));
}

/** Whether the bytes still are what went under that hash. */
export function isSound(hash: string, bytes: Uint8Array): boolean {
  try {
    return sha256(inflateRawSync(bytes)) === hash;
  } catch {
    return false;
  }
}

export function jsonOf(value: unknown): string {
  // `undefined` has no JSON, and would come back as nothing stored at all.
  return JSON.stringify(value) ?? 'null';
}
