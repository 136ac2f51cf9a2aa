import { placeFeedback } from '../../addin/engine';
import { gridOf } from '../../shared/grid';
import type { Feedback } from '../../shared/protocol';
import { read } from '../../shared/read';
import { bookWith } from './aSession';

const HEAD = ['Ref', 'Action', 'Lead', 'Timescale', 'Status'];
const LOCKS = [
  '1.1',
  'Fit new locks to forty homes in the north of the town',
  'Housing manager',
  'June 2004',
  '',
];
const GATES = [
  '1.2',
  'Fit alley gates in three streets behind the station',
  'Housing manager',
  'March 2005',
  'Begun',
];
const BIKES = ['1.3', 'Mark bicycles at every school in the autumn term', 'Safety officer', 'Ongoing', ''];

function placed(rows: string[][], said: Partial<Feedback>) {
  const workbook = bookWith(gridOf('Plan', [['Action plan 2004-05'], HEAD, ...rows]));
  const feedback: Feedback = {
    returnId: 'vale/plan',
    hash: 'abc',
    revision: 1,
    state: 'accepted',
    comments: [],
    proposals: [],
    conflicts: [],
    published: null,
    ...said,
  };
  return placeFeedback(feedback, read(workbook), workbook);
}

const ABOUT = { plan: 'Plan', on: '2004-09-30', by: 'County' };
const comment = (ref: string | null, text: string, cell: string) => ({
  ...ABOUT,
  rowId: 'r',
  ref,
  text,
  source: { sheet: 'Plan', cell },
  comment: 'Well done',
  rag: null,
});
const place = (rows: string[][], own: ReturnType<typeof comment>) =>
  placed(rows, { comments: [own] }).comments[0]!.place?.cell ?? null;
/** Where a row stands as the reader has it, which is what the county was sent. */
const cellOf = (rows: string[][], ref: string) =>
  read(bookWith(gridOf('Plan', [['Action plan 2004-05'], HEAD, ...rows]))).plans[0]!.actions.find(
    (own) => own.ref === ref,
  )!.source.cell;

describe('what the county says of a row', () => {
  const rows = [LOCKS, GATES, BIKES];
  const said = comment('1.2', GATES[1]!, cellOf(rows, '1.2'));

  it.each<[string, string[][], string | null]>([
    ['where it stood', rows, '1.2'],
    [
      'where it went when rows were put in above',
      [['1.0', 'Ask the residents what worries them', '', '', ''], ...rows],
      '1.2',
    ],
    ['where it went when the rows were sorted', [BIKES, GATES, LOCKS].reverse(), '1.2'],
    [
      'in its place, although its words were changed',
      [LOCKS, ['1.2', 'Fit alley gates in five streets by the station', '', '', ''], BIKES],
      '1.2',
    ],
    ['by its words, although it was renumbered', [LOCKS, BIKES, ['4.7', GATES[1]!, '', '', '']], '4.7'],
    ['nowhere, where it was taken out', [LOCKS, BIKES], null],
    [
      'nowhere, where its number went to something else',
      [LOCKS, ['1.2', 'Hold a briefing for landlords', '', '', ''], BIKES],
      null,
    ],
  ])('is found %s', (_, now, ref) => {
    expect(place(now, said)).toBe(ref === null ? null : cellOf(now, ref));
  });

  it('is put to nobody where two are as much alike', () => {
    const twins = [
      ['', GATES[1]!, '', '', ''],
      ['', GATES[1]!, '', '', ''],
    ];
    expect(place([LOCKS, ...twins], comment(null, GATES[1]!, 'B40'))).toBeNull();
  });
});

describe('what the county proposes', () => {
  const rows = [LOCKS, GATES, BIKES];
  const proposal = (field: string, is: string | null, proposed: string) => ({
    ...ABOUT,
    rowId: 'r',
    ref: '1.2',
    text: GATES[1]!,
    source: { sheet: 'Plan', cell: cellOf(rows, '1.2') },
    field,
    is,
    proposed,
  });
  const proposed = (now: string[][], own: ReturnType<typeof proposal>) =>
    placed(now, { proposals: [own] }).proposals[0]!;

  it('can be taken over where its cell says what the county saw', () => {
    expect(proposed(rows, proposal('Lead', 'Housing manager', 'Estates manager'))).toMatchObject({
      isTaken: false,
      fix: { sheet: 'Plan', cell: 'C4', was: 'Housing manager', becomes: 'Estates manager' },
    });
  });

  it('is offered with no click where the cell says something else by now', () => {
    const now = [LOCKS, GATES.with(2, 'Town warden'), BIKES];
    expect(proposed(now, proposal('Lead', 'Housing manager', 'Estates manager'))).toMatchObject({
      fix: null,
      isTaken: false,
    });
  });

  it('is offered with no click where one cell does not hold the field by itself', () => {
    expect(proposed(rows, proposal('Due', '31 Mar 2005', '30 Apr 2005')).fix).toBeNull();
  });

  it('is known to be taken over', () => {
    const now = [LOCKS, GATES.with(2, 'Estates  manager'), BIKES];
    expect(proposed(now, proposal('Lead', 'Housing manager', 'Estates manager'))).toMatchObject({
      fix: null,
      isTaken: true,
    });
  });
});

const matter = {
  id: 'a1b2c3',
  kind: 'conflict' as const,
  returnId: 'vale/plan',
  district: 'Vale',
  plan: 'Plan',
  ref: '1.2',
  field: 'Status',
  agreed: null,
  ofDistrict: 'Begun',
  ofCounty: 'Done',
  since: '2004-09-30',
  source: 'plan.xlsx › Plan!E4',
};

describe('a conflict', () => {
  it('is not proposed as well', () => {
    const own = {
      ...ABOUT,
      rowId: 'r',
      ref: '1.2',
      text: GATES[1]!,
      source: { sheet: 'Plan', cell: 'B4' },
      field: 'Status',
      is: 'Begun',
      proposed: 'Done',
    };
    const other = { ...own, field: 'Lead', is: 'Housing manager', proposed: 'Town warden' };
    const rows = [LOCKS, GATES, BIKES];
    const { proposals } = placed(rows, { conflicts: [matter], proposals: [own, other] });
    expect(proposals.map(({ field }) => field)).toEqual(['Lead']);
  });

  it('leads to its cell, also where the row has moved', () => {
    const at = (rows: string[][]) => placed(rows, { conflicts: [matter] }).conflicts[0]!.place;
    expect(at([LOCKS, GATES, BIKES])).toEqual({ sheet: 'Plan', cell: 'E4' });
    expect(at([BIKES, LOCKS, GATES])).toEqual({ sheet: 'Plan', cell: 'E5' });
  });
});
