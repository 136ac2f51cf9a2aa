import type { KnownItem } from './item';

/** What of a row must be alike in another; null where it has nothing that could. */
export type Key = (item: KnownItem) => string | null;

/** Texts of fewer words stand in many plans and prove nothing beyond their own. */
const FEWEST_WORDS = 4;

export const own: Key = ({ folded }) => folded.text;
export const telling: Key = ({ folded }) =>
  folded.text.split(' ').length >= FEWEST_WORDS ? folded.text : null;
export const plan: Key = (item) => item.plan;
export const ref: Key = ({ folded }) => folded.ref ?? '';
export const objective: Key = ({ folded }) => folded.objective;
export const traits: Key = ({ folded }) => folded.traits.join('\n');

export const joined =
  (...parts: readonly Key[]): Key =>
  (item) => {
    const values = parts.map((part) => part(item));
    return values.includes(null) ? null : values.join('\n');
  };

/** Rows by what they have alike, in their order. */
export function byKey(
  places: readonly number[],
  items: readonly KnownItem[],
  key: Key,
): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const at of places) {
    const value = key(items[at]!);
    if (value === null) continue;
    const group = groups.get(value);
    if (group) group.push(at);
    else groups.set(value, [at]);
  }
  return groups;
}
