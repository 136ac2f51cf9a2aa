/** Writes bits as deflate packs them: the first into the lowest place of a byte. */
export class BitWriter {
  #bytes: Uint8Array;
  #at = 0;
  #held = 0;
  #count = 0;

  constructor(room: number) {
    this.#bytes = new Uint8Array(room);
  }

  /** How many bits were written. */
  get bits(): number {
    return this.#at * 8 + this.#count;
  }

  /** Up to 24 bits. */
  write(value: number, length: number): void {
    this.#held |= value << this.#count;
    this.#count += length;
    while (this.#count >= 8) {
      if (this.#at === this.#bytes.length) this.#grow();
      this.#bytes[this.#at++] = this.#held & 255;
      this.#held >>>= 8;
      this.#count -= 8;
    }
  }

  /** Fills the byte that is begun. */
  align(): void {
    if (this.#count > 0) this.write(0, 8 - this.#count);
  }

  /** What was written, in whole bytes. */
  toBytes(): Uint8Array {
    this.align();
    return this.#bytes.slice(0, this.#at);
  }

  #grow(): void {
    const bytes = new Uint8Array(this.#bytes.length * 2);
    bytes.set(this.#bytes);
    this.#bytes = bytes;
  }
}
