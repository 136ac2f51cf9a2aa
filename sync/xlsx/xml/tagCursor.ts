import { UnreadableWorkbook } from '../unreadableWorkbook';
import { endOfMarkup } from './endOfMarkup';
import { unescapeXml } from './unescape';

const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;
const COLON = 0x3a;
const EQUALS = 0x3d;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const SPACE = 0x20;

/**
 * A name of up to four letters as one number, so that the hot path compares no strings. A name of
 * five or more letters can be confused with no name of three or fewer.
 */
export function nameCode(name: string): number {
  let code = 0;
  for (let i = 0; i < name.length; i++) code = (code << 8) | name.charCodeAt(i);
  return code;
}

/** Walks over the tags and attributes of an XML part. `XmlCursor` adds the text between them. */
export class TagCursor {
  /** Behind what was last read. */
  at = 0;
  /** `nameCode` of the tag's local name. */
  code = 0;
  closing = false;
  /** `<c/>`. Known once the attributes are passed. */
  empty = false;
  /** `nameCode` of the attribute's local name, and where its value stands. */
  attributeCode = 0;
  valueStart = 0;
  valueEnd = 0;
  private nameStart = 0;
  private nameEnd = 0;
  private qualifiedStart = 0;
  private attributeStart = 0;
  private attributeEnd = 0;
  private inTag = false;

  constructor(readonly bytes: Buffer) {}

  /** Moves to the next tag; false at the end of the part. */
  next(): boolean {
    this.leave();
    const { bytes } = this;
    const end = bytes.length;
    let i = this.at;
    for (;;) {
      while (i < end && bytes[i] !== LT) i++;
      if (i >= end) {
        this.at = end;
        return false;
      }
      const first = bytes[i + 1];
      if (first === BANG || first === QUESTION) {
        i = endOfMarkup(bytes, i);
        continue;
      }
      this.closing = first === SLASH;
      i += this.closing ? 2 : 1;
      break;
    }
    let start = i;
    let code = 0;
    for (; i < end; i++) {
      const byte = bytes[i]!;
      if (byte === GT || byte === SLASH || byte <= SPACE) break;
      if (byte === COLON) {
        start = i + 1;
        code = 0;
      } else {
        code = (code << 8) | byte;
      }
    }
    this.nameStart = start;
    this.nameEnd = i;
    this.code = code;
    this.at = i;
    this.empty = false;
    this.inTag = true;
    return true;
  }

  /** True where the tag's local name is this one. */
  is(name: string): boolean {
    return this.spells(name, this.nameStart, this.nameEnd);
  }

  /** The tag's local name. */
  name(): string {
    return this.bytes.toString('utf8', this.nameStart, this.nameEnd);
  }

  /** Moves to the tag's next attribute; false behind its last one, and `empty` is known then. */
  nextAttribute(): boolean {
    if (!this.inTag) return false;
    const { bytes } = this;
    const end = bytes.length;
    let i = this.at;
    while (i < end && bytes[i]! <= SPACE) i++;
    if (i >= end) throw new UnreadableWorkbook('damaged', 'a tag without an end');
    if (bytes[i] === GT || bytes[i] === SLASH) {
      this.at = i;
      this.leave();
      return false;
    }
    this.qualifiedStart = i;
    let start = i;
    let code = 0;
    for (; i < end; i++) {
      const byte = bytes[i]!;
      if (byte === EQUALS || byte <= SPACE || byte === GT) break;
      if (byte === COLON) {
        start = i + 1;
        code = 0;
      } else {
        code = (code << 8) | byte;
      }
    }
    this.attributeStart = start;
    this.attributeEnd = i;
    this.attributeCode = code;
    while (i < end && bytes[i] !== QUOTE && bytes[i] !== APOSTROPHE) i++;
    const quote = bytes[i];
    this.valueStart = ++i;
    while (i < end && bytes[i] !== quote) i++;
    this.valueEnd = i;
    this.at = i + 1;
    return true;
  }

  attributeIs(name: string): boolean {
    return this.spells(name, this.attributeStart, this.attributeEnd);
  }

  /** The attribute's value as text. */
  value(): string {
    return unescapeXml(this.bytes.toString('utf8', this.valueStart, this.valueEnd));
  }

  /** `1`, `true` and `on`. */
  valueIsTrue(): boolean {
    const first = this.bytes[this.valueStart];
    if (this.valueEnd - this.valueStart === 1) return first === 0x31;
    return (
      this.spells('true', this.valueStart, this.valueEnd) || this.spells('on', this.valueStart, this.valueEnd)
    );
  }

  /** All attributes, for tags that are few: by local name, or by `office:value-type` where asked. */
  attributes(qualified = false): Map<string, string> {
    const found = new Map<string, string>();
    while (this.nextAttribute()) {
      const start = qualified ? this.qualifiedStart : this.attributeStart;
      found.set(this.bytes.toString('utf8', start, this.attributeEnd), this.value());
    }
    return found;
  }

  /** Moves behind the `>` of the tag just read, where the cursor is not there yet; `empty` is known then. */
  leave(): void {
    if (!this.inTag) return;
    const { bytes } = this;
    const end = bytes.length;
    let i = this.at;
    while (i < end && bytes[i] !== GT) {
      const byte = bytes[i];
      if (byte === QUOTE || byte === APOSTROPHE) {
        for (i++; i < end && bytes[i] !== byte;) i++;
      }
      i++;
    }
    if (i >= end) throw new UnreadableWorkbook('damaged', 'a tag without an end');
    this.empty = bytes[i - 1] === SLASH && !this.closing;
    this.at = i + 1;
    this.inTag = false;
  }

  private spells(name: string, start: number, end: number): boolean {
    if (end - start !== name.length) return false;
    for (let i = 0; i < name.length; i++) if (this.bytes[start + i] !== name.charCodeAt(i)) return false;
    return true;
  }
}
