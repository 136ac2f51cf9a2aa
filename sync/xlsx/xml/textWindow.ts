/** Bytes decoded at a time. */
const WIDTH = 8192;

/**
 * Makes strings of many short spans of ASCII, in ascending order of place: a block is decoded with
 * one call, and the spans are cut from it. One call a span takes five times as long.
 */
export class TextWindow {
  private text = '';
  private start = 0;
  private end = 0;

  constructor(readonly bytes: Buffer) {}

  slice(from: number, to: number): string {
    if (to - from > WIDTH / 4) return this.bytes.toString('latin1', from, to);
    if (from < this.start || to > this.end) {
      this.start = from;
      this.end = Math.min(from + WIDTH, this.bytes.length);
      this.text = this.bytes.toString('latin1', this.start, this.end);
    }
    return this.text.substring(from - this.start, to - this.start);
  }
}
