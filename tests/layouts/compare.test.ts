import type { Action, Plan, Reading } from '../../shared/model';
import { textCell } from '../../shared/grid';
import { differences } from './compare';
import { droppedCells } from './coverage';
import { sheetOf, workbookOf } from './sheet';
import { sameHeading, sameText } from './words';

const source = { sheet: 'Plan', cell: 'B2' };

/** Only the fields that are compared: the model may hold more. */
function anAction(given: Partial<Action> = {}): Action {
  const plainest: Partial<Action> = {
    ref: '1.1',
    text: 'Mend the fence',
    milestones: [],
    progressNotes: [],
    other: [],
    source,
    cells: { text: ['B2'] },
  };
  return { ...plainest, ...given } as Action;
}

function aReading(actions: readonly Action[], given: Partial<Reading> = {}): Reading {
  const plan: Plan = {
    id: 'plan',
    title: 'Fences 2012/13',
    period: { from: '2012-04-01', to: '2013-03-31' },
    aim: null,
    objectives: [],
    sections: [],
    announcements: [],
    actions: [...actions],
    indicators: [],
    source: null,
    places: {},
  };
  return {
    file: 'fences.xlsx',
    district: null,
    plans: [plan],
    partners: [],
    referenceTables: [],
    notes: [],
    notPlaced: [],
    remarks: [],
    ...given,
  };
}

describe('differences are told in sentences', () => {
  it.each([
    [
      'nothing where all is as expected',
      [anAction()],
      { actions: [{ text: 'Mend the fence', ref: '1.1' }] },
      [],
    ],
    [
      'a missing action',
      [],
      { actions: [{ text: 'Mend the fence' }] },
      ['action “Mend the fence” is missing'],
    ],
    ['an action that is none', [anAction()], { actions: [] }, ['Plan!B2 is no action: 1.1 “Mend the fence”']],
    [
      'a field that differs',
      [anAction({ rag: 'R' })],
      { actions: [{ text: 'Mend the fence', rag: 'G' }] },
      ['action “Mend the fence”: rag: "R", expected "G"'],
    ],
    [
      'a date that is not there',
      [anAction()],
      { actions: [{ text: 'Mend the fence', due: '2012-06-30' }] },
      ['action “Mend the fence”: due: nothing, expected "2012-06-30"'],
    ],
    [
      'a period that differs',
      [anAction()],
      { period: { from: '2012-01-01', to: '2012-12-31' } },
      ['period of “Fences 2012/13”: "2012-04-01 to 2013-03-31", expected "2012-01-01 to 2012-12-31"'],
    ],
    [
      'a remark that was not made',
      [anAction()],
      { remarks: { has: ['heading/doubtful' as const] } },
      ['no remark heading/doubtful among []'],
    ],
  ])('%s', (_, actions, expected, sentences) => {
    expect(differences(aReading(actions), expected)).toEqual(sentences);
  });
});

describe('dropped cells', () => {
  const workbook = workbookOf(
    'fences.xlsx',
    sheetOf('Plan', [['Fences'], [textCell('1.1'), 'Mend the fence']]),
  );

  it('are those that nothing names', () => {
    expect(droppedCells(workbook, aReading([anAction()]))).toEqual(['Plan!A1 "Fences"', 'Plan!A2 "1.1"']);
  });

  it('are none where a record, a note and a range name them all', () => {
    const notes = [{ kind: 'title' as const, text: 'Fences', sheet: 'Plan', cell: 'A1' }];
    const cells = { ref: ['A2'], text: ['B2'] };
    expect(droppedCells(workbook, aReading([anAction({ cells })], { notes }))).toEqual([]);
    expect(droppedCells(workbook, aReading([anAction({ source: { ...source, cell: 'A1:B2' } })]))).toEqual(
      [],
    );
  });
});

describe('two texts are the same', () => {
  it.each([
    ['spaces and the last stop do not matter', 'Mend the fence', 'Mend  the\nfence.', true],
    ['words do', 'Mend the fence', 'Mend the gate', false],
    ['… at the end stands for the rest', 'Mend the…', 'Mend the gate', true],
    ['… at both ends stands for what is around', '…the…', 'Mend the gate', true],
  ])('%s', (_, expected, actual, same) => expect(sameText(expected, actual)).toBe(same));
});

describe('two headings are the same', () => {
  it.each([
    ['Quieter streets', 'Objective 2: QUIETER STREETS', true],
    ['Quieter streets', '2. Quieter streets', true],
    ['Quieter streets', 'P2 Quieter streets', true],
    ['Quieter streets', 'B. Quieter streets', true],
    ['Burglary by ward', 'Table 1: Burglary by ward', true],
    ['A town that sleeps', 'A town that sleeps', true],
    ['Town that sleeps', 'A town that sleeps', false],
    ['Quieter streets', 'Quieter parks', false],
  ])('%s · %s', (expected, actual, same) => expect(sameHeading(expected, actual)).toBe(same));
});
