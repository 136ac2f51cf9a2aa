import { isCdata, TagCursor } from './tagCursor';
import { unescapeCellText, unescapeXml } from './unescape';

const BANG = 0x21;
const QUESTION = 0x3f;
/** What a byte of text means for its decoding; `<` ends it. */
const STOP = 128;
const HAS_ENTITY = 1;
const HAS_WIDE = 2;
const HAS_ESCAPE = 4;
const TEXT_CLASS = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte === 0x3c) return STOP;
  if (byte === 0x26) return HAS_ENTITY;
  if (byte === 0x5f || byte === 0x0d) return HAS_ESCAPE;
  return byte >= 0x80 ? HAS_WIDE : 0;
});

/**
 * Walks over an XML part, byte by byte and without a tree: a sheet of a million cells costs its
 * bytes, and only text that is asked for becomes a string. Namespace prefixes are passed over, for
 * Office, its strict form and other programs differ in nothing else that matters here.
 */
export class XmlCursor extends TagCursor {
  /** Where the text last found by `plainText` stands. */
  textStart = 0;
  textEnd = 0;
  private textFlags = 0;

  /** @param officeText true where text has Office's own escapes, `_x000D_`, to be resolved. */
  constructor(
    bytes: Buffer,
    private readonly officeText = false,
  ) {
    super(bytes);
  }

  /**
   * Finds the text up to the next tag, at `textStart` to `textEnd`. False where it is not in one
   * piece (CDATA, comments): `text` must then be asked.
   */
  plainText(): boolean {
    if (this.inTag) this.leaveTag();
    const { bytes } = this;
    const end = bytes.length;
    let flags = 0;
    let i = this.at;
    this.textStart = i;
    for (; i < end; i++) {
      const kind = TEXT_CLASS[bytes[i]!]!;
      if (kind === STOP) break;
      flags |= kind;
    }
    this.textEnd = i;
    this.textFlags = flags;
    const next = bytes[i + 1];
    return next !== BANG && next !== QUESTION;
  }

  /** The text of the tag just read, up to the next: escapes resolved, line breaks as `\n`. */
  text(): string {
    if (this.inTag) this.leaveTag();
    return this.empty ? '' : this.textBehind();
  }

  /** The text behind the tag just read, be that opening, closing or empty. */
  textBehind(): string {
    if (this.plainText()) {
      this.at = this.textEnd;
      return this.decoded();
    }
    return this.unescaped(this.brokenText());
  }

  /** What `plainText` found. */
  decoded(): string {
    const flags = this.textFlags;
    const { bytes, textStart, textEnd } = this;
    if (flags === 0) return bytes.toString('latin1', textStart, textEnd);
    let text = bytes.toString('utf8', textStart, textEnd);
    if (flags & HAS_ENTITY) text = unescapeXml(text);
    return flags & (HAS_ENTITY | HAS_ESCAPE) ? this.unescaped(text) : text;
  }

  private unescaped(text: string): string {
    return this.officeText ? unescapeCellText(text) : text.replace(/\r\n?/g, '\n');
  }

  /** Text with CDATA sections in it, or comments. */
  private brokenText(): string {
    const { bytes } = this;
    let text = '';
    while (this.at < bytes.length) {
      const whole = this.plainText();
      text += unescapeXml(bytes.toString('utf8', this.textStart, this.textEnd));
      this.at = this.textEnd;
      if (whole) break;
      const start = this.textEnd;
      this.at = this.passOver(start);
      if (isCdata(bytes, start)) text += bytes.toString('utf8', start + 9, this.at - 3);
    }
    return text;
  }
}
