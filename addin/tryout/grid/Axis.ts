/** Rows from the top or columns from the left, each with its size in pixels; what is hidden has none. */
export class Axis {
  /** Where each begins, and behind the last where all end. */
  private readonly starts: Float64Array;

  constructor(sizes: readonly number[]) {
    this.starts = new Float64Array(sizes.length + 1);
    for (const [index, size] of sizes.entries()) this.starts[index + 1] = this.starts[index]! + size;
  }

  get count(): number {
    return this.starts.length - 1;
  }

  get length(): number {
    return this.starts[this.count]!;
  }

  startOf(index: number): number {
    return this.starts[Math.max(0, Math.min(index, this.count))]!;
  }

  sizeOf(index: number): number {
    return this.startOf(index + 1) - this.startOf(index);
  }

  /** From the start of the first to the end of the last. */
  span(first: number, last: number): number {
    return this.startOf(last + 1) - this.startOf(first);
  }

  /** What lies at a distance from the start: the last that begins at or before it and has a size. */
  at(distance: number): number {
    let [low, high] = [0, this.count - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= distance) low = middle;
      else high = middle - 1;
    }
    while (low > 0 && this.sizeOf(low) === 0) low -= 1;
    return low;
  }

  /** The next that can be seen in a direction; the same where there is none. */
  step(from: number, by: 1 | -1): number {
    for (let index = from + by; index >= 0 && index < this.count; index += by)
      if (this.sizeOf(index) > 0) return index;
    return from;
  }
}
