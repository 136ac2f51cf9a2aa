import type { Milestone } from '../../model';
import { folded } from './item';

/**
 * The numbers an action's milestones go by in a new revision: the old one's where it is the same (in
 * words, else in date, else in place), a number never used before where it is new.
 *
 * @param used the highest number any milestone of the action ever had.
 */
export function matchMilestones(
  before: readonly Milestone[],
  numbers: readonly number[],
  now: readonly Milestone[],
  used: number,
): number[] {
  const given = new Map<number, number>();
  const free = new Set(before.keys());
  const pairWhere = (key: (milestone: Milestone, at: number) => string | null) => {
    now.forEach((milestone, at) => {
      if (given.has(at)) return;
      const value = key(milestone, at);
      if (value === null) return;
      const match = [...free].find((there) => key(before[there]!, there) === value);
      if (match === undefined) return;
      free.delete(match);
      given.set(at, numbers[match] ?? match + 1);
    });
  };
  const text = ({ text }: Milestone) => folded(text) || null;
  pairWhere((milestone) => text(milestone) && `${text(milestone)}\n${milestone.due}`);
  pairWhere(text);
  pairWhere(({ due }) => due);
  // texts and dates both new: the one in the same place, if what it said is nowhere else
  pairWhere((_, at) => String(at));
  let next = Math.max(used, ...numbers, 0);
  return now.map((_, at) => given.get(at) ?? (next += 1));
}
