import { returnsBoard, type BoardDistrict, type BoardReturn, type BoardSettings } from '../../shared/returns';

const QUARTERS = ['2010-07-15', '2010-10-15', '2011-01-15', '2011-04-15'];
const YEAR = { from: '2010-04-01', to: '2011-03-31' };

function district(name: string, traits: Partial<BoardDistrict> = {}): BoardDistrict {
  const id = name.toLowerCase().replace(/ /g, '-');
  return { id, name, from: null, to: null, successor: null, due: null, ...traits };
}

function settings(traits: Partial<BoardSettings> = {}): BoardSettings {
  return { due: QUARTERS, graceDays: 7, districts: [district('Vale')], ...traits };
}

/** Vale's plan of 2010/11, in on the days given. */
function aReturn(arrivals: readonly string[], traits: Partial<BoardReturn> = {}): BoardReturn {
  return {
    id: 'vale',
    district: 'Vale',
    plans: ['Safer Vale'],
    period: YEAR,
    arrivals,
    revision: arrivals.length,
    errors: 0,
    open: 0,
    signedOff: null,
    reOpened: null,
    waiting: null,
    refused: null,
    ...traits,
  };
}

function rowOf(of: readonly BoardReturn[], asAt: string, traits: Partial<BoardSettings> = {}) {
  const [row, ...others] = returnsBoard(of, settings(traits), asAt);
  expect(others).toEqual([]);
  return row!;
}

describe('Where nothing has come in, a district', () => {
  test.each([
    ['has not started before the day', '2010-07-01', 'not started', 0],
    ['has not started in the days of grace, which are counted all the same', '2010-07-22', 'not started', 7],
    ['is late after them', '2010-07-23', 'late', 8],
    ['is late for the round that has closed, though the next is open', '2010-10-10', 'late', 87],
    ['is late for the last round for ever', '2012-01-01', 'late', 261],
  ])('%s', (_, asAt, state, daysLate) => {
    expect(rowOf([], asAt)).toMatchObject({ id: null, district: 'Vale', state, daysLate, received: null });
  });

  test('is not started, and never late, where nothing is due', () => {
    const row = rowOf([], '2012-01-01', { due: [] });
    expect(row).toMatchObject({ state: 'not started', due: null, daysLate: null });
  });

  test('may have a due day of its own', () => {
    const own = [district('Vale', { due: ['2010-06-30'] })];
    expect(rowOf([], '2010-07-08', { districts: own })).toMatchObject({ state: 'late', due: '2010-06-30' });
  });
});

describe('A return', () => {
  test.each([
    ['accepted where it came in time', ['2010-07-10'], '2010-07-20', 'accepted', '2010-07-15', 0],
    [
      'accepted where it came in the days of grace',
      ['2010-07-20'],
      '2010-07-21',
      'accepted',
      '2010-07-15',
      5,
    ],
    ['provisional once the next round is open', ['2010-07-10'], '2010-08-01', 'provisional', '2010-10-15', 0],
    ['late once that has closed without it', ['2010-07-10'], '2010-10-23', 'late', '2010-10-15', 8],
    [
      'accepted where it came for this round too',
      ['2010-07-10', '2010-10-01'],
      '2010-10-10',
      'accepted',
      '2010-10-15',
      0,
    ],
    [
      'late again, where it came late for the round before and not since',
      ['2010-08-05'],
      '2010-12-01',
      'late',
      '2010-10-15',
      47,
    ],
    [
      'in for the round it came shortly before, though it missed one',
      ['2010-10-08'],
      '2010-10-30',
      'provisional',
      '2011-01-15',
      0,
    ],
    [
      'accepted for the last round for ever',
      ['2010-12-20', '2011-04-30'],
      '2013-01-01',
      'accepted',
      '2011-04-15',
      15,
    ],
  ])('is %s', (_, arrivals, asAt, state, due, daysLate) => {
    const row = rowOf([aReturn(arrivals)], asAt);
    expect(row).toMatchObject({ state, due, daysLate, received: arrivals.at(-1) });
  });

  test.each([
    ['with errors, whoever has to mend them', { errors: 2, open: 1 }, 'with errors'],
    ['received while something waits for the county', { open: 1 }, 'received'],
    ['provisional where it was opened again', { reOpened: '2010-07-18' }, 'provisional'],
    ['final where it was signed off, whatever is due', { signedOff: '2010-07-18', errors: 1 }, 'final'],
    ['refused where what came last could not be taken', { refused: 'The file is empty.' }, 'refused'],
  ] as const)('is %s', (_, traits, state) => {
    expect(rowOf([aReturn(['2010-07-10'], traits)], '2010-07-20').state).toBe(state);
  });

  test('says why it was refused, and what stands', () => {
    const { notes } = rowOf([aReturn(['2010-07-10'], { refused: 'The file is empty.' })], '2010-07-20');
    expect(notes).toEqual(['The file is empty. Revision 1 stands.']);
  });

  test('says what waits for it to be opened again', () => {
    const signed = aReturn(['2010-07-10', '2010-07-19'], {
      signedOff: '2010-07-18',
      waiting: 2,
      revision: 1,
    });
    expect(rowOf([signed], '2010-07-20').notes).toEqual([
      'Revision 2 came in after the sign-off and waits until the return is opened again.',
    ]);
  });

  test('is not expected again once its plan is over; the next plan is', () => {
    const board = returnsBoard(
      [aReturn(['2011-01-05', '2011-04-10'])],
      settings({ due: [...QUARTERS, '2011-07-15'] }),
      '2011-05-01',
    );
    expect(board.map(({ id, state, due }) => [id, state, due])).toEqual([
      ['vale', 'accepted', '2011-04-15'],
      [null, 'not started', '2011-07-15'],
    ]);
  });

  test('of next year, in before it begins, is in for that round and owes nothing for those before', () => {
    const next = aReturn(['2011-03-20'], { period: { from: '2011-04-01', to: '2012-03-31' } });
    expect(rowOf([next], '2011-03-25', { due: ['2010-10-15', '2011-03-31'] })).toMatchObject({
      state: 'accepted',
      due: '2011-03-31',
    });
  });

  test('of a district nobody has configured stands on the board under its own name', () => {
    expect(rowOf([aReturn(['2010-07-10'])], '2010-07-12', { districts: [] })).toMatchObject({
      district: 'Vale',
      state: 'accepted',
    });
  });
});

describe('A district that was abolished', () => {
  const districts = [
    district('North Wold', { to: '2010-09-30', successor: 'wolds' }),
    district('South Wold', { to: '2010-09-30', successor: 'wolds' }),
    district('Wolds', { from: '2010-10-01' }),
  ];
  const north = aReturn(['2010-07-10'], { id: 'north', district: 'North Wold' });

  test('is expected to hand in while it is there', () => {
    const board = returnsBoard([north], settings({ districts }), '2010-07-20');
    expect(board.map(({ district, state }) => [district, state])).toEqual([
      ['North Wold', 'accepted'],
      ['South Wold', 'not started'],
    ]);
  });

  test('goes on under its successor, which is expected to hand in now', () => {
    const board = returnsBoard([north], settings({ districts }), '2010-10-10');
    expect(board.map(({ id, district, formerly, state }) => [id, district, formerly, state])).toEqual([
      ['north', 'Wolds', 'North Wold', 'accepted'],
      [null, 'Wolds', null, 'not started'],
    ]);
    expect(board[0]?.notes).toEqual(['From North Wold.']);
  });

  test('is never late for what was due after its end', () => {
    const board = returnsBoard([north], settings({ districts }), '2011-02-01');
    expect(board.map(({ id, state, due }) => [id, state, due])).toEqual([
      ['north', 'accepted', '2010-07-15'],
      [null, 'late', '2011-01-15'],
    ]);
  });

  test('is followed through several successors, and round none', () => {
    const chain = [
      district('Old', { to: '2000-01-01', successor: 'middle' }),
      district('Middle', { to: '2005-01-01', successor: 'new' }),
      district('New', { to: '2009-01-01', successor: 'old' }),
    ];
    const board = returnsBoard(
      [aReturn([], { district: 'Old' })],
      settings({ districts: chain }),
      '2006-01-01',
    );
    expect(board.map(({ id, district }) => [id, district])).toEqual([
      ['vale', 'New'],
      [null, 'New'],
    ]);
    const ended = returnsBoard(
      [aReturn([], { district: 'Old' })],
      settings({ districts: chain }),
      '2010-01-01',
    );
    expect(ended).toHaveLength(1);
  });
});

test('Names of districts are the same however they are spelt', () => {
  const board = returnsBoard(
    [aReturn(['2010-07-10'], { district: 'VALE and Wold' })],
    settings({ districts: [district('Vale & Wold')] }),
    '2010-07-12',
  );
  expect(board.map(({ district }) => district)).toEqual(['Vale & Wold']);
});
