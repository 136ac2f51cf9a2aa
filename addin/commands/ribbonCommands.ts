/** What the ribbon's buttons do, by the name that the manifest calls them by. */
export interface RibbonDeeds {
  check(): Promise<void>;
  sync(): Promise<void>;
  /** Brings the pane to the front, where it says what was sent. */
  showSending(): Promise<void>;
  showIssues(): Promise<void>;
}

/** What the ribbon waits for: it shows its button as pressed until told that the command is done. */
interface RibbonEvent {
  completed(): void;
}

/** The part of Office that knows the ribbon. */
export interface Ribbon {
  associate(functionName: string, act: (event: RibbonEvent) => void): void;
}

/** The functions named in the manifest, and no others: the manifest's test compares the two. */
export const RIBBON_FUNCTIONS = ['checkPlan', 'syncPlan'] as const;

/**
 * Ties the ribbon to the session. Pressing a button brings up the pane too, since what came of it is told
 * there; the plan is checked and sent also where the pane will not come. The ribbon is told that a command is done
 * whatever became of it, or its button would stay pressed.
 */
export function registerCommands(ribbon: Ribbon, deeds: RibbonDeeds): void {
  const acts: Record<(typeof RIBBON_FUNCTIONS)[number], () => Promise<void>[]> = {
    checkPlan: () => [deeds.showIssues(), deeds.check()],
    syncPlan: () => [deeds.showSending(), deeds.sync()],
  };
  for (const name of RIBBON_FUNCTIONS) {
    ribbon.associate(name, (event) => void Promise.allSettled(acts[name]()).then(() => event.completed()));
  }
}
