import type { CountyEvent } from '../../shared/protocol';

/** Carries what happens to whoever listens, on this worker and, where several share a state, on the others. */
export interface Events {
  tell(event: CountyEvent): void;
  /** Gives how to stop listening. */
  listen(listener: (event: CountyEvent) => void): () => void;
}

/** Those of one worker. A listener that fails keeps nobody else from hearing. */
export class OwnEvents implements Events {
  readonly #listeners = new Set<(event: CountyEvent) => void>();

  tell(event: CountyEvent): void {
    for (const listener of [...this.#listeners]) {
      try {
        listener(event);
      } catch {
        // Whoever listens answers for itself.
      }
    }
  }

  listen(listener: (event: CountyEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }
}
