import { Refusal } from '../../../addin/workbook';
import { Realm } from './Realm';

/** What an execution may do: simple triggers are limited, and before a person allowed anything there is less. */
export type AuthMode = 'FULL' | 'LIMITED' | 'NONE';

/** One run of one function of the script. */
export class Execution {
  readonly realm = new Realm();
  /** How often a service's method was called, by `Range.getValues`. */
  readonly calls = new Map<string, number>();
  readonly #ending: (() => void)[] = [];

  constructor(readonly mode: AuthMode) {}

  /** @throws as Google does where the execution may not use a service. */
  need(service: string, most: 'NONE' | 'LIMITED' = 'LIMITED'): void {
    const isEnough = this.mode === 'FULL' || (most === 'NONE' && this.mode === 'LIMITED');
    if (!isEnough) throw this.realm.error(`You do not have permission to call ${service}.`);
  }

  /** What Google does by itself when the run is over. */
  atEnd(work: () => void): void {
    this.#ending.push(work);
  }

  end(): void {
    for (const work of this.#ending.splice(0)) work();
  }

  /** All service calls of the run. */
  get total(): number {
    return [...this.calls.values()].reduce((sum, count) => sum + count, 0);
  }

  /**
   * A service's object for the script. Its calls are counted, what it gives is of the script's world,
   * and whatever is not known of it throws.
   */
  strict<T extends object>(name: string, known: Partial<T>): T {
    const handler: ProxyHandler<Partial<T>> = {
      get: (target, key) => {
        if (typeof key === 'symbol') return undefined;
        if (!(key in target)) throw this.realm.error(`${name}.${key} is not known to this Apps Script.`);
        const member = target[key as keyof T];
        if (typeof member !== 'function') return member;
        return this.#counted(`${name}.${key}`, member as (...given: never[]) => unknown, target);
      },
      set: (_, key) => {
        throw this.realm.error(`${name}.${String(key)} cannot be set.`);
      },
    };
    return this.realm.proxy(known, handler) as T;
  }

  /** An enumeration's names, as far as they are known. Google's values are compared by what they are, and never looked into. */
  names<T extends object>(name: string, known: readonly (keyof T & string)[]): T {
    return this.strict(name, Object.fromEntries(known.map((each) => [each, each])) as Partial<T>);
  }

  #counted(name: string, method: (...given: never[]) => unknown, target: object) {
    return (...given: never[]): unknown => {
      this.calls.set(name, (this.calls.get(name) ?? 0) + 1);
      try {
        return this.realm.own(method.apply(target, given));
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        const message =
          error.reason === 'protected'
            ? 'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.'
            : error.message;
        throw this.realm.error(message);
      }
    };
  }
}
