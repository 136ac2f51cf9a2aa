import { inField, innerAction, type Fault } from './fault';

const NOT_DONE = { status: 'In progress', rag: null, progress: 'Under way as agreed' };

export const timescaleFaults: readonly Fault[] = [
  {
    code: 'timescale/missing',
    says: 'a blank timescale',
    plant: (content, dice) => {
      const { action } = innerAction(content, dice);
      Object.assign(action, NOT_DONE, { due: null });
      return { at: (laid) => [laid.at(action, 'due')] };
    },
  },
  inField('timescale/unreadable', 'words that say nothing of time', 'due', () => 'Posters and leaflets'),
  {
    code: 'timescale/unreadable',
    says: 'a day that is in no calendar',
    plant: (content, dice) => {
      const { action } = innerAction(content, dice);
      Object.assign(action, NOT_DONE, { due: `31 June ${content.year}` });
      return { at: (laid) => [laid.at(action, 'due')] };
    },
  },
  inField('timescale/undecided', 'a date put off', 'due', (_action, _content, dice) =>
    dice.pick(['?', 'TBC', 'To be agreed', 'Awaiting review']),
  ),
  inField('timescale/ambiguous', 'a year alone', 'due', (_, { year }) => String(year)),
  inField('timescale/ambiguous', 'a season without its year', 'due', () => 'In the autumn'),
  {
    code: 'timescale/outside-period',
    says: 'a date of the plan before',
    plant: (content, dice) => {
      const { action } = innerAction(content, dice);
      Object.assign(action, {
        status: 'Complete',
        rag: null,
        progress: 'Handed over',
        due: `${dice.pick(['May', 'October'])} ${content.year - 1}`,
      });
      return { at: (laid) => [laid.at(action, 'due')] };
    },
  },
  {
    code: 'timescale/out-of-order',
    says: 'a milestone due before the one above it',
    plant: (content, dice) => {
      const { action } = innerAction(content, dice);
      Object.assign(action, NOT_DONE, {
        result: 'Venue found\nEvent held',
        due: `March ${content.year + 1}\nDecember ${content.year}`,
      });
      return { at: (laid) => [laid.at(action, 'due')] };
    },
  },
  {
    code: 'timescale/count-differs',
    says: 'two milestones and one date',
    plant: (content, dice) => {
      const { action } = innerAction(content, dice);
      action.result = 'Venue found\nEvent held';
      return { at: (laid) => [laid.at(action, 'due')] };
    },
  },
  {
    code: 'timescale/found-in-text',
    says: 'a date in the words of the action alone',
    plant: (content, dice) => {
      const { action } = innerAction(content, dice);
      Object.assign(action, NOT_DONE, { due: null, text: `${action.text} by December ${content.year}` });
      return { at: (laid) => [laid.at(action, 'text')] };
    },
  },
];
