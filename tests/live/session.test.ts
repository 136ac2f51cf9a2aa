import { gridOf } from '../../shared/grid';
import { sentOf } from '../../addin/engine';
import { read } from '../../shared/read';
import { bookWith, sessionAt, shown, smallPlan, smallTargets } from './aSession';
import { computedCells, expectedCells } from './freshSession';

const notes = gridOf('Notes', [['Minutes of the last meeting']]);

describe('opening a workbook', () => {
  it('shows what it holds and what is wrong', async () => {
    const { session } = await sessionAt(bookWith(smallPlan(), smallTargets()));
    const { phase, plan, tally, targets, notice, isSetUp } = session.state;
    expect({ phase, notice, isSetUp }).toEqual({ phase: 'ready', notice: null, isSetUp: false });
    expect(plan).toMatchObject({ district: 'Calderwick', actions: 5, indicators: 1 });
    expect(tally).toEqual({ Red: 2, Green: 2, Complete: 1, 'Not due': 1 });
    expect(targets[0]).toMatchObject({ stated: 400, computed: 400, rag: 'Red', direction: 'Improving' });
  });

  it('fills in what an older version, or a night, left undone', async () => {
    const first = await sessionAt(bookWith(smallPlan()));
    await first.session.setUp();
    await first.session.stop();
    first.seat.type('Burglary', 'D4', 'May 2004');
    const next = await sessionAt(first.seat.book);
    const now = await next.port.read();
    expect(computedCells(now)).toEqual(expectedCells(now, next.clock.day));
  });

  it('knows which sheet is in front, and whether that one is set up', async () => {
    const { session, seat, clock, settle } = await sessionAt(bookWith(smallPlan(), smallTargets()));
    const inFront = () => ({ sheet: session.state.sheet, isSetUp: session.state.isSetUp });
    await session.setUp();
    expect(inFront()).toEqual({ sheet: 'Burglary', isSetUp: true });
    seat.activate('Targets');
    // before anything is read again
    await clock.pass(1);
    expect(inFront()).toEqual({ sheet: 'Targets', isSetUp: false });
    expect(session.state.computesItself).toBe(false);
    await settle();
    await session.goTo({ sheet: 'Burglary', cell: 'A3' });
    expect(inFront()).toEqual({ sheet: 'Burglary', isSetUp: true });
    seat.renameSheet('Burglary', 'Homes');
    await settle();
    expect(inFront()).toEqual({ sheet: 'Homes', isSetUp: true });
  });

  it('tells its state to nobody twice', async () => {
    const { session, settle } = await sessionAt(bookWith(smallPlan()));
    const states: unknown[] = [];
    session.subscribe((state) => states.push(state));
    await session.check();
    await settle();
    expect(new Set(states).size).toBe(states.length);
    expect(session.state.issues).toBe((states[0] as typeof session.state).issues);
  });
});

describe('setting up', () => {
  it('leaves the officer’s cells alone, and removing leaves no trace', async () => {
    const { session, port, settle } = await sessionAt(bookWith(smallPlan(), smallTargets()));
    const before = port.seat.book.state;
    await session.setUp();
    await settle();
    expect(session.state.isSetUp).toBe(true);
    await session.remove();
    await settle();
    expect(session.state.isSetUp).toBe(false);
    expect(port.seat.book.state).toEqual(before);
  });

  it('leaves no trace after rows and columns were inserted, deleted and sorted between', async () => {
    const plain = await sessionAt(bookWith(smallPlan()));
    const used = await sessionAt(bookWith(smallPlan()));
    await used.session.setUp();
    for (const { seat } of [plain, used]) {
      seat.insertRows('Burglary', 4);
      seat.insertColumns('Burglary', 2);
      seat.deleteRows('Burglary', 3);
      seat.type('Burglary', 'B5', 'Lend out timer switches');
    }
    await used.settle();
    await used.session.remove();
    await used.settle();
    const [expected] = plain.seat.book.state.sheets;
    const [left] = used.seat.book.state.sheets;
    expect({ ...left, id: '' }).toEqual({ ...expected, id: '' });
  });

  it('says where it can be done when the sheet in front holds no plan', async () => {
    const { session } = await sessionAt(bookWith(notes, smallPlan()));
    await session.setUp();
    expect(session.state.notice).toMatchObject({ tone: 'information' });
    expect(session.state.notice?.text).toMatch(/Notes.*no actions or targets/);
  });

  it('is done anew where it was done before, beside columns that were added since', async () => {
    const { session, port, seat, settle } = await sessionAt(bookWith(smallPlan()));
    await session.setUp();
    seat.insertColumns('Burglary', 4);
    seat.type('Burglary', 'E2', 'Resources');
    await settle();
    await session.setUp();
    const [headings] = (await shown(port, 'Burglary')).slice(1);
    expect(headings!.filter((text) => text === 'Due (Shirebook)')).toHaveLength(1);
    const now = await port.read();
    expect(computedCells(now)).toEqual(expectedCells(now, '2004-10-01'));
  });
});

describe('what was filled in beside a wide table', () => {
  const wide = () => {
    const notes = Array.from({ length: 16 }, (_, at) => `Ward ${at + 1} notes`);
    const [title, headings, ...rows] = smallPlan().rows.map(({ cells }) =>
      cells.map(({ cell }) => cell.text),
    );
    return gridOf('Burglary', [title!, [...headings!, ...notes], ...rows]);
  };

  it('is said by its columns, and is gone to by a click', async () => {
    const at = await sessionAt(bookWith(wide()));
    await at.session.setUp();
    await at.settle();
    const { notice } = at.session.state;
    expect(notice?.text).toBe('Shirebook has filled in columns W to AA of “Burglary”.');
    const headings = (await shown(at.port, 'Burglary'))[1]!;
    const columns = headings.flatMap((text, column) => (text.endsWith('(Shirebook)') ? [column] : []));
    expect(columns[0]).toBe(22);
    await at.session.goTo(notice!.place!);
    expect(at.seat.selection).toMatchObject({ top: 1, left: 22 });
  });

  it('is said until the officer goes on working', async () => {
    const at = await sessionAt(bookWith(smallPlan()));
    await at.session.setUp();
    await at.settle();
    at.seat.activate('Burglary');
    await at.settle();
    expect(at.session.state.notice).not.toBeNull();
    at.seat.type('Burglary', 'E3', 'Complete');
    await at.settle();
    expect(at.session.state.notice).toBeNull();
  });

  it('is where there was room, when it is set up again', async () => {
    const at = await sessionAt(bookWith(smallPlan()));
    await at.session.setUp();
    at.seat.insertColumns('Burglary', 8, 1);
    at.seat.type('Burglary', 'I2', 'Notes of the officer');
    await at.settle();
    await at.session.setUp();
    await at.settle();
    expect(at.session.state.notice?.text).toBe('Shirebook has filled in columns K to O of “Burglary”.');
  });

  it('is said no longer once it is taken away', async () => {
    const at = await sessionAt(bookWith(smallPlan()));
    await at.session.setUp();
    await at.session.remove();
    await at.settle();
    expect(at.session.state).toMatchObject({ isSetUp: false, notice: null });
  });
});

describe('a workbook in which nothing reads like a plan', () => {
  it('is said to hold none, and stays watched whatever else goes wrong', async () => {
    const shopping = gridOf('Shopping', [
      ['Milk', 'Eggs'],
      [2, 6],
    ]);
    const at = await sessionAt(bookWith(shopping));
    expect(at.session.state).toMatchObject({ phase: 'ready', plan: null });
    await at.session.goTo({ sheet: 'Taken away', cell: 'A1' });
    expect(at.session.state.phase).toBe('ready');
  });
});

describe('a host that has its own ways', () => {
  it('loses the event of a drop-down: the cell is seen on activation', async () => {
    const at = await sessionAt(bookWith(smallPlan(), notes));
    await at.session.setUp();
    at.seat.choose('Burglary', 'E3', 'Complete');
    await at.settle();
    expect(at.session.state.tally.Red).toBe(1);
    at.seat.activate('Notes');
    at.seat.activate('Burglary');
    await at.settle();
    expect(at.session.state.tally.Red).toBeUndefined();
    const now = await at.port.read();
    expect(computedCells(now)).toEqual(expectedCells(now, at.clock.day));
  });

  it('is waited for while a cell is being typed in', async () => {
    const at = await sessionAt(bookWith(smallPlan()));
    at.seat.type('Burglary', 'C7', 'Street warden');
    at.seat.beginTyping();
    await at.clock.pass(2000);
    expect(at.session.state.phase).toBe('waiting');
    expect(at.session.state.notice?.text).toMatch(/finished typing/);
    at.seat.endTyping();
    await at.clock.pass(60_000);
    expect(at.session.state).toMatchObject({ phase: 'ready', notice: null });
    expect(at.session.state.issues.map(({ code }) => code)).not.toContain('lead/missing');
  });

  it('is tried again when it gives no answer, and everything is read anew', async () => {
    const at = await sessionAt(bookWith(smallPlan()));
    await at.session.setUp();
    at.port.trouble = 'no answer';
    at.seat.type('Burglary', 'E3', 'Complete');
    await at.clock.pass(30_000);
    expect(at.session.state).toMatchObject({ phase: 'waiting', notice: { tone: 'warning' } });
    at.port.trouble = null;
    await at.clock.pass(60_000);
    expect(at.session.state).toMatchObject({ phase: 'ready', notice: null });
    const now = await at.port.read();
    expect(computedCells(now)).toEqual(expectedCells(now, at.clock.day));
  });

  it('is given up for the moment when it never answers at all', async () => {
    const at = await sessionAt(bookWith(smallPlan()));
    const answering = at.port.readAreas.bind(at.port);
    at.port.readAreas = () => new Promise(() => undefined);
    at.seat.type('Burglary', 'C7', 'Street warden');
    await at.clock.pass(20_200);
    expect(at.session.state.notice?.text).toMatch(/does not answer/);
    at.port.readAreas = answering;
    await at.clock.pass(60_000);
    expect(at.session.state).toMatchObject({ phase: 'ready', notice: null });
    expect(at.session.state.issues.map(({ code }) => code)).not.toContain('lead/missing');
  });

  it('protects a sheet: it is checked, said, never unprotected, and filled in once it is open', async () => {
    const at = await sessionAt(bookWith(smallPlan()));
    await at.session.setUp();
    at.seat.unlock('Burglary', 'A1:E20');
    at.seat.protect('Burglary', 'secret');
    at.seat.type('Burglary', 'E3', 'Complete');
    await at.settle();
    expect(at.session.state.notice).toMatchObject({ tone: 'warning' });
    expect(at.session.state.notice?.text).toMatch(/“Burglary” is protected/);
    expect(at.session.state.tally.Red).toBeUndefined();
    expect(at.seat.activeSheet.protection).toEqual({ password: 'secret' });
    at.seat.unprotect('Burglary');
    await at.session.check();
    const now = await at.port.read();
    expect(computedCells(now)).toEqual(expectedCells(now, at.clock.day));
  });

  it('may rename or delete a sheet that was just edited', async () => {
    const at = await sessionAt(bookWith(smallPlan(), smallTargets(), notes));
    await at.session.setUp();
    at.session.dismissNotice();
    at.seat.type('Burglary', 'C7', 'Street warden');
    at.seat.renameSheet('Burglary', 'Homes');
    await at.settle();
    expect(at.session.state.issues.filter(({ sheet }) => sheet === 'Burglary')).toEqual([]);
    expect(at.session.state.isSetUp).toBe(true);
    at.seat.type('Targets', 'B4', 510);
    at.seat.deleteSheet('Targets');
    await at.settle();
    expect(at.session.state).toMatchObject({ phase: 'ready', notice: null, targets: [] });
  });
});

describe('what everything is computed by', () => {
  it('is today: a plan that stays open goes by the new day', async () => {
    const at = await sessionAt(bookWith(smallPlan()));
    await at.session.setUp();
    expect(at.session.state.tally['Not due']).toBe(1);
    at.clock.day = '2005-02-01';
    await at.session.check();
    expect(at.session.state.tally['Not due']).toBeUndefined();
    const now = await at.port.read();
    expect(computedCells(now)).toEqual(expectedCells(now, '2005-02-01'));
  });

  it('is the county’s policy, where the workbook keeps one', async () => {
    const at = await sessionAt(bookWith(smallTargets()));
    expect(at.session.state.targets[0]!.rag).toBe('Red');
    await at.port.remember('policy', JSON.stringify({ id: 'calder', version: '2', tolerance: 0.1 }));
    const next = await sessionAt(at.seat.book);
    expect(next.session.state.targets[0]!.rag).toBe('Amber');
  });
});

describe('merged cells', () => {
  it('are read as one when an edit touches them', async () => {
    const at = await sessionAt(bookWith(smallPlan()));
    at.seat.merge('Burglary', 'C6:C7');
    await at.session.check();
    at.seat.type('Burglary', 'C6', 'Fire station manager');
    await at.settle();
    expect(at.session.state.issues.map(({ code }) => code)).not.toContain('lead/missing');
  });
});

describe('what will be sent', () => {
  it('is all of it, when nothing ever was', async () => {
    const { session } = await sessionAt(bookWith(smallPlan()));
    const { unsent } = session.state;
    expect(unsent).toMatchObject({ changed: 0, removed: 0 });
    expect(unsent!.added).toBe(unsent!.lines.length);
    expect(unsent!.lines).toContainEqual({
      place: { sheet: 'Burglary', cell: 'E6' },
      ref: '1.4',
      field: 'Status',
      was: '',
      now: 'Complete',
    });
  });

  it('is what differs from what was sent last', async () => {
    const first = await sessionAt(bookWith(smallPlan()));
    await first.port.remember('sent', JSON.stringify(sentOf(read(await first.port.read()))));
    const { session, seat, settle } = await sessionAt(first.seat.book);
    expect(session.state.unsent).toMatchObject({ added: 0, changed: 0, removed: 0, lines: [] });
    seat.type('Burglary', 'E4', 'Complete');
    seat.clear('Burglary', 'C5');
    await settle();
    expect(session.state.unsent!.lines.map(({ ref, field, was, now }) => [ref, field, was, now])).toEqual([
      ['1.2', 'Status', 'In progress', 'Complete'],
      ['1.3', 'Lead', 'Community safety officer', ''],
    ]);
  });
});

describe('a sheet in the template, which computes by itself,', () => {
  async function adopted() {
    const at = await sessionAt(bookWith(smallPlan(), { ...smallTargets(), sheet: 'Benchmarks' }));
    await at.session.adopt();
    await at.settle();
    return at;
  }

  it.each(['Actions', 'Targets'])(
    'gets no second column of anything when %s is set up, and the officer is told',
    async (sheet) => {
      const at = await adopted();
      at.seat.activate(sheet);
      await at.settle();
      const before = at.seat.book.state;
      expect(at.session.state).toMatchObject({ isSetUp: false, computesItself: true });
      await at.session.setUp();
      await at.settle();
      const [headings] = await shown(at.port, sheet);
      expect(headings!.filter((text) => text.endsWith('(Shirebook)'))).toEqual([
        'Check (Shirebook)',
        'County comment (Shirebook)',
        'Marks (Shirebook)',
        'Row id (Shirebook)',
      ]);
      expect(at.session.state.notice?.text).toMatch(
        /works out .* by itself: only columns (U to V|V to W), for what is wrong and what the county writes, were added/,
      );
      expect(at.session.state.isSetUp).toBe(true);
      expect(at.seat.book.state.sheets).toHaveLength(before.sheets.length);
      await at.session.remove();
      await at.settle();
      expect(at.seat.book.state).toEqual(before);
    },
  );

  it('says what is wrong beside the row', async () => {
    const at = await adopted();
    at.seat.activate('Actions');
    await at.settle();
    await at.session.setUp();
    at.seat.type('Actions', 'E2', '');
    at.seat.type('Actions', 'F2', '');
    await at.settle();
    const [headings, first] = await shown(at.port, 'Actions');
    expect(first![headings!.indexOf('Check (Shirebook)')]).toMatch(/^✖/);
  });

  it('is set up like others once its own column was taken out', async () => {
    const at = await adopted();
    at.seat.activate('Actions');
    const [headings] = await shown(at.port, 'Actions');
    at.seat.deleteColumns('Actions', headings!.indexOf('Delivery RAG'));
    await at.settle();
    await at.session.setUp();
    await at.settle();
    expect((await shown(at.port, 'Actions'))[0]).toContain('Delivery RAG (Shirebook)');
  });
});

describe('new sheets', () => {
  it('hold an empty plan in the template, beside what is there', async () => {
    const at = await sessionAt(bookWith(notes));
    const [before] = (await at.port.read()).sheets;
    await at.session.newPlan();
    await at.settle();
    const { sheets } = await at.port.read();
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      'Notes',
      'Plan',
      'Actions',
      'Targets',
      'Figures',
      'Lists',
      'Instructions',
    ]);
    expect(sheets[0]).toEqual(before);
    expect(at.seat.activeSheet.name).toBe('Plan');
    expect(at.session.state).toMatchObject({ phase: 'ready', notice: null });
  });

  it('take a plan of any layout over, under names that are free', async () => {
    const at = await sessionAt(bookWith({ ...smallPlan(), sheet: 'Actions' }, smallTargets()));
    const before = (await at.port.read()).sheets;
    const { plan, issues } = at.session.state;
    expect(issues.length).toBeGreaterThan(0);
    await at.session.adopt();
    await at.settle();
    const after = (await at.port.read()).sheets;
    expect(after.slice(0, 2)).toEqual(before);
    expect(after.map(({ sheet }) => sheet)).toContain('Actions 2');
    expect(at.session.state.plan).toMatchObject({ actions: plan!.actions, indicators: plan!.indicators });
    expect(at.session.state.notice).toBeNull();
  });

  it('are not made where a sheet is in the way', async () => {
    const at = await sessionAt(bookWith(smallPlan(), gridOf('Lists', [['Wards']])));
    await at.session.adopt();
    expect(at.session.state.notice?.text).toMatch(/called Lists already/);
    expect((await at.port.read()).sheets).toHaveLength(2);
  });
});

it('A click goes to the cell', async () => {
  const at = await sessionAt(bookWith(smallPlan(), smallTargets()));
  await at.session.goTo({ sheet: 'Targets', cell: 'E4' });
  expect(at.seat.activeSheet.name).toBe('Targets');
  expect(at.seat.selection).toEqual({ top: 3, left: 4, bottom: 3, right: 4 });
});
