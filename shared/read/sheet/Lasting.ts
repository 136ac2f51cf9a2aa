/** How many functions are remembered of things of each class: as long as the longest list of their answers. */
const asked = new Map<unknown, number>();

/**
 * Something that never changes and lasts from one reading to the next, as a line does whose row was not
 * edited: what is worked out of it alone need be worked out only once.
 */
export abstract class Lasting {
  private known: unknown[] | null = null;

  recall<Value>(at: number, work: (of: this) => Value): Value {
    const known = (this.known ??= new Array<unknown>(asked.get(this.constructor)!));
    const value = known[at];
    if (value !== undefined) return value as Value;
    const made = work(this);
    known[at] = made;
    return made;
  }
}

/** The function, worked out once for each object of a class. It must go by nothing but that, and never give `undefined`. */
export function once<Of extends Lasting, Value>(work: (of: Of) => Value): (of: Of) => Value {
  let at = -1;
  return (of) => {
    if (at < 0) at = placeAmongAsked(of);
    return of.recall(at, work);
  };
}

function placeAmongAsked({ constructor }: Lasting): number {
  const place = asked.get(constructor) ?? 0;
  asked.set(constructor, place + 1);
  return place;
}
