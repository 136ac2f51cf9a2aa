import { gridOf, type Workbook } from '../../shared/grid';
import type { Plan } from '../../shared/model';
import { read } from '../../shared/read';
import * as likeness from '../../shared/read/text/likeness';

jest.mock('../../shared/read/text/likeness', () => {
  const own = jest.requireActual<typeof likeness>('../../shared/read/text/likeness');
  return { ...own, likenessOfWords: jest.fn(own.likenessOfWords) };
});

const HEADINGS = ['Ref', 'Action', 'Lead', 'Timescale', 'Status'];
const action = (ref: string, street: number) => [
  ref,
  `Light the back of street ${street}`,
  'Housing, Borough Council',
  'June 2010',
  'Started',
];

/** A place that nobody has heard of. */
const nameOf = (at: number) => `Ald${at.toString(8).replace(/\d/g, (digit) => 'aeioukmn'[Number(digit)]!)}`;

const workbookOf = (count: number, rowsOf: (at: number) => string[][]): Workbook => ({
  file: 'plan.xlsx',
  sheets: Array.from({ length: count }, (_, at) => gridOf(`Ward ${at}`, rowsOf(at))),
  traits: [],
});

const onlyPlan = (workbook: Workbook): Plan => {
  const { plans } = read(workbook);
  expect(plans).toHaveLength(1);
  return plans[0]!;
};

/** How often something is done while `work` is done. */
function timesOf(spy: jest.SpyInstance | jest.Mock, work: () => void): number {
  spy.mockClear();
  work();
  return spy.mock.calls.length;
}

// Each was done for every sheet with every other: ten thousand sheets took five minutes.
describe('a workbook of hundreds of sheets', () => {
  afterEach(() => jest.restoreAllMocks());

  const COUNT = 160;

  test('is not looked through for the name in each title', () => {
    const titled = (at: number) => [
      [`${nameOf(at)} Safer Streets Plan 2010/11`],
      HEADINGS,
      action(`${at}.1`, at),
    ];
    const workbook = workbookOf(COUNT, titled);
    const most = (count: number) =>
      timesOf(jest.spyOn(String.prototype, 'includes'), () =>
        read({ ...workbook, sheets: workbook.sheets.slice(0, count) }),
      ) / count;
    expect(most(COUNT)).toBeLessThan(1.3 * most(COUNT / 2));
  });

  test('has its headings held against those that share their rarer words', () => {
    const byWard = workbookOf(COUNT, (at) => [HEADINGS, action(`${at}.1`, at)]);
    const compared = likeness.likenessOfWords as jest.Mock;
    expect(timesOf(compared, () => expect(onlyPlan(byWard).objectives).toHaveLength(COUNT))).toBeLessThan(
      COUNT,
    );
  });

  test('gives each of them an id where all have one number', () => {
    const looked = jest.spyOn(Set.prototype, 'has');
    const alike = workbookOf(COUNT, (at) => [HEADINGS, action('1', at)]);
    let ids: string[] = [];
    const times = timesOf(looked, () => (ids = onlyPlan(alike).actions.map(({ id }) => id)));
    expect(ids.slice(0, 3)).toEqual(['1', '1~2', '1~3']);
    expect(new Set(ids).size).toBe(COUNT);
    expect(times).toBeLessThan(COUNT * 100);
  });
});

describe('a heading on a later sheet', () => {
  const objectives = (...headings: string[]) =>
    onlyPlan(
      workbookOf(headings.length, (at) => [
        [`Objective ${headings[at]!}`],
        HEADINGS,
        action(`${at + 1}.9`, at),
      ]),
    ).objectives.map(({ text }) => text);

  test('is the first of those that are as much alike', () => {
    expect(objectives('1: Cut theft of cars and vans', '2: Help victims', '1: Cut theft of vans')).toEqual([
      'Cut theft of cars and vans',
      'Help victims',
    ]);
  });

  test('is another where the numbers differ', () => {
    expect(objectives('1: Reduce burglary in the ward', '2: Reduce burglary in the ward')).toHaveLength(2);
  });

  test('is the same with half its words under the same number, and not with fewer', () => {
    expect(objectives('1: Safer roads at night', '1: Safer roads for cyclists')).toHaveLength(1);
    expect(objectives('1: Safer roads at night', '1: Fewer fires in sheds')).toHaveLength(2);
  });
});
