import type { RagPolicy, RagWord } from '../../shared/rag';
import { deliveryRag } from '../../shared/rag';
import { share } from '../../shared/sharing';
import type { Action } from '../../shared/model';
import type { LiveState, TargetView } from '../state';
import type { Findings } from './Engine';
import { targetView } from './targetView';
import { unsentOf, type Sent } from './unsent';

/** The part of the pane's state that follows from what was found. */
export type FoundState = Pick<LiveState, 'plan' | 'issues' | 'tally' | 'targets' | 'unsent'>;

/** What the pane shows of findings, made of the parts of the state before wherever they are equal. */
export function stateOf(
  { reading, issues }: Findings,
  before: FoundState,
  { today, policy, sent }: { readonly today: string; readonly policy: RagPolicy; readonly sent: Sent | null },
): FoundState {
  const { plans, district } = reading;
  const actions = plans.flatMap((plan) => plan.actions);
  const targets = plans.flatMap((plan) => plan.indicators).map((indicator) => targetView(indicator, policy));
  return {
    issues,
    plan:
      plans.length === 0
        ? null
        : share(before.plan, {
            district,
            titles: plans.map(({ title }) => title),
            actions: actions.length,
            indicators: targets.length,
          }),
    tally: share(before.tally, tallyOf(actions, targets, today, policy)),
    targets: sameItems(before.targets, targets) ? before.targets : targets,
    unsent: unsentOf(reading, sent),
  };
}

function tallyOf(
  actions: readonly Action[],
  targets: readonly TargetView[],
  today: string,
  policy: RagPolicy,
): LiveState['tally'] {
  const tally: Partial<Record<RagWord, number>> = {};
  const count = (word: RagWord) => (tally[word] = (tally[word] ?? 0) + 1);
  for (const action of actions) count(wordOf(action, today, policy));
  for (const { rag } of targets) count(rag);
  return tally;
}

const known = new WeakMap<
  Action,
  { readonly today: string; readonly policy: RagPolicy; readonly word: RagWord }
>();

function wordOf(action: Action, today: string, policy: RagPolicy): RagWord {
  const before = known.get(action);
  if (before?.today === today && before.policy === policy) return before.word;
  const { word } = deliveryRag(action, today, policy);
  known.set(action, { today, policy, word });
  return word;
}

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
