import type { KeptKey } from '../../addin/outbox';
import type { PlayedCounty } from './PlayedCounty';
import { ADDRESS, connected, sit } from './linkedDesk';

/** Keeps the county's answers to a question back until it is let go. */
function holding(county: PlayedCounty, question: string) {
  const held: (() => void)[] = [];
  county.delay = (path) =>
    path.includes(question) ? new Promise<void>((letGo) => held.push(letGo)) : Promise.resolve();
  return {
    /** Of what was asked so far; what is asked from now on is answered at once. */
    letGo() {
      county.delay = () => Promise.resolve();
      for (const letGo of held.splice(0)) letGo();
    },
    /** What is asked from now on is answered at once; what was asked waits on. */
    others() {
      county.delay = () => Promise.resolve();
    },
  };
}

async function sent() {
  const desk = await connected();
  await desk.done(desk.session.county.sync());
  return desk;
}

describe('an answer that comes late', () => {
  it('is passed over where the county has said something since', async () => {
    const desk = await sent();
    const first = holding(desk.county, '/feedback');
    desk.county.says = { state: 'received' };
    const asked = desk.session.county.refresh();
    await desk.settle();
    first.others();
    desk.county.says = { state: 'final' };
    await desk.done(desk.session.county.refresh());
    first.letGo();
    await desk.done(asked);
    expect(desk.state().feedback?.state).toBe('final');
  });

  it('is not shown to who has disconnected since', async () => {
    const desk = await sent();
    const line = holding(desk.county, '/feedback');
    const asked = desk.session.county.refresh();
    await desk.done(desk.session.county.disconnect());
    line.letGo();
    await desk.done(asked);
    expect(desk.state()).toMatchObject({ connection: { kind: 'none' }, feedback: null });
  });

  it('says nothing of the key that took the place of the one it refuses', async () => {
    const desk = await sent();
    desk.county.keys.clear();
    const line = holding(desk.county, '/feedback');
    const asked = desk.session.county.refresh();
    await desk.settle();
    line.others();
    desk.county.codes.add('NEW1');
    await desk.done(desk.session.county.connect('NEW1'));
    line.letGo();
    await desk.done(asked);
    expect(desk.state().connection.kind).toBe('connected');
    expect(desk.keys.find(ADDRESS)).not.toBeNull();
  });

  it('refuses a plan that then goes with the key that came meanwhile', async () => {
    const desk = await connected();
    desk.county.keys.clear();
    const line = holding(desk.county, '/revisions/');
    const sending = desk.session.county.sync();
    await desk.settle();
    line.others();
    desk.county.codes.add('NEW1');
    const connecting = desk.session.county.connect('NEW1');
    await desk.settle();
    line.letGo();
    await desk.done(Promise.all([sending, connecting]).then(() => undefined));
    expect(desk.county.taken).toHaveLength(1);
    expect(desk.state()).toMatchObject({ connection: { kind: 'connected' }, delivery: { kind: 'taken' } });
  });
});

describe('panes at one computer', () => {
  it('share the key that one of them got for one that was revoked', async () => {
    const desk = await connected();
    const { county, district } = desk.keys.find(ADDRESS)!;
    desk.county.keys.clear();
    desk.county.keys.add('sb_other');
    desk.keys.keep(ADDRESS, { key: 'sb_other', county, district } satisfies KeptKey);
    await desk.done(desk.session.county.sync());
    expect(desk.county.taken).toHaveLength(1);
    expect(desk.state()).toMatchObject({ connection: { kind: 'connected' }, delivery: { kind: 'taken' } });
    expect(desk.keys.find(ADDRESS)).toMatchObject({ key: 'sb_other' });
  });
});

it('A plan that was sent by connecting is asked about as soon as any other', async () => {
  const desk = await connected();
  desk.county.keys.clear();
  desk.county.says = { published: null };
  await desk.done(desk.session.county.sync());
  desk.county.codes.add('NEW1');
  await desk.done(desk.session.county.connect('NEW1'));
  const { no, at } = { no: 1, at: '2004-10-01T09:00:00Z' };
  desk.county.says = { published: { no, at } };
  await desk.time.pass(15_000);
  expect(desk.state().feedback?.published).toEqual({ no, at });
});

it('A pane that was closed while its workbook had no time speaks with the county no more', async () => {
  const desk = await sent();
  await desk.session.stop();
  const asked: string[] = [];
  desk.county.delay = (path) => {
    asked.push(path);
    return Promise.resolve();
  };
  const next = await sit({ ...desk, isBusy: true });
  await next.session.stop();
  next.port.trouble = null;
  await next.settle();
  expect(asked).toEqual([]);
});
