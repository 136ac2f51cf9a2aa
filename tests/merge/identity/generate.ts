import type { Item } from '../../../shared/merge/identity/item';
import { Dice } from './Dice';
import { anItemText, reworded } from './wording';

/** What was done to a plan between two revisions. */
export type Manner =
  | 'insert and renumber'
  | 'reword'
  | 'reword and renumber'
  | 'split'
  | 'merge'
  | 'swap'
  | 'reorder'
  | 'delete and renumber'
  | 'move to another objective'
  | 'copied ids'
  | 'no refs';

export const MANNERS: readonly Manner[] = [
  'insert and renumber',
  'reword',
  'reword and renumber',
  'split',
  'merge',
  'swap',
  'reorder',
  'delete and renumber',
  'move to another objective',
  'copied ids',
  'no refs',
];

export interface RevisionPair {
  readonly manner: Manner;
  readonly base: readonly Item[];
  readonly incoming: readonly Item[];
  /** For each incoming row, the base rows it may be said to be; none where it is new. */
  readonly answers: readonly ReadonlySet<number>[];
}

interface Row {
  item: Item;
  /** The base rows it comes from. */
  from: number[];
}

const LEADS = [
  'Community Safety Manager',
  'Youth Service',
  'Neighbourhood Sergeant',
  'Housing Officer',
  null,
];
const TIMES = ['June 2004', 'March 2005', 'Ongoing', 'Quarterly', 'Autumn 2004', null];

/** A pair of revisions of a plan of about `size` rows, with the answers known. The same seed gives the same pair. */
export function generatePair(manner: Manner, seed: number, size = 40): RevisionPair {
  const dice = new Dice(seed);
  const base = aPlanOf(dice, size, manner);
  const rows = change(
    manner,
    base.map((item, at): Row => ({ item, from: [at] })),
    dice,
  );
  const renumbers = manner.includes('renumber') || manner === 'move to another objective';
  const incoming = renumbers ? renumbered(rows.map(({ item }) => item)) : rows.map(({ item }) => item);
  return { manner, base, incoming, answers: rows.map(({ from }) => new Set(from)) };
}

function aPlanOf(dice: Dice, size: number, manner: Manner): Item[] {
  const objectives = ['Cut burglary', 'Fewer thefts from cars', 'Calm the town centre', 'Support victims'];
  const texts = new Set<string>();
  while (texts.size < size) texts.add(anItemText(dice));
  const items = [...texts].map((text, at): Item => {
    const objective = objectives[Math.floor((at * objectives.length) / size)]!;
    return {
      sheetId: manner === 'copied ids' ? `id-${at}` : null,
      plan: 'vale/safer-vale',
      objective,
      ref: '0',
      text,
      traits: [dice.of(LEADS), dice.of(TIMES)],
    };
  });
  return manner === 'no refs' ? items.map((item) => ({ ...item, ref: null })) : renumbered(items);
}

function renumbered(items: readonly Item[]): Item[] {
  const heads = [...new Set(items.map(({ objective }) => objective))];
  const counts = new Map<string | null, number>();
  return items.map((item) => {
    const no = (counts.get(item.objective) ?? 0) + 1;
    counts.set(item.objective, no);
    return { ...item, ref: `${heads.indexOf(item.objective) + 1}.${no}` };
  });
}

function change(manner: Manner, rows: Row[], dice: Dice): Row[] {
  const some = (share: number) => rows.filter(() => dice.chance(share));
  const reword = (share: number) => {
    for (const row of some(share)) row.item = { ...row.item, text: reworded(row.item.text, dice) };
    return rows;
  };
  const fresh = (like: Row): Row => ({
    item: { ...like.item, sheetId: null, text: anItemText(dice), traits: [dice.of(LEADS), dice.of(TIMES)] },
    from: [],
  });
  const insert = (share: number) => rows.flatMap((row) => (dice.chance(share) ? [fresh(row), row] : [row]));
  const drop = (share: number) => rows.filter(() => !dice.chance(share));
  switch (manner) {
    case 'insert and renumber':
      return insert(0.15);
    case 'reword':
      return reword(0.4);
    case 'reword and renumber':
      reword(0.3);
      return insert(0.1).filter((row) => row.from.length === 0 || !dice.chance(0.05));
    case 'split':
      return rows.flatMap((row) => (dice.chance(0.15) ? halves(row) : [row]));
    case 'merge':
      return merged(rows, dice);
    case 'swap':
      return swapped(rows, dice);
    case 'reorder':
      return dice.shuffle(rows);
    case 'delete and renumber':
      reword(0.15);
      return drop(0.2);
    case 'move to another objective':
      for (const row of some(0.15)) row.item = { ...row.item, objective: 'Support victims' };
      return reword(0.1);
    case 'copied ids':
      reword(0.2);
      return rows.flatMap((row) =>
        dice.chance(0.15)
          ? [row, { ...fresh(row), item: { ...fresh(row).item, sheetId: row.item.sheetId } }]
          : [row],
      );
    case 'no refs':
      reword(0.3);
      return dice.chance(0.5) ? insert(0.1) : drop(0.1);
  }
}

/** The two halves of an action, each an action now: the history may go on with either. */
function halves(row: Row): Row[] {
  const words = row.item.text.split(' ');
  const middle = Math.ceil(words.length * 0.6);
  return [words.slice(0, middle), words.slice(middle)].map((part) => ({
    item: { ...row.item, text: part.join(' ') },
    from: row.from,
  }));
}

function merged(rows: readonly Row[], dice: Dice): Row[] {
  const result: Row[] = [];
  for (let at = 0; at < rows.length; at++) {
    const [row, next] = [rows[at]!, rows[at + 1]];
    if (!next || !dice.chance(0.12)) result.push(row);
    else {
      result.push({
        item: { ...row.item, text: `${row.item.text}, and ${next.item.text}` },
        from: [...row.from, ...next.from],
      });
      at += 1;
    }
  }
  return result;
}

/** Neighbours change places and keep the numbers of the places. */
function swapped(rows: readonly Row[], dice: Dice): Row[] {
  const result = [...rows];
  for (let at = 0; at + 1 < result.length; at++) {
    if (!dice.chance(0.25)) continue;
    const [one, other] = [result[at]!, result[at + 1]!];
    result[at] = { ...other, item: { ...other.item, ref: one.item.ref } };
    result[at + 1] = { ...one, item: { ...one.item, ref: other.item.ref } };
    at += 1;
  }
  return result;
}
