import { createHash, webcrypto } from 'node:crypto';
import fc from 'fast-check';
import type { Cell, CellContent, Grid, Workbook } from '../../shared/grid';
import type { ReturnState } from '../../shared/book';
import {
  boardLine,
  canonicalText,
  contentHash,
  snapshot,
  snapshotOf,
  workbookOf,
  type BoardLineSent,
} from '../../shared/protocol';

const whole = (max: number) => fc.nat({ max });
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('', '=SUM(A1)', 'é', 'e\u0301', '\u2028', '1'),
);

const content: fc.Arbitrary<CellContent> = fc.oneof(
  text.map((value) => ({ kind: 'text' as const, value })),
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map((value) => ({ kind: 'number' as const, value: value + 0 })),
  fc.constantFrom('2010-06-30', '2010-06-30T09:30:00').map((value) => ({ kind: 'date' as const, value })),
  fc.boolean().map((value) => ({ kind: 'boolean' as const, value })),
  fc.constantFrom('#REF!', '#N/A').map((value) => ({ kind: 'error' as const, value })),
);

const cell: fc.Arbitrary<Cell> = fc
  .record({
    content,
    shown: fc.option(text, { nil: null }),
    rest: fc.record(
      { format: text, formula: text, uncalculated: fc.constant(true as const) },
      { requiredKeys: [] },
    ),
  })
  .map(({ content: held, shown, rest }) => ({ ...held, text: shown ?? String(held.value), ...rest }));

const ascending = <T>(values: readonly T[], placeOf: (value: T) => number) =>
  [...values].sort((a, b) => placeOf(a) - placeOf(b));

const row = fc.record({
  row: whole(1_048_575),
  hidden: fc.boolean(),
  cells: fc
    .uniqueArray(fc.record({ column: whole(16_383), cell }), {
      selector: ({ column }) => column,
      minLength: 1,
      maxLength: 5,
    })
    .map((cells) => ascending(cells, ({ column }) => column)),
});

const range = fc
  .record({ top: whole(500), left: whole(500), height: whole(9), width: whole(9) })
  .map(({ top, left, height, width }) => ({ top, left, bottom: top + height, right: left + width }));

const grid: fc.Arbitrary<Grid> = fc.record({
  sheet: text,
  visibility: fc.constantFrom('visible', 'hidden', 'very hidden'),
  rows: fc
    .uniqueArray(row, { selector: ({ row: no }) => no, maxLength: 5 })
    .map((rows) => ascending(rows, ({ row: no }) => no)),
  merges: fc.array(range, { maxLength: 3 }),
  hiddenColumns: fc.array(whole(16_383), { maxLength: 3 }),
});

const workbook: fc.Arbitrary<Workbook> = fc.record({
  file: fc.constant('plan.xlsx'),
  sheets: fc.array(grid, { minLength: 1, maxLength: 3 }),
  traits: fc.subarray(['macros', 'external-links'] as const),
});

const node = async (held: string) => createHash('sha256').update(held).digest('hex');
const web = async (held: string) => {
  const bytes = await webcrypto.subtle.digest('SHA-256', new TextEncoder().encode(held));
  return Buffer.from(bytes).toString('hex');
};

/** The same, with the keys of every object the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, held]) => [key, turned(held)]),
  );
}

describe('a workbook that travels', () => {
  test('arrives as it was sent', () => {
    fc.assert(
      fc.property(workbook, (sent) => {
        const onTheWay = JSON.parse(JSON.stringify(snapshotOf(sent))) as unknown;
        expect(workbookOf(sent.file, snapshot.parse(onTheWay))).toEqual(sent);
      }),
      { numRuns: 200 },
    );
  });

  test('has the same text in whichever order its keys come', () => {
    fc.assert(
      fc.property(workbook, (sent) => {
        const held = snapshotOf(sent);
        expect(canonicalText(turned(held))).toBe(canonicalText(held));
      }),
      { numRuns: 100 },
    );
  });

  test('has the same hash in the pane as at the worker, before it travels and after', async () => {
    await fc.assert(
      fc.asyncProperty(workbook, async (sent) => {
        const held = snapshotOf(sent);
        const hash = await contentHash(held, web);
        expect(await contentHash(held, node)).toBe(hash);
        expect(await contentHash(snapshot.parse(JSON.parse(JSON.stringify(held))), node)).toBe(hash);
      }),
      { numRuns: 100 },
    );
  });

  test('has another hash when a cell is another', async () => {
    await fc.assert(
      fc.asyncProperty(text, text, async (was, now) => {
        fc.pre(was !== now);
        const holding = (value: string): Workbook => ({
          file: 'plan.xlsx',
          traits: [],
          sheets: [
            {
              sheet: 'Plan',
              visibility: 'visible',
              rows: [
                { row: 0, hidden: false, cells: [{ column: 0, cell: { kind: 'text', value, text: value } }] },
              ],
              merges: [],
              hiddenColumns: [],
            },
          ],
        });
        expect(await contentHash(snapshotOf(holding(was)), node)).not.toBe(
          await contentHash(snapshotOf(holding(now)), node),
        );
      }),
    );
  });

  test('leaves a merge behind that is none', () => {
    const sheet = {
      name: 'Plan',
      visibility: 'visible',
      rows: [],
      merges: ['A1:B2', 'all'],
      hiddenColumns: [],
    };
    const held = snapshot.parse({ form: 1, sheets: [sheet], traits: [] });
    expect(workbookOf('plan.xlsx', held).sheets[0]!.merges).toEqual([
      { top: 0, left: 0, bottom: 1, right: 1 },
    ]);
  });
});

describe('a snapshot that is none', () => {
  const cell = (c: number) => ({ c, k: 'text', v: 'x' });
  const row = (r: number, ...columns: number[]) => ({ r, cells: columns.map(cell) });
  test.each([
    ['has a row twice', [row(1, 0), row(1, 0)]],
    ['has rows out of order', [row(2, 0), row(1, 0)]],
    ['has a cell twice', [row(1, 3, 3)]],
    ['has cells out of order', [row(1, 3, 2)]],
    ['has a row before the first', [row(-1, 0)]],
    ['has a row below the last', [row(1_048_576, 0)]],
    ['has a column beyond the last', [row(0, 16_384)]],
    ['has half a row', [row(0.5, 0)]],
    ['has a number in letters', [{ r: 0, cells: [{ c: 0, k: 'number', v: 'nine' }] }]],
    ['has a text that is a number', [{ r: 0, cells: [{ c: 0, k: 'text', v: 9 }] }]],
    ['has a date that is none', [{ r: 0, cells: [{ c: 0, k: 'date', v: '30/06/2010' }] }]],
  ])('%s', (_name, rows) => {
    const sheet = { name: 'Plan', visibility: 'visible', rows, merges: [], hiddenColumns: [] };
    expect(snapshot.safeParse({ form: 1, sheets: [sheet], traits: [] }).success).toBe(false);
  });
});

describe('the returns board as it is sent', () => {
  test('has the states of the board, and no others', () => {
    // Held by the types in both directions; the list is what a reader of the protocol sees.
    const sent: readonly ReturnState[] = boardLine.shape.state.options;
    const held: readonly BoardLineSent['state'][] = sent;
    expect([...held].sort()).toEqual(
      [
        'accepted',
        'final',
        'late',
        'not started',
        'provisional',
        'received',
        'refused',
        'with errors',
      ].sort(),
    );
  });
});
