import { innerAction, type Fault } from './fault';
import type { ActionContent } from '../content';

function set(action: ActionContent, values: Partial<ActionContent>): ActionContent {
  return Object.assign(action, values);
}

export const progressFaults: readonly Fault[] = [
  {
    code: 'status/unknown',
    says: 'a status with a slip, or in words of the office’s own',
    plant: (content, dice) => {
      const { action } = innerAction(content, dice);
      set(action, { status: dice.pick(['Compelte', 'In progess', 'Tango', 'Level four']), rag: null });
      return { at: (laid) => [laid.at(action, 'status')] };
    },
  },
  {
    code: 'status/complete-without-evidence',
    says: 'complete, and not a word of what was done',
    plant: (content, dice) => {
      const { action, goal } = innerAction(content, dice);
      set(goal.actions[0]!, {
        status: 'In progress',
        progress: 'Half of it is done',
        due: `March ${content.year + 1}`,
      });
      set(action, { status: 'Complete', progress: null });
      return { at: (laid) => [laid.at(action, 'status')] };
    },
  },
  {
    code: 'rag/disagrees',
    says: 'Green for what was due in summer and is not done',
    plant: (content, dice) => {
      const { action } = innerAction(content, dice);
      set(action, {
        status: 'In progress',
        rag: 'Green',
        due: `June ${content.year}`,
        progress: 'Half done',
      });
      return { at: (laid) => [laid.at(action, 'rag')] };
    },
  },
  {
    code: 'rag/red-without-action',
    says: 'Red without a word',
    plant: (content, dice) => {
      const { action } = innerAction(content, dice);
      set(action, { status: 'In progress', rag: 'Red', due: `June ${content.year}`, progress: null });
      return { at: (laid) => [laid.at(action, 'rag')] };
    },
  },
];
