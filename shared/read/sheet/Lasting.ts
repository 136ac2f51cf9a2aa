/** How many functions are remembered of any one thing. */
let asked = 0;

/**
 * Something that never changes and lasts from one reading to the next, as a line does whose row was not
 * edited: what is worked out of it alone need be worked out only once.
 */
export abstract class Lasting {
  private known: unknown[] | null = null;

  recall<Value>(at: number, work: (of: this) => Value): Value {
    const known = (this.known ??= new Array<unknown>(asked));
    const value = known[at];
    if (value !== undefined) return value as Value;
    const made = work(this);
    known[at] = made;
    return made;
  }
}

/** The function, worked out once for each object. It must go by nothing but that, and never give `undefined`. */
export function once<Of extends Lasting, Value>(work: (of: Of) => Value): (of: Of) => Value {
  const at = asked++;
  return (of) => of.recall(at, work);
}
