/**
 * The same function, which works out its result once for each object it is given. Records that did
 * not change are the same objects from one check to the next, so nothing is worked out again for them.
 */
export function remember<Of extends object, Result>(work: (of: Of) => Result): (of: Of) => Result {
  const known = new WeakMap<Of, { readonly result: Result }>();
  return (of) => {
    const before = known.get(of);
    if (before) return before.result;
    const result = work(of);
    known.set(of, { result });
    return result;
  };
}
