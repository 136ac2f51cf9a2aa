/** What a row is recognised by. */
export interface Item {
  /** The id the sheet itself carries for it. */
  readonly sheetId: string | null;
  readonly plan: string;
  readonly objective: string | null;
  readonly ref: string | null;
  readonly text: string;
  /** Whatever else may speak for its being the same: lead, timescale, measures. */
  readonly traits: readonly (string | null)[];
}

/** An item with its words in the form in which they are compared, worked out once. */
export interface KnownItem extends Item {
  readonly folded: {
    readonly id: string | null;
    readonly text: string;
    /** Empty where there is none. */
    readonly objective: string;
    readonly ref: string | null;
    /** Empty where there is none. */
    readonly traits: readonly string[];
  };
}

export function knownItem(item: Item): KnownItem {
  return {
    ...item,
    folded: {
      // case and space do not count in ids
      id: item.sheetId?.replace(/\s+/g, '').toLowerCase() || null,
      text: folded(item.text),
      objective: folded(item.objective),
      ref: foldedRef(item.ref),
      traits: item.traits.map(folded),
    },
  };
}

/** A base row and an incoming row, by their places in the lists given. */
export interface Pair {
  readonly base: number;
  readonly incoming: number;
}

/** Two rows that may be one: `likeness` 0…1. */
export interface Doubt extends Pair {
  readonly likeness: number;
}

export interface Matching {
  readonly pairs: readonly Pair[];
  /** What has to be asked. None of these rows is in a pair. */
  readonly doubts: readonly Doubt[];
}

/** A name in one form: lower case, words only. */
export function folded(text: string | null): string {
  return (text ?? '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A ref in one form; its stops tell 2.1.0 from 2.10 and stay. */
function foldedRef(ref: string | null): string | null {
  return ref === null ? null : ref.toLowerCase().replace(/\s+|[.)]+$/g, '') || null;
}
