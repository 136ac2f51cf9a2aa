import { ExcelPort, MemoryPort } from '../../addin/host';
import { LiveSession } from '../../addin/live';
import { Book, bookOf, Seat } from '../../addin/workbook';
import * as engine from '../../addin/engine';
import { openExcel } from '../contract/openExcel';
import { PATIENCE } from '../patience';
import { commented, hearCounty, NOTHING_SAID, type RowTold } from './aCountyHeard';
import { bookWith, sessionAt, shown, smallPlan } from './aSession';
import { FakeClock } from './FakeClock';

const ROW: RowTold = ['1.2', 'Fit alley gates in three streets', 'Burglary', 'A4:E4'];
const says = (comment: string) => ({ comments: [commented(ROW, comment)] });

/** A port of which one kind of message waits, once it was asked, until it is let go. */
function holding(port: MemoryPort, kind: 'remember' | 'recall', wanted: string) {
  const ask = port[kind].bind(port) as (...asked: unknown[]) => Promise<never>;
  let letGo = (): void => undefined;
  port[kind] = async (...asked: unknown[]) => {
    const answer = await ask(...asked);
    if (asked[0] === wanted) await new Promise<void>((done) => (letGo = done));
    return answer;
  };
  return () => {
    port[kind] = ask;
    letGo();
  };
}

describe('what the county says while the workbook is slow', () => {
  const begin = async () => {
    const port = MemoryPort.over(bookWith(smallPlan()));
    const clock = new FakeClock();
    const { session, hooks, settle } = await hearCounty(port, clock);
    // less than a program that is slow is waited for
    const tell = (comment: string) => {
      hooks.heed({ ...NOTHING_SAID, ...says(comment) });
      return clock.pass(1_000);
    };
    const setting = session.setUp();
    await settle();
    await setting;
    const written = async () => (await shown(port, 'Burglary'))[3]!.join('|');
    return { port, session, clock, tell, settle, written };
  };

  it('is kept in the workbook, though something older was just being kept', async () => {
    const { port, tell, settle } = await begin();
    const letGo = holding(port, 'remember', 'comments');
    await tell('Which streets?');
    await tell('Which three streets?');
    letGo();
    await settle();
    expect(await port.recall('comments')).toContain('Which three streets?');
  });

  it('is not undone by what the workbook kept before', async () => {
    const { port, session, clock, tell, settle, written } = await begin();
    await tell('Which streets?');
    const letGo = holding(port, 'recall', 'comments');
    const checking = session.check();
    await clock.pass(1_000);
    await tell('Which three streets?');
    letGo();
    await settle();
    await checking;
    expect(await port.recall('comments')).toContain('Which three streets?');
    expect(await written()).toContain('Which three streets?');
  });
});

it('A fix that was written can be taken back, though the program did not answer afterwards', async () => {
  const at = await sessionAt(bookWith(smallPlan()));
  at.seat.type('Burglary', 'C4', 'Housing manager, ann.example@example.org');
  await at.settle();
  const fix = at.session.state.issues.find(({ code }) => code === 'privacy/email')!.fixes[0]!;
  const apply = at.port.apply.bind(at.port);
  at.port.apply = async (...asked) => {
    await apply(...asked);
    at.port.trouble = 'no answer';
  };
  const applying = at.session.apply(fix);
  await at.clock.pass(1);
  await applying;
  at.port.apply = apply;
  at.port.trouble = null;
  await at.clock.pass(60_000);
  expect(at.session.state.applied.map(({ title }) => title)).toEqual([fix.title]);
  await at.session.takeBack(at.session.state.applied[0]!.id);
  expect((await shown(at.port, 'Burglary'))[3]![2]).toBe('Housing manager, ann.example@example.org');
});

it('A session that was ended in the middle of something asks and writes nothing more', async () => {
  const at = await sessionAt(bookWith(smallPlan()));
  await at.session.setUp();
  at.seat.type('Burglary', 'E3', 'Complete');
  at.port.trouble = 'no answer';
  const checking = at.session.check();
  await at.session.stop();
  await checking;
  at.port.trouble = null;
  at.port.counts.messages = 0;
  await at.clock.pass(600_000);
  expect(at.port.counts.messages).toBe(0);
});

it('A plan that arrives before the workbook could be read is noted in it', async () => {
  const port = MemoryPort.over(bookWith(smallPlan()));
  port.trouble = 'busy typing';
  const { hooks, settle, session } = await hearCounty(port);
  expect(() => hooks.wasSent('[]')).not.toThrow();
  port.trouble = null;
  await settle();
  expect(session.state.phase).toBe('ready');
});

it('In Excel, a pane that is opened while a cell is being typed in listens once that is done', async () => {
  const seat = new Seat(new Book(bookOf(bookWith(smallPlan()))));
  const { library } = openExcel(seat);
  const port = new ExcelPort(library, { answer: PATIENCE, typing: [1, 2] });
  const session = new LiveSession({
    port,
    clock: new FakeClock(),
    loadEngine: () => Promise.resolve(engine),
  });
  seat.beginTyping();
  const starting = session.start();
  setTimeout(() => seat.endTyping(), 1);
  await starting;
  expect(session.state).toMatchObject({ phase: 'ready', notice: null });
});
