import {
  fold,
  historyEntries,
  type HistoryEntry,
  type HistoryQuestion,
  type MergeFact,
} from '../../../shared/merge';
import { aDecision, anEdit, aNote, aRevision, led, planOf } from '../aRevision';

const LOCKS = 'Fit new locks in the terraces by the mill';
const LAMPS = 'Repair the street lamps along the river';
const FIRST = 'vale/safer-vale/1.1';

const plan = (ref: string, lead: string, ...more: string[]) =>
  planOf({ ref, text: LOCKS, lead: led(lead) }, ...more);

/** Two revisions, an edit, a conflict, a decision, a sign-off and a note on a row that is not there. */
const YEAR: MergeFact[] = [
  aRevision(plan('1.1', 'Housing Officer')),
  aRevision(plan('1.1', 'Housing Officer'), 1, { district: 'Wold', on: '2004-04-02' }),
  anEdit(FIRST, 'Lead', 'County Warden'),
  aRevision(plan('2.4', 'Police', LAMPS), 2),
  aDecision(FIRST, 'Lead', 'County'),
  { kind: 'signed off', on: '2004-09-01', returnId: 'vale', by: 'County Analyst' },
  aNote('vale/nowhere/9', 'Lost?'),
];

function told(question: HistoryQuestion, facts = YEAR): HistoryEntry[] {
  const heads = facts.map((fact, at) => ({ no: at + 1, fact }));
  return historyEntries(fold(facts), heads, question, (no) => fold(facts.slice(0, no)));
}

function inShort(entry: HistoryEntry): unknown[] {
  switch (entry.kind) {
    case 'revision':
      return [entry.district, `revision ${entry.revision}`];
    case 'change':
      return [entry.by, entry.ref, entry.field, entry.event, entry.was, entry.now];
    case 'not placed':
      return [entry.by, entry.what];
    default:
      return [entry.by, entry.kind];
  }
}

test('History tells everything that happened, in order', () => {
  expect(told({}).map(inShort)).toEqual([
    ['Vale', 'revision 1'],
    ['Wold', 'revision 1'],
    ['County Analyst', '2.4', 'Lead', 'edited', 'Housing Officer', 'County Warden'],
    ['Vale', 'revision 2'],
    ['Vale', '2.4', 'Lead', 'conflict', 'Housing Officer', 'Police'],
    ['Vale', '2.4', 'Ref', 'changed', '1.1', '2.4'],
    ['Vale', '2.4', 'Lead', 'changed', 'County Warden', 'Housing Officer'],
    ['Vale', null, 'Action', 'added', null, LAMPS],
    ['County Analyst', '2.4', 'Lead', 'decided', 'Housing Officer', 'County Warden'],
    ['County Analyst', 'signed off'],
    ['County Analyst', 'vale/nowhere/9 · Lost?'],
  ]);
});

test('Asked about a return, it tells of no other', () => {
  expect(told({ returns: new Set(['wold']) }).map(inShort)).toEqual([['Wold', 'revision 1']]);
});

describe('Asked about a row, it begins with its first coming', () => {
  const first = ['Vale', '2.4', 'Action', 'added', null, LOCKS];
  test.each([
    ['by id', { row: FIRST }],
    ['by its ref', { ref: '2.4' }],
    ['by the ref it once had', { ref: '1.1', returns: new Set(['vale']) }],
  ])('%s', (_, question) => {
    const entries = told(question);
    expect(inShort(entries[0]!)).toEqual(first);
    expect(entries[0]).toMatchObject({ fact: 1, source: 'vale.xlsx › Plan!B5' });
    expect(entries).toHaveLength(6);
  });

  test('and a field of it with the first value it had', () => {
    expect(told({ row: FIRST, field: 'lead' }).map(inShort)).toEqual([
      ['Vale', '2.4', 'Lead', 'added', null, 'Housing Officer'],
      ['County Analyst', '2.4', 'Lead', 'edited', 'Housing Officer', 'County Warden'],
      ['Vale', '2.4', 'Lead', 'conflict', 'Housing Officer', 'Police'],
      ['Vale', '2.4', 'Lead', 'changed', 'County Warden', 'Housing Officer'],
      ['County Analyst', '2.4', 'Lead', 'decided', 'Housing Officer', 'County Warden'],
    ]);
  });

  test('and once only where that is on record', () => {
    const [lamps] = told({}).flatMap((entry) =>
      entry.kind === 'change' && entry.now === LAMPS ? [entry.row] : [],
    );
    expect(told({ row: lamps! }).map(inShort)).toEqual([['Vale', null, 'Action', 'added', null, LAMPS]]);
  });

  test('where it came in after a sign-off: when the return was opened again', () => {
    const facts: MergeFact[] = [
      aRevision(plan('1.1', 'Police')),
      { kind: 'signed off', on: '2004-05-01', returnId: 'vale', by: 'County Analyst' },
      aRevision(plan('1.1', 'Police', LAMPS), 2),
      { kind: 're-opened', on: '2004-07-01', returnId: 'vale', by: 'County Analyst' },
    ];
    const lamps = Object.values(fold(facts).returns['vale']!.rows).find(({ first }) => first.revision === 2)!;
    expect(told({ row: lamps.id }, facts)).toMatchObject([{ fact: 4, now: LAMPS }]);
  });
});

test('Every value a district writes into a conflict is on record', () => {
  const facts = [
    ...YEAR.slice(0, 4),
    aRevision(plan('2.4', 'Fire Service', LAMPS), 3),
    aDecision(FIRST, 'Lead', 'County'),
  ];
  const now = told({ row: FIRST, field: 'Lead' }, facts).flatMap((entry) =>
    entry.kind === 'change' && entry.event === 'conflict' ? [entry.now] : [],
  );
  expect(now).toEqual(['Police', 'Fire Service']);
});
