import fc from 'fast-check';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkRows, NOT_CHECKED, type RowFilled, type SheetKnown } from '../../shared/alone';
import {
  computedColumns,
  dateCell,
  numberCell,
  parseRange,
  textCell,
  type Cell,
  type Workbook,
} from '../../shared/grid';
import type { Issue } from '../../shared/model';
import { checkText, type Field, type PatchValue } from '../../shared/patch';
import { ROW_CODES } from '../../shared/rules';
import { readWorkbook } from '../../sync/source';
import { setUpBy, TODAY, wholeOf, withCell } from './setUpBy';

const COUNTY = join(__dirname, '../../examples/county');
const RETURNS = join(__dirname, '../../../shared/returns');

/** What officers type, and what they should not: words of every kind that rows are told by. */
const TYPED: readonly (Cell | null)[] = [
  null,
  dateCell('2005-03-31', '31/03/05'),
  numberCell(2005),
  numberCell(3.1, '3.10'),
  ...[
    'TBC',
    '?',
    'June 2005',
    '31/03/2005',
    'Spring',
    'ongoing',
    '2004',
    'Complete',
    'In progress',
    'Red',
    'wobbly',
    'as above',
    'Housing officer',
    'call 01283 555 123',
    'write to bo@example.com',
    'March 2005\nJune 2005',
    'First thing\nSecond thing',
    'Lead',
    'Action',
    'By when',
    'There are three areas of work: 1. Lamps 2. Locks 3. Paths',
    'Visit every youth club and',
    'and then tell the board',
    '2.7',
    'Objective 3: Fewer thefts',
    'SAFER HOMES',
    'Update: went well',
    'Fit new locks to all sheds by June 2005',
    'Autumn 2003',
    '#REF!',
    'Short term:\nClear it\nFence it',
  ].map((text) => textCell(text)),
];

const FIELDS = [
  'Due',
  'Delivery RAG',
  'Days left',
  'Earliest open',
  'Start',
  'Status means',
  'Facts',
] as const;

interface Typing {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell | null;
}

/** Rows from the first heading down to two below the last, and the columns of the table. */
function typings(workbook: Workbook, known: SheetKnown): fc.Arbitrary<Typing[]> {
  const sheet = workbook.sheets.find((own) => own.sheet === known.sheet)!;
  const last = sheet.rows.at(-1)!.row;
  const first = sheet.rows.find(({ cells }) =>
    known.headings[0]!.cells.every(([at, text]) =>
      cells.some(({ column, cell }) => column === at && cell.text.trim() === text),
    ),
  )!.row;
  const typing = fc.record({
    row: fc.integer({ min: first + 1, max: last + 2 }),
    column: fc.constantFrom(...known.columns.map((own) => own.first)),
    cell: fc.constantFrom(...TYPED),
  });
  return fc.array(typing, { minLength: 1, maxLength: 3 });
}

/** Types, one cell after another, each checked by its row; gives how many rows were. */
function typeAndCompare(workbook: Workbook, known: SheetKnown, typed: readonly Typing[]): number {
  const own = workbook.sheets.find(({ sheet }) => sheet === known.sheet)!;
  let grid = setUpBy(own, wholeOf(workbook).besides.get(known.sheet)!);
  let plain = own;
  let compared = 0;
  const columns = new Map(
    [...computedColumns(grid).values()].map(({ name, column }) => [name as Field, column]),
  );
  for (const { row, column, cell } of typed) {
    grid = withCell(grid, row, column, cell);
    plain = withCell(plain, row, column, cell);
    const rows = { top: row, bottom: row };
    const checked = checkRows({ known, policy: null, grid, rows, today: TODAY });
    if (!checked) return compared;
    const [filled] = checked.rows;
    if (!filled) continue;
    const valueOf = (field: Field) => given(filled, columns.get(field)! - checked.left);
    for (const [field, at] of columns) grid = withCell(grid, row, at, cellFor(valueOf(field), grid, row, at));
    if (valueOf('Check') === NOT_CHECKED) continue;
    const edited = { ...workbook, sheets: workbook.sheets.map((sheet) => (sheet === own ? plain : sheet)) };
    compareRow(edited, known, row, valueOf);
    compared++;
  }
  return compared;
}

type Value = PatchValue | undefined;

function given({ cells }: RowFilled, at: number): Value {
  const cell = cells[at];
  return cell && 'value' in cell ? cell.value : undefined;
}

function cellFor(value: Value, grid: Workbook['sheets'][number], row: number, column: number): Cell | null {
  if (value === undefined) {
    return grid.rows.find((own) => own.row === row)?.cells.find((own) => own.column === column)?.cell ?? null;
  }
  if (value === null) return null;
  if (typeof value === 'string') return textCell(value);
  return typeof value === 'number' ? numberCell(value) : dateCell(value.day);
}

/** What the row was said to be is what the whole core says of it, and its issues those of the same codes. */
function compareRow(
  workbook: Workbook,
  known: SheetKnown,
  row: number,
  valueOf: (field: Field) => Value,
): void {
  const whole = wholeOf(workbook);
  const beside = whole.besides.get(known.sheet)?.rows.get(row) ?? {};
  const expected = Object.fromEntries(FIELDS.map((field) => [field, beside[field] ?? null]));
  expect(Object.fromEntries(FIELDS.map((field) => [field, valueOf(field) ?? null]))).toEqual(expected);
  const byRow = whole.issues.filter(
    ({ sheet, cell, code }) => sheet === known.sheet && startsOn(cell, row) && ROW_CODES.has(code),
  );
  const seen = String(valueOf('Seen') ?? '');
  const kept = seen.startsWith('alone [') ? (JSON.parse(seen.slice(6)) as [SeenIssue[]])[0] : [];
  const others = kept.map(([severity, code, [at], message]): Issue => {
    return { severity, code, sheet: known.sheet, cell: placeOf(row, at!), ref: null, message, fixes: [] };
  });
  expect(valueOf('Check')).toBe(checkText([...byRow, ...others].sort(inOrder)));
}

type SeenIssue = [Issue['severity'], Issue['code'], number[], string, string];

function startsOn(cell: string, row: number): boolean {
  return parseRange(cell.split(',')[0]!)?.top === row;
}

function placeOf(row: number, column: number): string {
  return `${String.fromCharCode(65 + column)}${row + 1}`;
}

function inOrder(a: Issue, b: Issue): number {
  const at = ({ cell }: Issue) => parseRange(cell.split(',')[0]!)!.left;
  return at(a) - at(b) || (a.code < b.code ? -1 : a.code > b.code ? 1 : a.message < b.message ? -1 : 1);
}

describe.each([
  ['the example county', COUNTY, 5],
  ['the returns', RETURNS, 2],
])('a row of %s checked by itself', (_, folder, runs) => {
  if (!existsSync(folder)) {
    test('there is none here', () => expect(folder).toBe(RETURNS));
    return;
  }
  const files = readdirSync(folder).filter((name) => /\.(?:xlsx|ods|csv)$/.test(name));

  test.each(files)('says what the whole core says, whatever is typed: %s', async (file) => {
    const read = await readWorkbook(join(folder, file));
    const { knowledge } = wholeOf(read);
    // each of them is read whole again at every edit: one sheet of a workbook is enough
    for (const known of knowledge.sheets.slice(0, 1)) {
      const arbitrary = typings(read, known);
      fc.assert(
        fc.property(arbitrary, (typed) => void typeAndCompare(read, known, typed)),
        { numRuns: runs, seed: 20_040 },
      );
    }
  });
});

test.each<[string, string, readonly Typing[]]>([
  [
    'a timescale in several lines',
    'south-marlbury-2010-11.xlsx',
    [{ row: 9, column: 4, cell: textCell('Short term:\nClear it\nFence it') }],
  ],
  [
    'a row with no action above one that speaks of figures',
    'tarnside-partnership-2010-11.xlsx',
    [
      { row: 4, column: 2, cell: textCell('In progress') },
      { row: 4, column: 0, cell: null },
    ],
  ],
  [
    'a season for an action',
    'wickfield-thieves-2010-11.csv',
    [{ row: 11, column: 0, cell: textCell('Autumn 2003') }],
  ],
])(
  '%s, which once took a row for a heading, is told like the whole core tells it',
  async (_, file, typed) => {
    const read = await readWorkbook(join(COUNTY, file));
    const [known] = wholeOf(read).knowledge.sheets;
    expect(() => typeAndCompare(read, known!, typed)).not.toThrow();
  },
);
