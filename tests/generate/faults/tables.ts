import { everyAction, innerAction, type Fault } from './fault';

export const tableFaults: readonly Fault[] = [
  {
    code: 'duplicate/action',
    says: 'an action of one objective again under another',
    plant: (content) => {
      const [first] = everyAction(content);
      const again = content.objectives[1]!.actions[1]!;
      again.text = first!.text;
      return { at: (laid) => [laid.at(again, 'text')] };
    },
  },
  {
    code: 'duplicate/action',
    says: 'an action again in other order and with a little more',
    plant: (content, dice) => {
      const first = content.objectives[0]!.actions[0]!;
      first.text = 'Publish a map of well lit cycle routes for commuters';
      const again = innerAction({ ...content, objectives: content.objectives.slice(1) }, dice).action;
      again.text = 'To publish for commuters a printed map of the cycle routes that are well lit';
      const other = everyAction(content).find(
        ({ text }) => text === 'Publish a map of well lit cycle routes',
      );
      if (other && other !== first && other !== again) other.text = 'Read stories about safety at nurseries';
      return { at: (laid) => [laid.at(again, 'text')] };
    },
  },
  {
    code: 'table/total-differs',
    says: 'the total of a row that is none',
    plant: ({ wards }, dice) => {
      const ward = wards[dice.between(0, 3)]!;
      ward.total += 10;
      return {
        at: (laid) => [laid.at(ward, 'total')],
        also: { 'table/share-differs': 'the share is one of the true total' },
      };
    },
  },
  {
    code: 'table/total-differs',
    says: 'the total of a column that is none',
    plant: ({ wards }) => {
      const total = wards[wards.length - 1]!;
      total.second += 9;
      return { at: (laid) => [laid.at(total, 'second')] };
    },
  },
  {
    code: 'table/share-differs',
    says: 'a share that is no quotient',
    plant: ({ wards }, dice) => {
      const ward = wards[dice.between(0, 3)]!;
      ward.share += 0.04;
      return { at: (laid) => [laid.at(ward, 'share')] };
    },
  },
];
