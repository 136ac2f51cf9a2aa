import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { sha256 } from '../digest';
import type { Kept } from './store';

/** JSON shrinks to a tenth at any level; higher ones take twice as long for little more. */
const LEVEL = 2;

/** A value ready to be kept, wherever that was done: its JSON, what that hashes to, and that JSON deflated. */
export interface Packed {
  readonly json: string;
  readonly hash: string;
  readonly bytes: Uint8Array;
}

/** Of values that came packed, so that they are not packed again. */
const asTheyCame = new WeakMap<object, Pick<Packed, 'hash' | 'bytes'>>();

/** Packs a value, so that another thread has no work with it. */
export function pack(value: unknown): Packed {
  const json = jsonOf(value);
  const { hash, bytes } = packedJson(json);
  return { json, hash, bytes: bytes() };
}

/** The value, which is kept as it came packed for as long as nobody changes it. */
export function unpack({ json, hash, bytes }: Packed): unknown {
  const value: unknown = JSON.parse(json);
  if (typeof value === 'object' && value !== null) asTheyCame.set(value, { hash, bytes: Buffer.from(bytes) });
  return value;
}

/** A value as it is stored; it is deflated when that is asked for. */
export function packed(value: unknown): { readonly hash: string; readonly bytes: () => Uint8Array } {
  const came = typeof value === 'object' && value !== null ? asTheyCame.get(value) : undefined;
  return came ? { hash: came.hash, bytes: () => came.bytes } : packedJson(jsonOf(value));
}

function packedJson(json: string) {
  const said = Buffer.from(json);
  return { hash: sha256(said), bytes: () => deflateRawSync(said, { level: LEVEL }) };
}

/** What was packed. @throws where it is not what was packed */
export function unpacked(bytes: Uint8Array): unknown {
  return JSON.parse(inflateRawSync(bytes).toString('utf8'));
}

/** The JSON that went under that hash; null where the bytes are not what did. */
export function soundJson(hash: string, bytes: Uint8Array): string | null {
  try {
    const said = inflateRawSync(bytes);
    return sha256(said) === hash ? said.toString('utf8') : null;
  } catch {
    return null;
  }
}

/** A kept value; undefined where it is not what was kept. */
export function openKept({ hash, bytes }: Kept): unknown {
  const json = soundJson(hash, bytes);
  return json === null ? undefined : JSON.parse(json);
}

export function jsonOf(value: unknown): string {
  // `undefined` has no JSON, and would come back as nothing stored at all.
  return JSON.stringify(value) ?? 'null';
}
