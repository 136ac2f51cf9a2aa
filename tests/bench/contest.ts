import type { Corpora } from './Corpora';
import { measured, middleOf, type Cost } from './measured';

/** Somebody who does the same work, as a process of its own. */
export interface Contender {
  readonly name: string;
  /** The command for a folder of returns and a folder to write in; null where it is not installed. */
  readonly command: ((returns: string, out: string) => readonly [string, ...string[]]) | null;
}

export interface Result {
  readonly name: string;
  /** Null where it is not installed, or failed. */
  readonly cost: Cost | null;
  /** Why there is none. */
  readonly why: string;
}

/** Has contenders do the same work, one after the other and then again, so that a busy moment falls on all. */
export async function contest(
  contenders: readonly Contender[],
  returns: string,
  corpora: Corpora,
  rounds: number,
): Promise<Result[]> {
  const costs = new Map<Contender, Cost[]>();
  const failed = new Map<Contender, string>();
  for (let round = 0; round < rounds; round += 1) {
    for (const contender of contenders) {
      if (!contender.command || failed.has(contender)) continue;
      const [command, ...args] = contender.command(returns, corpora.out());
      try {
        const cost = await measured(command, args);
        costs.set(contender, [...(costs.get(contender) ?? []), cost]);
      } catch (error) {
        failed.set(contender, error instanceof Error ? error.message.slice(0, 80) : 'failed');
      }
    }
  }
  return contenders.map((contender) => {
    const all = costs.get(contender);
    if (all && !failed.has(contender)) return { name: contender.name, cost: middleOf(all), why: '' };
    return { name: contender.name, cost: null, why: failed.get(contender) ?? 'not installed' };
  });
}
