import { createContext, runInContext, type Context, type Script } from 'node:vm';

interface Maker {
  readonly array: (items: readonly unknown[]) => unknown[];
  readonly date: (moment: number) => Date;
  readonly object: (json: string) => unknown;
  readonly error: (message: string) => Error;
  readonly proxy: <T extends object>(target: T, handler: ProxyHandler<T>) => T;
}

/**
 * A world of its own for one execution, as Apps Script gives each: nothing of the last one is left,
 * nothing is made of text, and there is neither DOM nor Node. What is handed in is of this world, so
 * that `instanceof Date` holds.
 */
export class Realm {
  readonly #context: Context;
  readonly #make: Maker;
  readonly #services = new WeakSet<object>();

  constructor() {
    this.#context = createContext({}, { codeGeneration: { strings: false, wasm: false } });
    this.#make = runInContext(
      `({
        array: (items) => Array.from(items),
        date: (moment) => new Date(moment),
        object: (json) => JSON.parse(json),
        error: (message) => new Error(message),
        proxy: (target, handler) => new Proxy(target, handler),
      })`,
      this.#context,
    ) as Maker;
  }

  define(globals: Readonly<Record<string, unknown>>): void {
    Object.assign(this.#context, globals);
  }

  load(script: Script): void {
    script.runInContext(this.#context);
  }

  /** A function of the script's, by the name by which Google calls it. */
  called(name: string): (...given: unknown[]) => unknown {
    const found = (this.#context as Record<string, unknown>)[name];
    if (typeof found !== 'function') throw new Error(`Script function not found: ${name}`);
    return found as (...given: unknown[]) => unknown;
  }

  error(message: string): Error {
    return this.#make.error(message);
  }

  proxy<T extends object>(target: T, handler: ProxyHandler<T>): T {
    const made = this.#make.proxy(target, handler);
    this.#services.add(made);
    return made;
  }

  /** A value of ours as one of this world; what services give is one already. */
  own(value: unknown): unknown {
    if (Array.isArray(value)) return this.#make.array(value.map((each) => this.own(each)));
    if (value instanceof Date) return this.#make.date(value.getTime());
    if (typeof value !== 'object' || value === null || this.#services.has(value)) return value;
    return this.#make.object(JSON.stringify(value));
  }
}
