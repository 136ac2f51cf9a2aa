/** Rows as UTF-8, one after another. What it holds is good until it is cleared. */
export class RowBytes {
  #bytes = Buffer.allocUnsafeSlow(1 << 16);
  #at = 0;

  clear(): void {
    this.#at = 0;
  }

  get written(): Uint8Array {
    return this.#bytes.subarray(0, this.#at);
  }

  /** Half of a surrogate pair, which UTF-8 cannot hold, comes out as U+FFFD. */
  add(xml: string): void {
    // In UTF-8 a unit of UTF-16 has three bytes at most.
    const most = 3 * xml.length;
    if (this.#at + most > this.#bytes.length) this.#grow(most);
    this.#at += this.#bytes.write(xml, this.#at, 'utf8');
  }

  #grow(wanted: number): void {
    const bytes = Buffer.allocUnsafeSlow(2 * (this.#bytes.length + wanted));
    bytes.set(this.written);
    this.#bytes = bytes;
  }
}
