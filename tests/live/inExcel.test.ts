import * as engine from '../../addin/engine';
import { ExcelPort } from '../../addin/host';
import { LiveSession } from '../../addin/live';
import type { ExcelHost } from '../../addin/tryout/host';
import { BookCalculator } from '../../addin/tryout/calc';
import { Book, bookOf, Seat } from '../../addin/workbook';
import type { Grid } from '../../shared/grid';
import { isoToSerial } from '../../shared/time';
import { openExcel } from '../contract/openExcel';
import { bookWith, smallPlan, smallTargets } from './aSession';
import { FakeClock } from './FakeClock';
import { computedCells, expectedCells } from './freshSession';
import { longPlan } from './longPlan';

interface InExcel {
  readonly session: LiveSession;
  readonly port: ExcelPort;
  readonly seat: Seat;
  readonly host: ExcelHost;
  readonly settle: () => Promise<void>;
}

/** The session over the real client library and the emulated Excel, which calculates unless it is set to manual. */
async function inExcel(sheets: readonly Grid[], calculates = true): Promise<InExcel> {
  const clock = new FakeClock();
  const calculator = calculates ? new BookCalculator(() => isoToSerial(clock.day)) : null;
  const seat = new Seat(new Book(bookOf(bookWith(...sheets)), calculator));
  const { host, library } = openExcel(seat, { excelApi: '1.14' });
  const port = new ExcelPort(library);
  const session = new LiveSession({ port, clock, loadEngine: () => Promise.resolve(engine) });
  const settle = async () => {
    for (let turn = 0; turn < 6; turn++) {
      await host.idle();
      await clock.pass(300);
    }
  };
  await session.start();
  return { session, port, seat, host, settle };
}

async function agrees({ port }: InExcel): Promise<void> {
  const now = await port.read();
  expect(computedCells(now)).toEqual(expectedCells(now, '2004-10-01'));
}

describe('in Excel', () => {
  it('a plan is read, set up with formulas, kept right as it is edited, and left without a trace', async () => {
    const at = await inExcel([smallPlan(), smallTargets()]);
    const before = at.seat.book.state;
    expect(at.session.state).toMatchObject({
      phase: 'ready',
      notice: null,
      plan: { actions: 5, indicators: 1 },
    });

    await at.session.setUp();
    await at.settle();
    expect(at.session.state).toMatchObject({
      phase: 'ready',
      notice: { tone: 'information', place: { sheet: 'Burglary', cell: 'G2' } },
      isSetUp: true,
    });
    await agrees(at);

    at.seat.type('Burglary', 'E3', 'Complete');
    at.seat.type('Burglary', 'D5', 'by the end of May 2004');
    await at.settle();
    await agrees(at);

    at.seat.insertRows('Burglary', 3);
    at.seat.paste('Burglary', 'A4', [
      ['1.15', 'Lend out timer switches', 'Street warden', 'March 2005', 'Late'],
    ]);
    await at.settle();
    await agrees(at);
    at.seat.deleteRows('Burglary', 3);
    await at.settle();
    await agrees(at);

    at.seat.type('Burglary', 'E3', '');
    at.seat.type('Burglary', 'D5', 'Ongoing');
    await at.session.remove();
    await at.settle();
    expect(at.session.state).toMatchObject({ phase: 'ready', notice: null, isSetUp: false });
    expect(at.seat.book.state).toEqual(before);
  });

  it('formulas stay formulas while they give what they should', async () => {
    const at = await inExcel([smallPlan()]);
    await at.session.setUp();
    await at.settle();
    const formulas = () =>
      [...at.seat.activeSheet.rows.values()]
        .flatMap((row) => [...row.values()])
        .filter((cell) => cell.formula);
    const before = formulas().length;
    expect(before).toBeGreaterThan(10);
    at.seat.type('Burglary', 'E3', 'Complete');
    at.seat.type('Burglary', 'D4', 'October 2003');
    await at.settle();
    await agrees(at);
    expect(formulas()).toHaveLength(before);
  });

  it('an edit of 2,000 rows takes at most three messages, also where Excel calculates on demand only', async () => {
    const at = await inExcel([longPlan(2000)], false);
    await at.session.setUp();
    await at.settle();
    for (const [cell, text] of [
      ['D700', 'September 2004'],
      ['E1200', 'Complete'],
      ['C31', ''],
    ] as const) {
      const before = at.host.counts.messages;
      at.seat.type('Plan', cell, text);
      await at.settle();
      expect(at.host.counts.messages - before).toBeGreaterThan(0);
      expect(at.host.counts.messages - before).toBeLessThanOrEqual(3);
    }
    await agrees(at);
  });
});
