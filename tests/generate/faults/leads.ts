import type { ActionContent, Content } from '../content';
import type { Dice } from '../Dice';
import { everyAction, inField, innerAction, type Fault } from './fault';

/** Gives the actions a common lead, and one of them a misspelling of it. */
function misspelt(
  says: string,
  slip: (name: string, dice: Dice) => string,
  part: 'surname' | 'place',
): Fault {
  return {
    code: 'lead/likely-misspelt',
    says,
    plant: (content, dice) => {
      const lead = `Verity Ashdownes, ${content.place} Housing Trust`;
      for (const action of everyAction(content)) if (dice.chance(0.6)) action.lead = lead;
      const { action, goal, at } = innerAction(content, dice);
      for (const other of [
        ...goal.actions.slice(0, at),
        ...content.objectives.flatMap((own) => own.actions.slice(-1)),
      ])
        other.lead = lead;
      const name = part === 'surname' ? 'Ashdownes' : content.place;
      action.lead = lead.replace(name, slip(name, dice));
      return { at: (laid) => [laid.at(action, 'lead')] };
    },
  };
}

const inside = (name: string, dice: Dice) => dice.between(2, name.length - 3);

function leftOut(name: string, dice: Dice): string {
  const at = inside(name, dice);
  return name.slice(0, at) + name.slice(at + 1);
}

function swapped(name: string, dice: Dice): string {
  for (let at = inside(name, dice); ; at = inside(name, dice))
    if (name[at] !== name[at + 1]) return name.slice(0, at) + name[at + 1]! + name[at]! + name.slice(at + 2);
}

function doubled(name: string, dice: Dice): string {
  const at = inside(name, dice);
  return name.slice(0, at) + name[at]! + name.slice(at);
}

/** Several actions in a cell and as many leads beside them, but for one row. */
function manyInOne(content: Content): { odd: ActionContent } {
  const [goal] = content.objectives;
  const [first, second, third] = goal!.actions.map((action) => ({
    ...action,
    ref: null,
    result: null,
    status: null,
    progress: null,
    rag: null,
  }));
  const texts = everyAction(content).map(({ text }) => `${text}.`);
  const [a, b] = ['Town Council', 'Town Constabulary'];
  Object.assign(first!, { text: texts.slice(0, 2).join('\n'), lead: `${a}\n${b}` });
  Object.assign(second!, { text: texts.slice(2, 5).join('\n'), lead: `${b}\n${a}` });
  Object.assign(third!, { text: texts.slice(5, 7).join('\n'), lead: `${a}\n${b}` });
  content.objectives = [{ ...goal!, actions: [first!, second!, third!] }];
  return { odd: second! };
}

export const leadFaults: readonly Fault[] = [
  inField('lead/missing', 'a blank lead', 'lead', () => null),
  inField('lead/missing', 'a lead yet to be found', 'lead', () => 'To be confirmed'),
  inField('lead/no-organisation', 'a name alone', 'lead', () => 'Bryony Castleton'),
  misspelt('a surname with a letter left out', leftOut, 'surname'),
  misspelt('a surname with two letters changed round', swapped, 'surname'),
  misspelt('a place with a letter left out', leftOut, 'place'),
  misspelt('a place with a letter doubled', doubled, 'place'),
  {
    code: 'lead/count-differs',
    says: 'three actions and two leads in a cell',
    style: (style) => ({
      ...style,
      goals: 'bands',
      columns: style.columns.filter((field) => field === 'text' || field === 'lead' || field === 'due'),
    }),
    plant: (content) => {
      const { odd } = manyInOne(content);
      return { at: (laid) => [laid.at(odd, 'lead')] };
    },
  },
];
