/** How often each letter stands in a text in lower case: two texts a few slips apart differ in few. */
export class LetterCount {
  private readonly counts = new Uint8Array(28);

  constructor(text: string) {
    for (let at = 0; at < text.length; at++) {
      const place = text.charCodeAt(at) - 96;
      // digits are as good as one letter, spaces as another
      const own = place >= 1 && place <= 26 ? place : place < -63 ? 27 : 0;
      this.counts[own]!++;
    }
  }

  /** The letters that either has more of than the other: at most two a slip of the pen. */
  differsBy({ counts }: LetterCount): number {
    let differing = 0;
    for (let at = 0; at < 28; at++) differing += Math.abs(this.counts[at]! - counts[at]!);
    return differing;
  }
}
