import type { LiveState } from './liveState';

/** What the pane shows while host and session are still coming. */
export const STARTING: LiveState = {
  phase: 'starting',
  progress: null,
  plan: null,
  sheet: null,
  isSetUp: false,
  computesItself: false,
  emptiesUndo: true,
  issues: [],
  tally: {},
  targets: [],
  applied: [],
  unsent: null,
  county: null,
  notice: null,
};
