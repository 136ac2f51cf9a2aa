import { randomBytes, timingSafeEqual } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { sha256 } from '../digest';
import { base32 } from './base32';

/**
 * `sb_k3f9qd_…`: the beginning says whose kind of key it is, so that one left in a file or a mail can
 * be searched for; then the key's id, which is no secret; then 256 random bits, and a checksum that
 * tells a key cut short in copying from one that is not known.
 */
const FORM = /^sb_([0-9a-z]{6})_[0-9a-z]{59}$/;
const ID_BYTES = 4;
const ID_SIGNS = 6;
const SECRET_BYTES = 32;
const CHECK_SIGNS = 7;

export interface NewKey {
  readonly id: string;
  /** Shown once, and kept nowhere. */
  readonly text: string;
  readonly hash: string;
}

export function newKey(): NewKey {
  const id = base32(randomBytes(ID_BYTES)).slice(0, ID_SIGNS);
  const body = `sb_${id}_${base32(randomBytes(SECRET_BYTES))}`;
  const text = body + checkOf(body);
  return { id, text, hash: hashOf(text) };
}

/** The id in a key's text; null where it is no whole key. */
export function idIn(text: string): string | null {
  const id = FORM.exec(text)?.[1] ?? null;
  return id !== null && text.endsWith(checkOf(text.slice(0, -CHECK_SIGNS))) ? id : null;
}

/** Whether that text is the key that was kept under the hash, in a time that tells nothing of how much is right. */
export function isKey(text: string, hash: string): boolean {
  return timingSafeEqual(Buffer.from(hashOf(text), 'hex'), Buffer.from(hash, 'hex'));
}

/**
 * One round and no salt: these guard secrets that people choose, and nobody finds 256 random bits by
 * trying, nor meets the same ones twice.
 */
function hashOf(text: string): string {
  return sha256(text);
}

function checkOf(body: string): string {
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return base32(check);
}
