import type { Asked } from '../../../web/parts';
import type { LiveState } from '../../state';

/** What a question goes by. */
export type Surroundings = Pick<LiveState, 'computesItself' | 'emptiesUndo'>;

const UNDO =
  'The undo list is emptied when formulas are written: save first if you may want to undo earlier work.';

/** Said only where the spreadsheet program does so. */
const undo = ({ emptiesUndo }: Surroundings): readonly string[] => (emptiesUndo ? [UNDO] : []);

/** In a sheet that works out the rest by itself, as the template does, only what is wrong and what the county writes is added. */
export function setUpQuestion(at: Surroundings, act: () => void): Asked {
  return {
    title: 'Set up this sheet?',
    says: at.computesItself
      ? [
          'This sheet is in the template, which works out due dates, RAG and targets by itself. Only columns for what is wrong and what the county writes are added to the right of your table. Your own cells and colours are not touched.',
        ]
      : [
          'Columns for due dates, RAG and targets are added to the right of your table. Your own cells and colours are not touched.',
          ...undo(at),
        ],
    yes: 'Set up',
    act,
  };
}

export function removeQuestion(at: Surroundings, act: () => void): Asked {
  return {
    title: 'Remove Shirebook’s columns?',
    says: ['Everything Shirebook added is taken away. Your plan stays as it is.', ...undo(at)],
    yes: 'Remove',
    act,
  };
}

export function newPlanQuestion(at: Surroundings, act: () => void): Asked {
  return {
    title: 'Start a new plan?',
    says: [
      'An empty plan is added to this workbook on sheets of its own, with instructions and lists.',
      ...undo(at),
    ],
    yes: 'Add the sheets',
    act,
  };
}

export function adoptQuestion(at: Surroundings, act: () => void): Asked {
  return {
    title: 'Adopt this plan into the template?',
    says: [
      'What Shirebook understood is written on new sheets in the county’s layout. Your own sheets stay behind them, as they are.',
      ...undo(at),
    ],
    yes: 'Add the sheets',
    act,
  };
}
