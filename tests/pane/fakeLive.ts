import type { Live, LiveState } from '../../addin/state';

/** A session that plays a part: it shows what it is told to, does fixes by taking issues away, and notes what was asked. */
export interface FakeLive extends Live {
  readonly asked: readonly string[];
  show(state: LiveState): void;
}

export function fakeLive(first: LiveState): FakeLive {
  const listeners = new Set<(state: LiveState) => void>();
  const asked: string[] = [];
  let state = first;
  let nextId = 100;
  const show = (next: LiveState) => {
    state = next;
    listeners.forEach((listener) => listener(next));
  };
  const note = async (what: string) => void asked.push(what);
  return {
    asked,
    show,
    get state() {
      return state;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    county: {
      sync: () => note('sync'),
      sendAllTheSame: () => note('send all the same'),
      connect: (code, address) => note(`connect by ${code}${address ? ` at ${address}` : ''}`),
      signIn: (address) => note(`sign in at ${address}`),
      disconnect: () => note('disconnect'),
      refresh: () => note('refresh'),
    },
    check: () => note('check'),
    remove: () => note('remove'),
    goTo: ({ sheet, cell }) => note(`go to ${sheet}!${cell}`),
    newPlan: () => note('new plan'),
    adopt: () => note('adopt'),
    setUp: async () => {
      await note('set up');
      show({ ...state, isSetUp: true });
    },
    apply: async (fix) => {
      await note(`apply ${fix.title} at ${fix.cell}`);
      show({
        ...state,
        issues: state.issues.filter(({ fixes }) => !fixes.includes(fix)),
        applied: [...state.applied, { id: nextId++, title: fix.title, fixes: [fix] }],
      });
    },
    applyAllLike: async ({ code }) => {
      await note(`apply all like ${code}`);
      const alike = state.issues.filter((issue) => issue.code === code && issue.fixes.length > 0);
      show({ ...state, issues: state.issues.filter((issue) => !alike.includes(issue)) });
    },
    takeBack: async (id) => {
      await note(`take back ${id}`);
      show({ ...state, applied: state.applied.filter((each) => each.id !== id) });
    },
    dismissNotice: () => {
      asked.push('dismiss');
      show({ ...state, notice: null });
    },
  };
}
