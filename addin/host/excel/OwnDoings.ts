/**
 * Sheets that we added and removed ourselves: Excel tells of them without saying that it was us. Ids
 * are never used again, so that they can be kept for good.
 */
export class OwnDoings {
  readonly #sheets = new Set<string>();
  #writing: Promise<unknown> = Promise.resolve();

  /** What comes while something is being written is weighed when it has been, and the ids are known. */
  during(writing: Promise<unknown>): void {
    this.#writing = writing.catch(() => undefined);
  }

  addSheet(id: string): void {
    this.#sheets.add(id);
  }

  async isOurs(id: string): Promise<boolean> {
    await this.#writing;
    return this.#sheets.has(id);
  }
}
