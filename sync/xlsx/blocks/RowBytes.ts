import { DIGIT, DIGIT_AGAIN } from './findMatches';

/** Takes the XML of a row, piece by piece. */
export interface RowSink {
  text(xml: string): void;
  /** The row's number stands here. */
  number(): void;
}

/**
 * Rows as UTF-8, with room for the digits of their numbers, which is marked where each stands first and
 * where it stands again. What it holds is good until it is cleared.
 */
export class RowBytes implements RowSink {
  #bytes = new Uint8Array(1 << 16);
  #at = 0;
  #digits = 0;
  #mark = DIGIT;

  clear(): void {
    this.#at = 0;
  }

  /** Begins a row whose number has so many digits. */
  begin(digits: number): void {
    this.#digits = digits;
    this.#mark = DIGIT;
  }

  get written(): Uint8Array {
    return this.#bytes.subarray(0, this.#at);
  }

  number(): void {
    if (this.#at + this.#digits > this.#bytes.length) this.#grow(this.#digits);
    for (let digit = 0; digit < this.#digits; digit += 1) this.#bytes[this.#at++] = this.#mark;
    this.#mark = DIGIT_AGAIN;
  }

  text(xml: string): void {
    const { length } = xml;
    // In UTF-8 a unit of UTF-16 has three bytes at most.
    if (this.#at + 3 * length > this.#bytes.length) this.#grow(3 * length);
    const bytes = this.#bytes;
    let at = this.#at;
    for (let index = 0; index < length; index += 1) {
      const unit = xml.charCodeAt(index);
      if (unit < 0x80) {
        bytes[at++] = unit;
        continue;
      }
      const code = unit < 0xd800 ? unit : xml.codePointAt(index)!;
      if (code > 0xffff) index += 1;
      at = writeBeyondAscii(bytes, at, isHalf(code) ? REPLACEMENT : code);
    }
    this.#at = at;
  }

  #grow(wanted: number): void {
    const bytes = new Uint8Array(2 * (this.#bytes.length + wanted));
    bytes.set(this.written);
    this.#bytes = bytes;
  }
}

/** What stands for half of a surrogate pair, which UTF-8 cannot hold. */
const REPLACEMENT = 0xfffd;

function isHalf(code: number): boolean {
  return code >= 0xd800 && code < 0xe000;
}

/** Gives where the next is to be written. */
function writeBeyondAscii(bytes: Uint8Array, from: number, code: number): number {
  let at = from;
  if (code < 0x800) {
    bytes[at++] = 0xc0 | (code >> 6);
  } else {
    if (code < 0x10000) {
      bytes[at++] = 0xe0 | (code >> 12);
    } else {
      bytes[at++] = 0xf0 | (code >> 18);
      bytes[at++] = 0x80 | ((code >> 12) & 63);
    }
    bytes[at++] = 0x80 | ((code >> 6) & 63);
  }
  bytes[at++] = 0x80 | (code & 63);
  return at;
}
