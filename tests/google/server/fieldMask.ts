import { fieldOf, isMessage } from './schema';

/** Fields and, below them, their fields; an empty map takes everything below. */
export type Mask = Map<string, Mask>;

/**
 * A field mask as the service reads it: `a,b.c` or `a/b` or `a(b,c/d)`, or `*` for all.
 *
 * @throws Error in the service's words for a field that the message does not have
 */
export function readMask(text: string, message: string): Mask {
  let at = 0;
  const list = (of: string): Mask => {
    const mask: Mask = new Map();
    do {
      const [name] = /^[\w*]+/.exec(text.slice(at)) ?? [''];
      at += name.length;
      const field = name === '*' ? { type: '', isList: false } : fieldOf(of, name);
      if (!field) throw new Error(`Invalid field selection ${name}`);
      let below: Mask = new Map();
      if (text[at] === '(') {
        at += 1;
        below = list(field.type);
        if (text[at] !== ')') throw new Error(`Invalid field mask ${text}`);
        at += 1;
      } else if (text[at] === '/' || text[at] === '.') {
        at += 1;
        below = one(field.type);
      }
      if (below.size > 0 && !isMessage(field.type)) throw new Error(`Invalid field selection ${name}`);
      merge(mask, name, below);
    } while (text[at] === ',' && (at += 1));
    return mask;
  };
  const one = (of: string): Mask => {
    const [name] = /^[\w*]+/.exec(text.slice(at)) ?? [''];
    if (!fieldOf(of, name)) throw new Error(`Invalid field selection ${name}`);
    at += name.length;
    const type = fieldOf(of, name)!.type;
    if (text[at] === '/' || text[at] === '.') {
      at += 1;
      return new Map([[name, one(type)]]);
    }
    if (text[at] === '(') {
      at += 1;
      const below = list(type);
      at += 1;
      return new Map([[name, below]]);
    }
    return new Map([[name, new Map()]]);
  };
  const mask = list(message);
  if (at < text.length) throw new Error(`Invalid field mask ${text}`);
  return mask;
}

function merge(mask: Mask, name: string, below: Mask): void {
  const there = mask.get(name);
  if (!there) mask.set(name, below);
  else for (const [field, more] of below) merge(there, field, more);
}

/** The parts of a value that a mask names. */
export function masked(value: unknown, mask: Mask): unknown {
  if (mask.size === 0 || mask.has('*')) return value;
  if (Array.isArray(value)) return value.map((each) => masked(each, mask));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, content]) => {
      const below = mask.get(name);
      return below && content !== undefined ? [[name, masked(content, below)]] : [];
    }),
  );
}

/** `target` with the fields that a mask names as `source` has them: what it lacks is cleared. */
export function written<T extends object>(target: T, source: T, mask: Mask): T {
  if (mask.has('*')) return structuredClone(source);
  const result = { ...target } as Record<string, unknown>;
  for (const [name, below] of mask) {
    const from = (source as Record<string, unknown>)[name];
    const into = (target as Record<string, unknown>)[name];
    if (below.size === 0) {
      if (from === undefined || from === null) delete result[name];
      else result[name] = structuredClone(from);
    } else {
      const inner = written((into ?? {}) as object, (from ?? {}) as object, below);
      if (Object.keys(inner).length > 0) result[name] = inner;
      else delete result[name];
    }
  }
  return result as T;
}
