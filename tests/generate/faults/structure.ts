import type { ActionField, Content } from '../content';
import type { Dice } from '../Dice';
import type { Style } from '../lay';
import { everyAction, type Fault } from './fault';

const without =
  (field: ActionField) =>
  (style: Style): Style => ({
    ...style,
    columns: style.columns.filter((own) => own !== field),
  });

const named =
  (field: ActionField, heading: string, goals: Style['goals'] = 'column') =>
  (style: Style): Style => ({
    ...style,
    goals,
    headings: { ...style.headings, [field]: heading },
  });

/** One objective with two sections, each in the first two of four parts: the second part returns to the first. */
function inSections(content: Content, names: readonly [string, string, string]): void {
  const goal = { ...content.objectives[0]!, ref: '' };
  goal.actions = content.objectives.flatMap(({ actions }) => actions).slice(0, 6);
  goal.actions.forEach((action, at) => {
    action.section = names[Math.floor(at / 2)]!;
    action.ref = `${at < 4 ? 1 : 2}.${(at % 4) + 1}`;
  });
  content.objectives = [goal];
}

const sectioned = (style: Style): Style => ({ ...style, goals: 'bands', reprinted: false });

export const structureFaults: readonly Fault[] = [
  {
    code: 'heading/missing',
    says: 'no column for the lead',
    style: (style) => ({ ...without('lead')(style), goals: 'bands' }),
    plant: () => ({ at: (laid) => [{ sheet: laid.planSheet }] }),
  },
  {
    code: 'heading/missing',
    says: 'no column for the timescale',
    style: (style) => ({ ...without('due')(without('result')(style)), goals: 'bands' }),
    plant: () => ({ at: (laid) => [{ sheet: laid.planSheet }] }),
  },
  {
    code: 'heading/doubtful',
    says: 'the action under a heading that names something else',
    style: (style) => ({ ...without('result')(named('text', 'Goal', 'bands')(style)), reprinted: false }),
    plant: () => ({ at: (laid) => [laid.at(laid.style, 'text')] }),
  },
  {
    code: 'heading/doubled',
    says: 'two columns for the resources',
    style: (style) => ({
      ...named('rag', 'Resources', 'bands')(named('progress', 'Resources')(style)),
      reprinted: false,
      columns: [
        ...style.columns.filter((field) => field !== 'progress' && field !== 'rag'),
        'progress',
        'rag',
      ],
    }),
    plant: (content) => {
      for (const action of everyAction(content))
        Object.assign(action, { progress: 'Staff time', rag: 'Ten pens' });
      return { at: (laid) => [laid.at(laid.style, 'rag')] };
    },
  },
  {
    code: 'section/reworded',
    says: 'a section that returns in other words',
    style: sectioned,
    plant: (content) => {
      inSections(content, ['1. Prevention and design', '1. Prevention', '2. Support']);
      const third = content.objectives[0]!.actions[2]!;
      return { at: (laid) => [laid.at(third, 'section')] };
    },
  },
  {
    code: 'section/count-announced',
    says: 'more sections announced than follow',
    style: sectioned,
    plant: (content) => {
      inSections(content, ['1. Prevention', '1. Prevention', '2. Support']);
      content.notes = ['The plan has three areas of work: 1. Prevention 2. Support'];
      return { at: (laid) => [laid.at(content, 'note')] };
    },
  },
  {
    code: 'objective/empty',
    says: 'an objective without actions',
    style: (style) => ({ ...style, goals: 'bands' }),
    plant: (content: Content, dice: Dice) => {
      const at = dice.between(1, content.objectives.length - 2);
      const empty = content.objectives[at]!;
      empty.actions = [];
      return { at: (laid) => [laid.at(empty, 'text')] };
    },
  },
];
