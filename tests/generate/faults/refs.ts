import { innerAction, inField, onOneSheet, type Fault } from './fault';
import { ACTIONS } from '../words';

export const refFaults: readonly Fault[] = [
  inField('ref/missing', 'an action without its ref', 'ref', () => null),
  {
    code: 'ref/doubled',
    says: 'the ref of the action above',
    plant: (content, dice) => {
      const { goal, action, at } = innerAction(content, dice);
      action.ref = goal.actions[at - 1]!.ref;
      return { at: (laid) => [laid.at(action, 'ref')] };
    },
  },
  {
    code: 'ref/collided',
    says: 'a tenth ref that lost its nought',
    style: onOneSheet,
    plant: (content, dice) => {
      const goal = dice.pick(content.objectives);
      const used = new Set(content.objectives.flatMap(({ actions }) => actions.map(({ text }) => text)));
      const spare = ACTIONS.filter((text) => !used.has(text));
      while (goal.actions.length < 10)
        goal.actions.push({
          ...dice.pick(goal.actions),
          text: spare.pop() ?? `Hold open day ${goal.actions.length}`,
        });
      goal.actions.forEach((action, at) => (action.ref = Number(`${goal.ref}.${at + 1}`)));
      const tenth = goal.actions[9]!;
      return { at: (laid) => [laid.at(tenth, 'ref')] };
    },
  },
  {
    code: 'ref/out-of-order',
    says: 'two refs that changed places',
    plant: (content, dice) => {
      const { goal, action, at } = innerAction(content, dice);
      const above = goal.actions[at - 1]!;
      [above.ref, action.ref] = [action.ref, above.ref];
      return { at: (laid) => [laid.at(action, 'ref')] };
    },
  },
  {
    code: 'ref/not-under-objective',
    says: 'a ref of an objective that there is not',
    style: onOneSheet,
    plant: (content, dice) => {
      const { action, at } = innerAction(content, dice);
      action.ref = `${content.objectives.length + 4}.${at + 1}`;
      return {
        at: (laid) => [laid.at(action, 'ref')],
        also: { 'ref/out-of-order': 'the refs below it count lower' },
      };
    },
  },
];
