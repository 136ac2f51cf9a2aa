import fc from 'fast-check';
import { Engine, type Findings } from '../../addin/engine';
import type { RowSaid } from '../../addin/engine/countySaid';
import type { Workbook } from '../../shared/grid';
import { planOf } from '../bench/plan';
import { heldout, layouts } from '../layouts';
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

type Step = { readonly sheet: number; readonly edit: Edit; readonly then: 'edit' | 'day' | 'county' };

const steps = fc.array(
  fc.record({
    sheet: fc.nat(9),
    edit,
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
  for (const { sheet, edit: own, then } of all) {
    const before = JSON.stringify(plain(found));
    const last = found;
    now = edited(now, sheet, own);
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
