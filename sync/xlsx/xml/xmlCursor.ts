import { endOfMarkup, isCdata } from './endOfMarkup';
import { TagCursor } from './tagCursor';
import { decodeSpan, TEXT_CLASSES, TEXT_ENDS } from './textSpan';
import { TextWindow } from './textWindow';
import { unescapeCellText, unescapeXml } from './unescape';

const BANG = 0x21;
const QUESTION = 0x3f;
/**
 * Walks over an XML part, byte by byte and without a tree: a sheet of a million cells costs its
 * bytes, and only text that is asked for becomes a string. Namespace prefixes are passed over, for
 * Office, its strict form and other programs differ in nothing else that matters here.
 */
export class XmlCursor extends TagCursor {
  /** Where the text last found by `plainText` stands. */
  textStart = 0;
  textEnd = 0;
  /** Cuts strings out of the bytes. */
  readonly window: TextWindow;
  private textClasses = 0;

  /** @param officeText true where text has Office's own escapes, `_x000D_`, to be resolved. */
  constructor(
    bytes: Buffer,
    private readonly officeText = false,
  ) {
    super(bytes);
    this.window = new TextWindow(bytes);
  }

  /**
   * Finds the text up to the next tag, at `textStart` to `textEnd`. False where it is not in one
   * piece (CDATA, comments): `text` must then be asked.
   */
  plainText(): boolean {
    this.leave();
    const { bytes } = this;
    const end = bytes.length;
    let classes = 0;
    let i = this.at;
    this.textStart = i;
    for (; i < end; i++) {
      const kind = TEXT_CLASSES[bytes[i]!]!;
      if (kind === TEXT_ENDS) break;
      classes |= kind;
    }
    this.textEnd = i;
    this.textClasses = classes;
    const next = bytes[i + 1];
    return next !== BANG && next !== QUESTION;
  }

  /** The text of the tag just read, up to the next: escapes resolved, line breaks as `\n`. */
  text(): string {
    this.leave();
    return this.empty ? '' : this.textBehind();
  }

  /** The text behind the tag just read, be that opening, closing or empty. */
  textBehind(): string {
    if (this.plainText()) {
      this.at = this.textEnd;
      return this.decoded();
    }
    const text = this.brokenText();
    return this.officeText ? unescapeCellText(text) : text.replace(/\r\n?/g, '\n');
  }

  /** What `plainText` found. */
  decoded(): string {
    return decodeSpan(this.window, this.textStart, this.textEnd, this.textClasses, this.officeText);
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
      this.at = endOfMarkup(bytes, start);
      if (isCdata(bytes, start)) text += bytes.toString('utf8', start + 9, this.at - 3);
    }
    return text;
  }
}
