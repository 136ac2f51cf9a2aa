import type { Plan } from '../../model';
import { folded } from './item';

/** A plan of the base with the texts of its rows. */
export interface KnownPlan {
  readonly id: string;
  readonly readerId: string;
  readonly title: string;
  readonly texts: ReadonlySet<string>;
}

/** Of the rows of the smaller plan, how many must stand in both for plans of other titles to be one. */
const ENOUGH = 0.5;

/** The known plan that each plan of a revision is: by title, else by what stands in it, else the one that is left. */
export function matchPlans(known: readonly KnownPlan[], plans: readonly Plan[]): (string | null)[] {
  const found = new Map<number, KnownPlan>();
  const free = new Set(known);
  const take = (at: number, match: KnownPlan | undefined) => {
    if (!match || found.has(at)) return;
    found.set(at, match);
    free.delete(match);
  };
  const keys: ((plan: { title: string; readerId: string }) => string)[] = [
    ({ title, readerId }) => `${folded(title)}\n${readerId}`,
    ({ title }) => folded(title),
    ({ readerId }) => readerId,
  ];
  for (const key of keys) {
    plans.forEach(({ title, id }, at) => {
      if (found.has(at)) return;
      take(
        at,
        [...free].find((each) => key(each) === key({ title, readerId: id })),
      );
    });
  }
  plans.forEach((plan, at) => {
    if (found.has(at) || free.size === 0) return;
    const texts = plan.actions.map(({ text }) => folded(text));
    const shares = [...free].map((each) => ({
      each,
      share:
        texts.filter((text) => each.texts.has(text)).length /
        Math.max(1, Math.min(texts.length, each.texts.size)),
    }));
    const best = shares.sort((a, b) => b.share - a.share)[0];
    if (best && best.share >= ENOUGH) take(at, best.each);
  });
  const left = plans.flatMap((_, at) => (found.has(at) ? [] : [at]));
  // a workbook with one plan still has that plan, whatever it is called now
  if (left.length === 1 && free.size === 1 && plans.length === known.length) take(left[0]!, [...free][0]);
  return plans.map((_, at) => found.get(at)?.id ?? null);
}
