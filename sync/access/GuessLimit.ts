/** How many names are watched at once; the one that guessed longest ago is forgotten first. */
const WATCHED = 10_000;

/**
 * How often somebody may guess within a time. In this process's memory alone: with several workers
 * there are as many times the guesses, which are still far too few to find anything.
 */
export class GuessLimit {
  readonly #guesses = new Map<string, readonly number[]>();

  /**
   * @param most guesses within `within` milliseconds
   */
  constructor(
    private readonly most: number,
    private readonly within: number,
  ) {}

  /** Counts a guess at an instant (milliseconds), unless there were too many: then gives how long to wait, else 0. */
  wait(who: string, now: number): number {
    const recent = (this.#guesses.get(who) ?? []).filter((at) => at > now - this.within);
    const [oldest] = recent;
    if (oldest !== undefined && recent.length >= this.most) return oldest + this.within - now;
    this.#guesses.delete(who);
    this.#guesses.set(who, [...recent, now]);
    if (this.#guesses.size > WATCHED) this.#guesses.delete(this.#guesses.keys().next().value!);
    return 0;
  }

  /** What was right was no guess. */
  forgive(who: string): void {
    this.#guesses.delete(who);
  }
}
