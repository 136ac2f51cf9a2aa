import { promisedLive } from '../../addin/pane/promisedLive';
import type { Live } from '../../addin/state';
import { fakeLive } from './fakeLive';
import { ISSUES, STATES } from './states';

/** A promise and what settles it. */
function promised() {
  let come: (live: Live) => void = () => {};
  let fail: (fault: Error) => void = () => {};
  const coming = new Promise<Live>((resolve, reject) => {
    come = resolve;
    fail = reject;
  });
  return { coming, come, fail };
}

describe('a session that is still coming', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('shows that it starts, then what the real one shows', async () => {
    const { coming, come } = promised();
    const live = promisedLive(coming);
    expect(live.state.phase).toBe('starting');
    const seen: string[] = [];
    live.subscribe(({ phase }) => seen.push(phase));
    const real = fakeLive(STATES.checked);
    come(real);
    await coming;
    real.show(STATES['waiting for a cell']);
    expect(seen).toEqual(['ready', 'waiting']);
    expect(live.state).toBe(real.state);
  });

  it('passes on what was asked before it came', async () => {
    const { coming, come } = promised();
    const live = promisedLive(coming);
    const done = Promise.all([
      live.check(),
      live.goTo({ sheet: 'Homes', cell: 'B2' }),
      live.applyAllLike(ISSUES[0]!),
    ]);
    const real = fakeLive(STATES.checked);
    come(real);
    await done;
    expect(real.asked).toEqual(['check', 'go to Homes!B2', 'apply all like timescale/unreadable']);
  });

  it('says why where it never comes, and asks nothing of nobody', async () => {
    const { coming, fail } = promised();
    const live = promisedLive(coming);
    fail(new Error('This page belongs in Excel.'));
    await live.check();
    expect(live.state).toMatchObject({
      phase: 'stopped',
      notice: { tone: 'trouble', text: 'This page belongs in Excel.' },
    });
    live.dismissNotice();
    expect(live.state.notice).toBeNull();
  });

  it('says after a while that it is slow, and goes on when it comes all the same', async () => {
    const { coming, come } = promised();
    const live = promisedLive(coming, { lasts: 8000, then: 'Excel has not answered yet.' });
    jest.advanceTimersByTime(7999);
    expect(live.state.notice).toBeNull();
    jest.advanceTimersByTime(1);
    expect(live.state).toMatchObject({ phase: 'starting', notice: { text: 'Excel has not answered yet.' } });
    come(fakeLive(STATES.checked));
    await live.check();
    expect(live.state.phase).toBe('ready');
  });

  it('says nothing of being slow when it came in time', async () => {
    const { coming, come } = promised();
    const live = promisedLive(coming, { lasts: 8000, then: 'Excel has not answered yet.' });
    come(fakeLive(STATES.checked));
    await live.check();
    jest.advanceTimersByTime(10_000);
    expect(live.state.notice).toBeNull();
  });
});
