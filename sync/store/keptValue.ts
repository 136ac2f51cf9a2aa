import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { sha256 } from '../digest';
import type { Kept } from './store';

/** JSON shrinks to a tenth at any level; higher ones take twice as long for little more. */
const LEVEL = 2;

/** Of values that came packed, so that they are not packed again. */
const asTheyCame = new WeakMap<object, Kept>();

/**
 * A value ready to be kept: what its JSON hashes to, and that JSON deflated. Whoever keeps it has no work
 * with it, and whoever needs the value opens it. To another thread it goes as its hash and bytes.
 */
export class Packed implements Kept {
  readonly hash: string;
  readonly bytes: Uint8Array;
  #opened: { readonly value: unknown } | null;

  private constructor({ hash, bytes }: Kept, opened: { readonly value: unknown } | null) {
    this.hash = hash;
    this.bytes = bytes;
    this.#opened = opened;
  }

  static of(value: unknown): Packed {
    const { hash, bytes } = packedJson(jsonOf(value));
    return new Packed({ hash, bytes: bytes() }, { value });
  }

  /** What was packed elsewhere. */
  static from(kept: Kept): Packed {
    const { buffer, byteOffset, length } = kept.bytes;
    return new Packed({ hash: kept.hash, bytes: Buffer.from(buffer, byteOffset, length) }, null);
  }

  /** The value, which is kept as it came packed for as long as nobody changes it. */
  open(): unknown {
    this.#opened ??= { value: unpacked(this.bytes) };
    const { value } = this.#opened;
    if (typeof value === 'object' && value !== null) asTheyCame.set(value, this);
    return value;
  }
}

/** A value as it is stored; it is deflated when that is asked for. */
export function packed(value: unknown): { readonly hash: string; readonly bytes: () => Uint8Array } {
  const came = typeof value === 'object' && value !== null ? asPacked(value) : undefined;
  return came ? { hash: came.hash, bytes: () => came.bytes } : packedJson(jsonOf(value));
}

function asPacked(value: object): Kept | undefined {
  return value instanceof Packed ? value : asTheyCame.get(value);
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
