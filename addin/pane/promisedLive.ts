import { STARTING, type Live, type LiveState } from '../state';

/** What is said when the session has not come after a while. It may still come. */
export interface Patience {
  /** Milliseconds. */
  readonly lasts: number;
  readonly then: string;
}

/**
 * A session that is there before the real one, so that the pane is painted at once and takes clicks:
 * what is asked of it is passed on when the real one has come. Should that fail, it is stopped and says why.
 */
export function promisedLive(coming: Promise<Live>, patience?: Patience): Live {
  const listeners = new Set<(state: LiveState) => void>();
  let state = STARTING;
  const show = (next: LiveState) => {
    state = next;
    listeners.forEach((listener) => listener(next));
  };
  const watchdog =
    patience &&
    setTimeout(() => show({ ...STARTING, notice: { tone: 'warning', text: patience.then } }), patience.lasts);
  const come = coming
    .then(
      (live) => {
        live.subscribe(show);
        show(live.state);
        return live;
      },
      (fault: unknown) => {
        const text = fault instanceof Error ? fault.message : String(fault);
        show({ ...STARTING, phase: 'stopped', notice: { tone: 'trouble', text } });
        return null;
      },
    )
    .finally(() => clearTimeout(watchdog));
  const pass = async (act: (live: Live) => Promise<void> | void) => {
    const live = await come;
    if (live) await act(live);
  };
  return {
    get state() {
      return state;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    county: {
      sync: () => pass(({ county }) => county.sync()),
      sendAllTheSame: () => pass(({ county }) => county.sendAllTheSame()),
      connect: (code, address) => pass(({ county }) => county.connect(code, address)),
      signIn: (address) => pass(({ county }) => county.signIn(address)),
      disconnect: () => pass(({ county }) => county.disconnect()),
      refresh: () => pass(({ county }) => county.refresh()),
    },
    check: () => pass((live) => live.check()),
    setUp: () => pass((live) => live.setUp()),
    remove: () => pass((live) => live.remove()),
    goTo: (place) => pass((live) => live.goTo(place)),
    apply: (fix) => pass((live) => live.apply(fix)),
    applyAllLike: (issue) => pass((live) => live.applyAllLike(issue)),
    takeBack: (id) => pass((live) => live.takeBack(id)),
    newPlan: () => pass((live) => live.newPlan()),
    adopt: () => pass((live) => live.adopt()),
    dismissNotice: () => {
      show({ ...state, notice: null });
      void pass((live) => live.dismissNotice());
    },
  };
}
