import { ApiFault, type Told } from '../../sync/console/api';
import { Answers } from '../../sync/console/county/Answers';
import { touchedBy } from '../../sync/console/county/touchedBy';

/** A county whose answers are let go one by one. */
function askedOneByOne() {
  const asked: { path: string; tag: string | null; answer(told: Told<unknown> | ApiFault): Promise<void> }[] =
    [];
  const answers = new Answers(
    ({ path }, tag) =>
      new Promise((resolve, reject) => {
        const answer = async (told: Told<unknown> | ApiFault) => {
          if (told instanceof ApiFault) reject(told);
          else resolve(told);
          await new Promise((turn) => setImmediate(turn));
        };
        asked.push({ path, tag, answer });
      }),
  );
  return { asked, answers };
}

const told = (value: unknown, tag: string | null = null): Told<unknown> => ({ isSame: false, value, tag });
const ASK = { path: '/returns' };

describe('the answers that the console knows', () => {
  it('are asked for once, however many look at them', async () => {
    const { asked, answers } = askedOneByOne();
    const seen: unknown[] = [];
    answers.watch('/returns', () => seen.push(answers.to(ASK).value));
    answers.watch('/returns', () => undefined);
    await asked[0]!.answer(told('a board'));
    expect(asked).toHaveLength(1);
    expect(answers.to(ASK)).toEqual({ value: 'a board', fault: null, isLoading: false });
    expect(seen.at(-1)).toBe('a board');
  });

  it('stay in sight while newer ones are on their way', async () => {
    const { asked, answers } = askedOneByOne();
    answers.watch('/returns', () => undefined);
    await asked[0]!.answer(told('old', '"1"'));
    answers.outdate(() => true);
    expect(answers.to(ASK)).toMatchObject({ value: 'old', isLoading: true });
    expect(asked[1]!.tag).toBe('"1"');
    await asked[1]!.answer(told('new'));
    expect(answers.to(ASK).value).toBe('new');
  });

  it('draw nothing when they are still the same', async () => {
    const { asked, answers } = askedOneByOne();
    let drawn = 0;
    answers.watch('/returns', () => drawn++);
    await asked[0]!.answer(told('a board', '"1"'));
    const before = drawn;
    answers.outdate(() => true);
    await asked[1]!.answer({ isSame: true });
    expect(drawn).toBe(before);
    expect(answers.to(ASK)).toEqual({ value: 'a board', fault: null, isLoading: false });
  });

  it('are asked for again where they became old while they were on their way', async () => {
    const { asked, answers } = askedOneByOne();
    answers.watch('/returns', () => undefined);
    answers.outdate(() => true);
    answers.outdate(() => true);
    await asked[0]!.answer(told('old'));
    expect(asked).toHaveLength(2);
    await asked[1]!.answer(told('new'));
    expect(answers.to(ASK).value).toBe('new');
    expect(asked).toHaveLength(2);
  });

  it('are not asked for while nobody looks, and are once somebody does', async () => {
    const { asked, answers } = askedOneByOne();
    const lookAway = answers.watch('/returns', () => undefined);
    await asked[0]!.answer(told('old'));
    lookAway();
    answers.outdate(() => true);
    expect(asked).toHaveLength(1);
    answers.watch('/returns', () => undefined);
    expect(asked).toHaveLength(2);
  });

  it('say why there are none, keep what there was, and recover', async () => {
    const { asked, answers } = askedOneByOne();
    let drawn = 0;
    answers.watch('/returns', () => drawn++);
    await asked[0]!.answer(told('old'));
    answers.outdate(() => true);
    await asked[1]!.answer(ApiFault.unreachable());
    expect(answers.to(ASK)).toMatchObject({ value: 'old', fault: { kind: 'unreachable' } });
    const before = drawn;
    answers.outdate(() => true);
    await asked[2]!.answer({ isSame: true });
    expect(answers.to(ASK)).toMatchObject({ value: 'old', fault: null });
    expect(drawn).toBeGreaterThan(before);
  });
});

describe('what an event makes old', () => {
  const PATHS = [
    '/me',
    '/keys',
    '/returns',
    '/summary',
    '/conflicts',
    '/changes?sinceLast=true',
    '/changes?limit=100',
    '/returns/vale%2Fplan/issues',
    '/returns/vale%2Fplan/revisions',
    '/returns/marl%2Fplan/issues',
    '/returns/marl%2Fplan/changes?limit=9',
  ];
  const county = ['/returns', '/summary', '/conflicts', '/changes?sinceLast=true', '/changes?limit=100'];
  const own = ['/returns/vale%2Fplan/issues', '/returns/vale%2Fplan/revisions'];
  const vale = { returnId: 'vale/plan', district: 'Vale' };

  it.each([
    [
      'a revision: the return and the county',
      { event: 'received', ...vale, revision: 2 },
      [...county, ...own],
    ],
    ['a decision: the same', { event: 'decided', ...vale }, [...county, ...own]],
    [
      'a refusal: the county',
      { event: 'refused', district: 'Vale', file: 'a.xlsx', reason: 'empty' },
      county,
    ],
    [
      'a publication, which takes in what was written in the workbook: the county and what changed',
      { event: 'published', no: 3, at: '2010-10-01' },
      [...county, '/returns/marl%2Fplan/changes?limit=9'],
    ],
    ['a publication that failed: nothing', { event: 'not published', reason: 'it is open' }, []],
  ] as const)('%s', (_name, event, touched) => {
    expect(PATHS.filter(touchedBy(event))).toEqual(touched);
  });
});
