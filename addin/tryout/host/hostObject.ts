import { notKnown } from './hostError';

/** An object of the API, as the wire sees it: names are those of the API with a capital first letter. */
export interface HostObject {
  readonly kind: string;
  /** What it is of: an area, a sheet; for methods that take objects. */
  readonly subject: unknown;
  /** What the library keeps to find it again. */
  identity(): Readonly<Record<string, unknown>>;
  /** A property's value, or the object behind it. */
  read(name: string): unknown;
  write(name: string, value: unknown): void;
  /** A value, another object, or null for none. */
  call(name: string, args: readonly unknown[]): unknown;
  /** Of collections alone. */
  items(): readonly HostObject[] | null;
  item(key: unknown): HostObject | null;
  /** The properties of plain values, for a load of everything. */
  plainProperties(): readonly string[];
}

type Unknowns = readonly unknown[];

/** The members of one kind of object; whatever is not here is not known. */
export interface Members {
  readonly subject?: unknown;
  readonly identity?: () => Readonly<Record<string, unknown>>;
  readonly properties?: Readonly<Record<string, () => unknown>>;
  readonly setters?: Readonly<Record<string, (value: unknown) => void>>;
  readonly children?: Readonly<Record<string, () => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (...args: Unknowns) => unknown>>;
  readonly items?: () => readonly HostObject[];
  readonly item?: (key: unknown) => HostObject | null;
}

export function hostObject(kind: string, members: Members): HostObject {
  const { properties = {}, setters = {}, children = {}, methods = {} } = members;
  return {
    kind,
    subject: members.subject,
    identity: members.identity ?? (() => ({})),
    read(name) {
      const member = properties[name] ?? children[name];
      if (!member) throw notKnown(kind, name);
      return member();
    },
    write(name, value) {
      const setter = setters[name];
      if (!setter) throw notKnown(kind, name);
      setter(value);
    },
    call(name, args) {
      const method = methods[name];
      if (!method) throw notKnown(kind, `${name}()`);
      return method(...args) ?? null;
    },
    items: () => members.items?.() ?? null,
    item(key) {
      if (!members.item) throw notKnown(kind, 'getItem()');
      return members.item(key);
    },
    plainProperties: () => Object.keys(properties),
  };
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'plainProperties' in value;
}
