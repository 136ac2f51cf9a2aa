import { withTargets } from '../../shared/evaluation';
import { gridOf, type Workbook } from '../../shared/grid';
import { read } from '../../shared/read';
import { check } from '../../shared/rules';
import { droppedCells } from '../layouts';

/** A workbook in which a word stands wherever somebody may write one: as sheet, heading, ref, lead, time, status, name. */
function workbookWith(word: string): Workbook {
  const plan = [
    ['Vale action plan 2010/11'],
    [`Objective 1: ${word}`],
    ['Ref', 'Action', 'Lead', 'By when', 'Status', 'RAG', word, 'Resources'],
    [
      '1.1',
      'Mark all the property in town',
      'A. Bell, Council',
      'Quarter 2',
      'In progress',
      word,
      word,
      word,
    ],
    ['1.2', word, `A. Bell, ${word}`, 'July 2010', word, 'Green', 'y', word],
    [word, `Light the lanes and alleys ${word} again`, word, word, 'Done', '', 'y', 'z'],
    ['1.4', 'Meet the wardens of the park', 'A. Bell, Council', `twice ${word}`, 'Done', '', 'y', 'z'],
  ];
  const targets = [
    ['Indicator', '2008/09', '2009/10', 'Target 2010/11', word],
    [word, 100, 90, 80, 1],
    ['Domestic burglary', 10, 9, 8, 1],
  ];
  const wards = [
    ['Table 1: damage by ward'],
    ['Ward', word, 'Graffiti', 'Total'],
    ['Abbey', 20, 100, 120],
    [word, 30, 50, 80],
    ['Total', 50, 150, 201],
  ];
  const sheets = [gridOf(word, plan), gridOf('Targets', targets), gridOf('Wards', wards)];
  return { file: 'plan.xlsx', sheets, traits: [] };
}

/** All that is read of it and said about it, with the word itself left out. */
function toldOf(word: string): string {
  const workbook = workbookWith(word);
  const reading = withTargets(read(workbook));
  const told = { reading, issues: check(reading, { workbook, asAt: '2010-10-01' }) };
  return JSON.stringify(told, null, 1).replaceAll(word, '…');
}

describe('What an object of JavaScript has by itself is a word like any other', () => {
  test.each(['constructor', 'valueof'])('“%s” is read and checked as “sextant” is', (word) => {
    expect(toldOf(word)).toBe(toldOf('sextant'));
  });

  test.each(['__proto__', 'toString', 'hasOwnProperty'])(
    '“%s” is read and checked, and no cell is lost',
    (word) => {
      const workbook = workbookWith(word);
      const reading = read(workbook);
      expect(droppedCells(workbook, reading)).toEqual([]);
      const codes = check(withTargets(reading), { workbook, asAt: '2010-10-01' }).map(({ code }) => code);
      expect(codes).toEqual(expect.arrayContaining(['timescale/unreadable', 'table/total-differs']));
    },
  );
});
