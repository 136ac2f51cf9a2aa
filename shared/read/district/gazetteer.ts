import { COUNTIES, DISTRICTS, FORMER, LONDON, METROPOLITAN, UNITARIES, WELSH } from './authorities';
import { wordsOf, type Word } from './words';

export type AuthorityKind = 'district' | 'unitary' | 'metropolitan' | 'London borough' | 'Welsh' | 'county';

export interface Authority {
  /** Never changes, `north-east-derbyshire`. */
  readonly id: string;
  readonly name: string;
  readonly kind: AuthorityKind;
  /** The year it was abolished or renamed, and the id of what took its place. */
  readonly until: number | null;
  readonly successor: string | null;
}

/** An authority named in a text, from word `start` up to but not including word `end`. */
export interface Naming {
  readonly authority: Authority;
  readonly start: number;
  readonly end: number;
}

interface Entry {
  readonly keys: readonly string[];
  readonly authority: Authority;
}

let byFirstWord: Map<string, Entry[]> | null = null;

/** The authorities a text names, the longest name at each place: never Derbyshire in South Derbyshire. */
export function namedIn(words: readonly Word[]): Naming[] {
  byFirstWord ??= index();
  const found: Naming[] = [];
  for (let start = 0; start < words.length; start++) {
    const entry = byFirstWord
      .get(words[start]?.key ?? '')
      ?.find(({ keys }) => keys.every((key, offset) => words[start + offset]?.key === key));
    if (!entry) continue;
    const end = start + entry.keys.length;
    found.push({ authority: entry.authority, start, end });
    start = end - 1;
  }
  return found;
}

let byLetters: Map<string, Authority[]> | null = null;

/** The authority that a partnership means by three letters or more, `NED`; null where several have them. */
export function namedByInitials(letters: string): Authority | null {
  if (!/^[A-Z]{3,6}$/.test(letters)) return null;
  byLetters ??= lettered();
  const [only, ...others] = byLetters.get(letters) ?? [];
  return only && others.length === 0 ? only : null;
}

function lettered(): Map<string, Authority[]> {
  const found = new Map<string, Authority[]>();
  for (const authority of authorities()) {
    const letters = authority.name
      .split(/[ -]/)
      .flatMap((word) => (/^[A-Z]/.test(word) ? word.slice(0, 1) : []))
      .join('');
    found.set(letters, [...(found.get(letters) ?? []), authority]);
  }
  return found;
}

/** Every authority there is, former ones too. */
export function authorities(): Authority[] {
  byFirstWord ??= index();
  const all = [...byFirstWord.values()].flat().map(({ authority }) => authority);
  return [...new Set(all)].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function index(): Map<string, Entry[]> {
  const entries = new Map<string, Entry[]>();
  for (const { names, ...authority } of listed()) {
    for (const name of names) {
      const keys = wordsOf(name).map(({ key }) => key);
      const first = keys[0];
      if (first === undefined) continue;
      entries.set(first, [...(entries.get(first) ?? []), { keys, authority }]);
    }
  }
  for (const same of entries.values()) same.sort((a, b) => b.keys.length - a.keys.length);
  return entries;
}

function* listed(): Generator<Authority & { names: string[] }> {
  const present: [string, AuthorityKind][] = [
    [DISTRICTS, 'district'],
    [UNITARIES, 'unitary'],
    [METROPOLITAN, 'metropolitan'],
    [LONDON, 'London borough'],
    [WELSH, 'Welsh'],
    [COUNTIES, 'county'],
  ];
  for (const [list, kind] of present)
    for (const names of namesIn(list)) yield { ...named(names, kind), names };
  for (const line of FORMER.trim().split('\n')) {
    const [, year, successor, list] = /^(\d+) (.+) < (.+)$/.exec(line) ?? [];
    if (!year || !successor || !list) continue;
    for (const names of namesIn(list))
      yield { ...named(names, 'district'), until: Number(year), successor: idOf(successor), names };
  }
}

function namesIn(list: string): string[][] {
  return list
    .trim()
    .split(/,|\n/)
    .map((names) => names.split('=').map((name) => name.trim()));
}

function named([name = '']: readonly string[], kind: AuthorityKind): Authority {
  return { id: idOf(name), name, kind, until: null, successor: null };
}

function idOf(name: string): string {
  return name.toLowerCase().replace(/'/g, '').replace(/ /g, '-');
}
