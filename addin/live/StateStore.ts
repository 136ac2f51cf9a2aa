import { STARTING, type LiveState } from '../state';

/** The state that the pane shows, and who wants to hear of it. */
export class StateStore {
  private readonly listeners = new Set<(state: LiveState) => void>();
  private now = STARTING;
  private hasFound = false;

  get state(): LiveState {
    return this.now;
  }

  /** Whether a workbook was read and checked, be there a plan in it or none. */
  get wasReady(): boolean {
    return this.hasFound;
  }

  /** Nobody is told where nothing is another value. */
  set(part: Partial<LiveState>): void {
    const changed = Object.entries(part).some(([key, value]) => this.now[key as keyof LiveState] !== value);
    if (!changed) return;
    this.now = { ...this.now, ...part };
    this.hasFound ||= this.now.phase === 'ready';
    for (const listener of [...this.listeners]) listener(this.now);
  }

  /** Long work has begun, of which nobody knows the end. */
  begin(doing: string, part: Partial<LiveState> = {}): void {
    this.set({ ...part, progress: { doing, done: 0, of: 1 } });
  }

  /** Calls when a part is another value, once that has been told to all. */
  watch(part: keyof LiveState, listener: () => void): void {
    let was = this.now[part];
    this.subscribe((state) => {
      if (state[part] === was) return;
      was = state[part];
      queueMicrotask(listener);
    });
  }

  subscribe(listener: (state: LiveState) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
