import { REPEATABLE, type Field } from './field';

export interface Candidate {
  readonly field: Field;
  readonly score: number;
  readonly named: number;
  readonly doubtful: boolean;
}

/** An action table has actions: an assignment with none must be much better to be preferred. */
const ACTION_BONUS = 1.2;
/** A beginning belongs to an end. */
const BOTH_ENDS_BONUS = 0.3;
/** So many ways are tried: all there are for any table of some twenty columns. */
const MOST_WAYS = 100_000;
/** Of a table that is wider, the columns behind these take what is left. */
const WIDEST = 200;

/**
 * The field of each column that together suit best, each field once but for those that may repeat.
 *
 * @param candidates of each column, the best first
 */
export function bestAssignment(candidates: readonly (readonly Candidate[])[]): (Candidate | null)[] {
  const weighed = candidates.slice(0, WIDEST);
  const best = bestOf(weighed);
  const used = new Set(best.map((own) => own?.field));
  const rest = candidates.slice(WIDEST).map((own) => {
    const free = own.find(({ field }) => REPEATABLE.has(field) || !used.has(field)) ?? null;
    used.add(free?.field);
    return free;
  });
  return [...best, ...rest];
}

function bestOf(candidates: readonly (readonly Candidate[])[]): (Candidate | null)[] {
  let best: { score: number; chosen: (Candidate | null)[] } = { score: -Infinity, chosen: [] };
  const chosen: (Candidate | null)[] = [];
  const used = new Set<Field>();
  // what the columns still to come can add at most, to give up early
  const hope = candidates.map((_, index) =>
    candidates.slice(index).reduce((sum, own) => sum + Math.max(0, own[0]?.score ?? 0), 0),
  );
  let ways = 0;

  const visit = (index: number, score: number): void => {
    // the first way tried is to give each column what suits it best, so that there always is one
    if ((ways += 1) > MOST_WAYS && best.chosen.length > 0) return;
    if (score + (hope[index] ?? 0) + ACTION_BONUS + BOTH_ENDS_BONUS <= best.score) return;
    if (index === candidates.length) {
      const total =
        score +
        (used.has('action') ? ACTION_BONUS : 0) +
        (used.has('start') && used.has('due') ? BOTH_ENDS_BONUS : 0);
      if (total > best.score) best = { score: total, chosen: [...chosen] };
      return;
    }
    for (const candidate of candidates[index]!) {
      const { field } = candidate;
      if (!REPEATABLE.has(field) && used.has(field)) continue;
      used.add(field);
      chosen.push(candidate);
      visit(index + 1, score + candidate.score);
      chosen.pop();
      if (!chosen.some((own) => own?.field === field)) used.delete(field);
    }
    chosen.push(null);
    visit(index + 1, score);
    chosen.pop();
  };
  visit(0, 0);
  return best.chosen;
}
