import type { Asked } from '../../../web/parts';

const UNDO =
  'In Excel, the undo list is emptied when formulas are written: save first if you may want to undo earlier work.';

/** @param computesItself whether the sheet does so, as the template does: then only what is wrong and what the county writes is added. */
export function setUpQuestion(computesItself: boolean, act: () => void): Asked {
  return {
    title: 'Set up this sheet?',
    says: computesItself
      ? [
          'This sheet is in the template, which works out due dates, RAG and targets by itself. Only columns for what is wrong and what the county writes are added to the right of your table. Your own cells and colours are not touched.',
        ]
      : [
          'Columns for due dates, RAG and targets are added to the right of your table. Your own cells and colours are not touched.',
          UNDO,
        ],
    yes: 'Set up',
    act,
  };
}

export function removeQuestion(act: () => void): Asked {
  return {
    title: 'Remove Shirebook’s columns?',
    says: ['Everything Shirebook added is taken away. Your plan stays as it is.', UNDO],
    yes: 'Remove',
    act,
  };
}

export function newPlanQuestion(act: () => void): Asked {
  return {
    title: 'Start a new plan?',
    says: [
      'An empty plan is added to this workbook on sheets of its own, with instructions and lists.',
      UNDO,
    ],
    yes: 'Add the sheets',
    act,
  };
}

export function adoptQuestion(act: () => void): Asked {
  return {
    title: 'Adopt this plan into the template?',
    says: [
      'What Shirebook understood is written on new sheets in the county’s layout. Your own sheets stay behind them, as they are.',
      UNDO,
    ],
    yes: 'Add the sheets',
    act,
  };
}
