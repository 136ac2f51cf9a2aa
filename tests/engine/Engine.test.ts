import fc from 'fast-check';
import { Engine, type Findings } from '../../addin/engine';
import type { RowSaid } from '../../addin/engine/countySaid';
import type { Workbook } from '../../shared/grid';
import { planOf } from '../bench/plan';
import { read } from '../../shared/read';
import { heldout, layouts } from '../layouts';
import { sheetOf, workbookOf } from '../layouts/sheet';
import { edit, edited, type Edit } from '../read/edits';

const DAY = '2009-10-01';
const NEXT_DAY = '2010-04-02';

/** Findings as plain values, with their rows in order. */
function plain({ reading, issues, besides }: Findings): unknown {
  const sheets = [...besides.values()].map(({ rows, records, unknown, ...own }) => ({
    ...own,
    unknown: [...unknown],
    rows: [...rows],
    records: [...records],
  }));
  return { reading, issues, sheets };
}

/** What an engine finds that has seen nothing but the workbook as it is now. */
function foundAnew(workbook: Workbook, today: string, said: readonly RowSaid[] | null): unknown {
  const engine = new Engine();
  engine.replace(workbook);
  engine.heed(said);
  return plain(engine.find(today));
}

/** Something the county says of the first action it would find. */
function saidOf({ reading }: Findings): RowSaid[] {
  return reading.plans
    .flatMap(({ actions }) => actions)
    .slice(0, 2)
    .map(({ id, ref, text, source }) => ({
      rowId: id,
      ref,
      text,
      source,
      rag: null,
      comment: 'Which streets?',
      proposals: [],
    }));
}

type Step = {
  readonly sheet: number;
  readonly edits: readonly Edit[];
  readonly then: 'edit' | 'day' | 'county';
};

const steps = fc.array(
  fc.record({
    sheet: fc.nat(9),
    edits: fc.array(edit, { minLength: 1, maxLength: 3 }),
    then: fc.constantFrom('edit' as const, 'edit' as const, 'day' as const, 'county' as const),
  }),
  { minLength: 1, maxLength: 4 },
);

function follow(workbook: Workbook, all: readonly Step[]): void {
  const engine = new Engine();
  let now = workbook;
  let today = DAY;
  let said: readonly RowSaid[] | null = null;
  engine.replace(now);
  let found = engine.find(today);
  for (const { sheet, edits, then } of all) {
    const before = JSON.stringify(plain(found));
    const last = found;
    for (const own of edits) now = edited(now, sheet, own);
    if (then === 'day') today = NEXT_DAY;
    if (then === 'county') engine.heed((said = saidOf(found)));
    engine.replace(now);
    found = engine.find(today);
    expect(plain(found)).toEqual(foundAnew(now, today, said));
    // what was handed out stays as it was
    expect(JSON.stringify(plain(last))).toBe(before);
  }
}

test('a plan as it is edited is found to be, and has beside it, what it is from the beginning', () => {
  const anyLayout = fc.constantFrom(...[...layouts, ...heldout].map(({ workbook }) => workbook));
  fc.assert(fc.property(anyLayout, steps, follow), { numRuns: 16 });
});

test('a long plan too, whichever of its rows is edited', () => {
  const plan = planOf(70);
  fc.assert(
    fc.property(steps, (own) => follow(plan, own)),
    { numRuns: 4 },
  );
});

/** A plan as plans are: bands, headings again on every page, and rows that go on with the action above. */
function pagesOf(actions: number): Workbook {
  const headings = ['Ref', 'Action', 'Lead', 'Timescale', 'Status'];
  const rows = Array.from({ length: actions }, (_, at) => {
    const [page, line] = [1 + Math.floor(at / 12), at % 12];
    const ref = `${page}.${line === 7 ? 1 : 1 + line}`;
    const own = [
      ref,
      `Visit ${line + 3} shops in ward ${page}`,
      'Ann Example, Vale Council',
      'June 2009',
      null,
    ];
    const goesOn = [null, null, null, 'December 2009', 'Completed'];
    const band = [`Objective ${page}: Safer streets, ward ${page}`, null, null, null, null];
    return [...(line === 0 ? [band, headings] : []), own, ...(line % 5 === 4 ? [goesOn] : [])];
  });
  return workbookOf('vale.xlsx', sheetOf('Plan', [['Vale action plan 2009/10'], ...rows.flat()]));
}

test('a plan of many pages too', () => {
  const plan = pagesOf(90);
  expect(read(plan).plans[0]!.actions.length).toBe(90);
  fc.assert(
    fc.property(steps, (own) => follow(plan, own)),
    { numRuns: 4 },
  );
});
