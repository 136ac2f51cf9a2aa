/** A value that others look at, and hear of when it is another. */
export class Value<T> {
  private readonly listeners = new Set<() => void>();

  constructor(private held: T) {}

  get now(): T {
    return this.held;
  }

  become(next: T): void {
    this.held = next;
    for (const listener of this.listeners) listener();
  }

  watch(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }
}
