import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { Engine } from '../../addin/engine';
import { MemoryPort } from '../../addin/host';
import { BookCalculator } from '../../addin/tryout/calc';
import { Book, bookOf, Seat } from '../../addin/workbook';
import { computedColumns, dateCell, gridOf, type Workbook } from '../../shared/grid';
import type { SheetPatch } from '../../shared/patch';
import { ROW_ID } from '../../shared/rowId';
import { addDays, isoToSerial } from '../../shared/time';
import { readWorkbook } from '../../sync/source';
import { heldout, layouts } from '../layouts';
import { stranger } from '../layouts/stranger';
import { timeFor } from '../sampling/timeFor';

jest.setTimeout(timeFor(300_000));

/** A program that calculates, as on that day, with the workbook open. */
function calculating(workbook: Workbook, day: string): MemoryPort {
  const calculator = new BookCalculator(() => isoToSerial(day));
  return new MemoryPort(new Seat(new Book(bookOf(workbook), calculator)));
}

/** Sets all sheets up; gives how many formulas were written. */
async function setUpAll(port: MemoryPort, day: string): Promise<number> {
  const engine = new Engine();
  let formulas = 0;
  for (const { sheet } of (await port.read()).sheets) {
    engine.replace(await port.read());
    const patches = engine.setUp(sheet, engine.find(day)) ?? [];
    formulas += patches.reduce((sum, patch) => sum + formulasIn(patch), 0);
    await port.apply(patches);
  }
  return formulas;
}

function formulasIn(patch: SheetPatch): number {
  return patch.kind === 'formulas' ? patch.formulas.flat().length : 0;
}

/** Cells of ours that say something else than the core does on that day; prints of rows are a session's to renew. */
async function wrong(port: MemoryPort, day: string): Promise<unknown[]> {
  const engine = new Engine();
  const workbook = await port.read();
  engine.replace(workbook);
  const { patches, doubts } = engine.mend(engine.find(day));
  const ids = new Map(workbook.sheets.map((grid) => [grid.sheet, computedColumns(grid).get(ROW_ID)?.column]));
  const isPrint = (patch: SheetPatch) =>
    patch.kind === 'values' &&
    patch.area.left === ids.get(patch.sheet) &&
    patch.area.right === patch.area.left;
  return [...patches.filter((patch) => !isPrint(patch)), ...doubts];
}

describe('The formulas beside a plan give what the core gives', () => {
  const DAYS = ['2004-10-01', '2010-02-14'];
  // A usual run looks at each layout on one of the days, a long one on both.
  const daysOf = (nth: number) => (process.env['LONG'] ? DAYS : [DAYS[nth % DAYS.length]!]);
  it.each(
    [...layouts, ...heldout, ...stranger].map(
      ({ name, workbook }, nth) => [name, workbook, daysOf(nth)] as const,
    ),
  )('%s', async (_, workbook, days) => {
    for (const day of days) {
      const port = calculating(workbook, day);
      await setUpAll(port, day);
      expect(await wrong(port, day)).toEqual([]);
    }
  });
});

const returns = path.resolve(__dirname, '../../../shared/returns');
if (existsSync(returns)) {
  describe('The formulas beside a return give what the core gives', () => {
    it.each(readdirSync(returns).filter((file) => file.endsWith('.xlsx')))('%s', async (file) => {
      const port = calculating(await readWorkbook(path.join(returns, file)), '2004-10-01');
      expect(await setUpAll(port, '2004-10-01')).toBeGreaterThan(0);
      expect(await wrong(port, '2004-10-01')).toEqual([]);
    });
  });
}

describe('With no add-in there, the formulas go on', () => {
  const STATUSES = [
    '',
    'Complete',
    'In progress',
    'Late',
    'Not started',
    'Cancelled',
    'Completed in June',
    '75% done',
  ];
  const plan = (today: string): Workbook => ({
    file: 'plan.xlsx',
    traits: [],
    sheets: [
      gridOf('Plan', [
        ['Ref', 'Action', 'Lead', 'Due date', 'Status', 'Progress'],
        ...Array.from({ length: 8 }, (_, at) => {
          const due = addDays(today, at * 20 - 70);
          return [
            `${at + 1}`,
            `Visit shops in ward ${at + 1}`,
            'Warden',
            dateCell(due),
            'Late',
            at % 2 ? 'Begun' : '',
          ];
        }),
      ]),
    ],
  });

  it('when officers change statuses and dates, and days go by', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 8 }), fc.constantFrom(...STATUSES)), { maxLength: 8 }),
        fc.array(fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: -60, max: 60 })), {
          maxLength: 4,
        }),
        async (statuses, moves) => {
          const today = '2004-10-01';
          const port = calculating(plan(today), today);
          await setUpAll(port, today);
          for (const [row, text] of statuses) port.seat.type('Plan', `E${row + 1}`, text);
          for (const [row, days] of moves) {
            port.seat.type('Plan', `D${row + 1}`, isoToSerial(addDays(today, days)));
          }
          expect(await wrong(port, today)).toEqual([]);
        },
      ),
      { numRuns: 24 },
    );
  });

  it('when a figure of a target is corrected', async () => {
    const today = '2004-10-01';
    const port = calculating(
      {
        file: 'targets.xlsx',
        traits: [],
        sheets: [
          gridOf('Targets', [
            ['To reduce domestic burglary by 20% by 2004/05'],
            ['', '2001/02 Benchmark', '2002/03', '2003/04', '2004/05 Target'],
            ['Number of domestic burglaries', 500, 470, 460, 400],
          ]),
        ],
      },
      today,
    );
    await setUpAll(port, today);
    for (const [cell, figure] of [
      ['D3', 410],
      ['B3', 612],
      ['E3', 480],
      ['C3', 300],
    ] as const) {
      port.seat.type('Targets', cell, figure);
      expect((await wrong(port, today)).filter((patch) => !isCheck(patch))).toEqual([]);
    }
  });
});

/** Issues take the reader: only what is computed goes on by itself. */
function isCheck(patch: unknown): boolean {
  const { kind, values } = patch as { kind?: string; values?: unknown[][] };
  return (
    kind === 'values' && values!.flat().every((value) => value === null || /^(;|✖|⚠|ℹ)/.test(String(value)))
  );
}
