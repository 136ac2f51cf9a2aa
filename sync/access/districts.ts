import type { CountyConfig } from '../config';

/** A county's districts as keys and tokens name them: by an id that stays, while names change. */
export interface Districts {
  /** What to keep of a district as it was typed; null where there is no such district. */
  idOf(typed: string): string | null;
  /** What a kept district is called today. */
  nameOf(id: string): string;
  /** In a sentence of what is there. */
  readonly names: readonly string[];
}

/** A county without configured districts takes them as they come. */
export function districtsOf({ districts }: CountyConfig): Districts {
  return {
    idOf: (typed) => {
      const wanted = folded(typed);
      if (districts.length === 0) return typed.trim() || null;
      return districts.find(({ id, name }) => folded(id) === wanted || folded(name) === wanted)?.id ?? null;
    },
    nameOf: (kept) => districts.find(({ id }) => id === kept)?.name ?? kept,
    names: districts.map(({ name }) => name),
  };
}

function folded(name: string): string {
  return name
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
