import { computedColumns, withoutComputed } from '../../shared/grid';
import { workbookOf, type RevisionSent } from '../../shared/protocol';
import { ROW_ID } from '../../shared/rowId';
import { bookWith, smallPlan } from '../live/aSession';
import { ADDRESS, connected, sit } from './linkedDesk';

describe('connecting', () => {
  it('keeps the key on the machine, and nothing of it in the workbook', async () => {
    const { state, port, keys, book } = await connected();
    expect(state().connection).toEqual({ kind: 'connected', district: 'Calderwick', county: 'Loamshire' });
    expect(keys.find(ADDRESS)).toMatchObject({ key: 'sb_1' });
    expect(JSON.stringify([...book.state.settings])).not.toContain('sb_1');
    expect(await port.recall('county')).toBeNull();
  });

  it('says why it did not work, in the county’s own words', async () => {
    const { state, session, done } = await sit();
    await done(session.county.connect('WRONG'));
    expect(state()).toMatchObject({ connection: { kind: 'none' }, problem: 'It is code-unknown.' });
  });

  it('is known the next time', async () => {
    const { keys } = await connected();
    expect((await sit({ keys })).state().connection.kind).toBe('connected');
  });
});

describe('sending', () => {
  it('sends nothing before it is connected', async () => {
    const { session, done, state, county } = await sit();
    await done(session.county.sync());
    expect(county.taken).toEqual([]);
    expect(state().problem).toMatch(/Connect to your county first/);
  });

  it('sends the officer’s own cells, and of ours the ids of rows alone, and then nothing is unsent', async () => {
    const desk = await connected();
    await desk.done(desk.session.setUp());
    await desk.done(desk.session.county.sync());
    const [sent] = desk.county.taken;
    const { file, snapshot } = JSON.parse(sent!.body) as RevisionSent;
    const came = workbookOf(file, snapshot);
    expect(withoutComputed(came).sheets).toEqual(bookWith(smallPlan()).sheets);
    expect(came.sheets.map((grid) => [...computedColumns(grid).keys()])).toEqual([[ROW_ID]]);
    expect(desk.state()).toMatchObject({ wasSent: true, delivery: { kind: 'taken' } });
    expect(desk.session.state.unsent).toMatchObject({ added: 0, changed: 0, removed: 0 });
  });

  it('names the revision that it was made from, also on a colleague’s machine', async () => {
    const first = await connected();
    await first.done(first.session.county.sync());
    await first.session.stop();
    const { book, county } = first;
    const next = await connected({ book, county });
    next.seat.type('Burglary', 'E3', 'In progress');
    await next.done(next.session.county.sync());
    expect(county.taken.map(({ base }) => base)).toEqual([null, county.taken[0]!.hash]);
    expect(next.state().delivery.kind).toBe('taken');
  });

  it('reads the workbook once more before it sends, for edits that nobody told', async () => {
    const desk = await connected();
    desk.seat.type('Burglary', 'E3', 'Not yet told');
    await desk.done(desk.session.county.sync());
    expect(desk.county.taken[0]!.body).toContain('Not yet told');
  });

  it('sends nothing old where the workbook cannot be read', async () => {
    const desk = await connected();
    desk.port.trouble = 'no answer';
    await desk.done(desk.session.county.sync());
    expect(desk.county.taken).toEqual([]);
    expect(desk.state().delivery.kind).toBe('nothing');
    expect(desk.session.state.notice?.text).toMatch(/does not answer/);
  });

  it('waits without a connection, and is sent when the pane is opened the next day', async () => {
    const desk = await connected();
    desk.county.isReachable = false;
    await desk.done(desk.session.county.sync());
    expect(desk.state().delivery).toMatchObject({ kind: 'waiting', why: 'no answer' });
    await desk.session.stop();
    desk.county.isReachable = true;
    const next = await sit(desk);
    expect(desk.county.taken).toHaveLength(1);
    expect(next.state().delivery.kind).toBe('taken');
    expect(next.session.state.unsent).toMatchObject({ added: 0, changed: 0 });
  });

  it('goes on where it was once there is a new key for one that was revoked', async () => {
    const desk = await connected();
    desk.county.keys.clear();
    await desk.done(desk.session.county.sync());
    expect(desk.state()).toMatchObject({ connection: { kind: 'none' }, delivery: { kind: 'refused' } });
    expect(desk.state().problem).toMatch(/Ask it for a new code/);
    desk.county.codes.add('NEW1');
    await desk.done(desk.session.county.connect('NEW1'));
    expect(desk.county.taken).toHaveLength(1);
    expect(desk.state().delivery.kind).toBe('taken');
  });

  it('sends nothing that waited under another district’s name', async () => {
    const desk = await connected();
    desk.county.isReachable = false;
    await desk.done(desk.session.county.sync());
    await desk.done(desk.session.county.disconnect());
    Object.assign(desk.county, { isReachable: true, district: 'Marlbury' });
    desk.county.codes.add('MARL');
    await desk.done(desk.session.county.connect('MARL'));
    expect(desk.county.taken).toEqual([]);
    expect(desk.state().delivery).toMatchObject({ kind: 'refused', problem: { code: 'not-yours' } });
  });

  it('sends the plan as it is by then over what somebody else has sent', async () => {
    const desk = await connected();
    await desk.done(desk.session.county.sync());
    desk.county.taken.push({ hash: 'theirs', base: null, body: '' });
    desk.seat.type('Burglary', 'E3', 'Ours');
    await desk.done(desk.session.county.sync());
    expect(desk.state().delivery).toMatchObject({ kind: 'stale' });
    desk.seat.type('Burglary', 'E4', 'Theirs, taken over');
    await desk.done(desk.session.county.sendAllTheSame());
    expect(desk.county.taken.at(-1)).toMatchObject({ base: 'theirs' });
    expect(desk.county.taken.at(-1)!.body).toContain('Theirs, taken over');
  });
});

describe('what the county says', () => {
  it('moves with its row, and is gone when one disconnects', async () => {
    const desk = await connected();
    const source = { sheet: 'Burglary', cell: 'A5:E5' };
    const comment = {
      rowId: 'r',
      plan: 'Plan',
      ref: '1.3',
      text: 'Mark bicycles at every school',
      source,
      comment: 'Which schools?',
      rag: null,
      on: '2004-10-01',
      by: 'County',
    };
    desk.county.says = { comments: [comment] };
    await desk.done(desk.session.county.sync());
    const cell = () => desk.state().feedback?.comments[0]?.place?.cell;
    expect(cell()).toMatch(/5/);
    desk.seat.insertRows('Burglary', 3);
    await desk.settle();
    expect(cell()).toMatch(/6/);
    await desk.done(desk.session.county.disconnect());
    expect(desk.state()).toMatchObject({ connection: { kind: 'none' }, feedback: null });
  });
});
