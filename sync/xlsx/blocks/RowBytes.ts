import { piece, textElement, type Piece, type RowSink } from '../write';

/** Stands where a digit of a row's number will, where that is told first: no XML can hold it. */
export const DIGIT = 1;
/** The same, where the number stands again in its row. */
export const DIGIT_AGAIN = 2;

/** Rows as UTF-8, one after another, in which it is left open what their numbers are. What it holds is good until it is cleared. */
export class RowBytes implements RowSink {
  #bytes = Buffer.allocUnsafeSlow(1 << 16);
  #at = 0;
  #places = new Uint32Array(1 << 12);
  #told = 0;
  #widths: number[] = [];
  #counts: number[] = [];

  clear(): void {
    this.#at = 0;
    this.#told = 0;
    this.#widths = [];
    this.#counts = [];
  }

  get written(): Uint8Array {
    return this.#bytes.subarray(0, this.#at);
  }

  get numbers(): RowNumbers {
    return {
      places: this.#places.subarray(0, this.#told),
      counts: this.#counts,
      widths: this.#widths,
    };
  }

  /** @param width how many digits the row's number has */
  begin(width: number): void {
    this.#widths.push(width);
    this.#counts.push(0);
  }

  number(): void {
    const row = this.#counts.length - 1;
    const mark = this.#counts[row]!++ === 0 ? DIGIT : DIGIT_AGAIN;
    if (this.#told === this.#places.length) this.#places = grown(this.#places);
    this.#places[this.#told++] = this.#at;
    const bytes = this.#room(MOST_DIGITS);
    const end = this.#at + this.#widths[row]!;
    for (let at = this.#at; at < end; at += 1) bytes[at] = mark;
    this.#at = end;
  }

  /** Where the next byte will stand. */
  get at(): number {
    return this.#at;
  }

  /** Writes again what stands between two places. */
  again(from: number, to: number): void {
    this.#room(to - from).copyWithin(this.#at, from, to);
    this.#at += to - from;
  }

  piece({ bytes }: Piece): void {
    this.#room(bytes.length).set(bytes, this.#at);
    this.#at += bytes.length;
  }

  /** Half of a surrogate pair, which UTF-8 cannot hold, comes out as U+FFFD. */
  markup(xml: string): void {
    this.#at += this.#room(MOST_BYTES * xml.length).write(xml, this.#at, 'utf8');
  }

  text(text: string): void {
    const start = this.#at;
    this.piece(TEXT);
    if ((text.length > SHORT && this.#writePlain(text)) || this.#spellPlain(text))
      return this.piece(END_OF_TEXT);
    this.#at = start;
    this.markup(textElement(text));
  }

  /** Writes a text of ASCII that may stand in XML as it is; false where it is another, or may not. */
  #writePlain(text: string): boolean {
    const bytes = this.#room(MOST_BYTES * text.length);
    const end = this.#at + text.length;
    if (bytes.write(text, this.#at, 'utf8') !== text.length) return false;
    let before = SPACE;
    for (let at = this.#at; at < end; at += 1) {
      const unit = bytes[at]!;
      if (PLAIN[unit] === 0 || (unit === SPACE && before === SPACE)) return false;
      before = unit;
    }
    if (before === SPACE) return false;
    this.#at = end;
    return true;
  }

  /** The same for a text of any alphabet, sign by sign. */
  #spellPlain(text: string): boolean {
    const bytes = this.#room(MOST_BYTES * text.length);
    let at = this.#at;
    // Spaces at either end, or side by side, have to be marked as such.
    let before = SPACE;
    for (let place = 0; place < text.length; place += 1) {
      const unit = text.charCodeAt(place);
      if (unit <= ASCII) {
        if (PLAIN[unit] === 0 || (unit === SPACE && before === SPACE)) return false;
        bytes[at++] = unit;
      } else if (!isPlainBeyond(unit)) {
        return false;
      } else if (unit < 0x800) {
        bytes[at++] = 0xc0 | (unit >>> 6);
        bytes[at++] = 0x80 | (unit & 0x3f);
      } else {
        bytes[at++] = 0xe0 | (unit >>> 12);
        bytes[at++] = 0x80 | ((unit >>> 6) & 0x3f);
        bytes[at++] = 0x80 | (unit & 0x3f);
      }
      before = unit;
    }
    if (before === SPACE) return false;
    this.#at = at;
    return true;
  }

  /** The bytes, with room for so many more. */
  #room(wanted: number): Buffer {
    if (this.#at + wanted > this.#bytes.length) {
      const bytes = Buffer.allocUnsafeSlow(2 * (this.#bytes.length + wanted));
      bytes.set(this.written);
      this.#bytes = bytes;
    }
    return this.#bytes;
  }
}

/** Where the numbers of rows stand. */
export interface RowNumbers {
  /** The first digit of each. */
  readonly places: Uint32Array;
  /** How many of `places` each row has. */
  readonly counts: readonly number[];
  /** How many digits the number of each row has. */
  readonly widths: readonly number[];
}

const TEXT = piece('<t>');
const END_OF_TEXT = piece('</t>');
const MOST_DIGITS = 10;
/** Of a unit of UTF-16 in UTF-8. */
const MOST_BYTES = 3;
/** So few signs are written sooner one by one than by calling somebody who writes them all. */
const SHORT = 24;
const ASCII = 127;
const SPACE = 32;

/** Signs of ASCII that mean nothing in XML, nor (as `_` may) to Excel. */
const PLAIN = Uint8Array.from({ length: ASCII + 1 }, (_, unit) =>
  /[ !#-%'-;=?-^`-~]/.test(String.fromCharCode(unit)) ? 1 : 0,
);

/** Letters of most alphabets, dashes, quotation marks and the like, none of which is a space. */
function isPlainBeyond(unit: number): boolean {
  return (
    (unit >= 0xa1 && unit <= 0x167f) ||
    (unit >= 0x2010 && unit <= 0x205e && (unit <= 0x2027 || unit >= 0x2030))
  );
}

function grown(places: Uint32Array): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(places.length * 2);
  more.set(places);
  return more;
}
