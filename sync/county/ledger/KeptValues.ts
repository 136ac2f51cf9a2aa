import { Packed, type CountyRecords, type CountySession } from '../../store';

/** Values that facts and publications refer to; without a session, those of a dry run stay here. */
export class KeptValues {
  /** What was kept last, and is most likely asked for next. */
  #last: { readonly place: string; readonly value: unknown } | null = null;
  readonly #here = new Map<string, unknown>();

  constructor(
    private readonly records: CountyRecords,
    private readonly session: CountySession | null,
  ) {}

  /** @returns where it is kept. @throws StoreFault */
  async keep(value: unknown): Promise<string> {
    const place = this.session ? await this.session.keep(value) : `kept ${this.#here.size}`;
    if (!this.session) this.#here.set(place, value instanceof Packed ? value.open() : value);
    this.#last = value instanceof Packed ? null : { place, value };
    return place;
  }

  /** @throws StoreFault */
  async recall<Value>(place: string): Promise<Value> {
    if (this.#last?.place === place) return this.#last.value as Value;
    return (this.#here.get(place) ?? (await this.records.recall(place))) as Value;
  }
}
