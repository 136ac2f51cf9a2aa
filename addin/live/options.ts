import type * as engine from '../engine';
import type { SheetPort } from '../host';
import type { LoadCounty } from './CountySide';
import { machineClock, type SessionClock } from './clock';

/** The code that reads and checks: a chunk of its own, that comes while the pane is shown already. */
export type EngineModule = typeof engine;

export interface SessionOptions {
  readonly port: SheetPort;
  readonly clock?: SessionClock;
  readonly loadEngine?: () => Promise<EngineModule>;
  /** The county's side; without it nothing can be sent. */
  readonly loadCounty?: LoadCounty | null;
  readonly delays?: Partial<Delays>;
}

/** In milliseconds. */
export interface Delays {
  /** From the last edit told to looking at it: edits that follow each other are one. */
  readonly afterEdit: number;
  /** Without edits of co-authors, until what their sessions left undone is done here. */
  readonly untilQuiet: number;
  /** Until an answer of the host is given up. */
  readonly patience: number;
  /** Until what did not succeed is tried again; longer each time, up to the longest. */
  readonly beforeRetry: number;
  readonly longestRetry: number;
}

const USUAL: Delays = {
  afterEdit: 150,
  untilQuiet: 4000,
  patience: 20_000,
  beforeRetry: 700,
  longestRetry: 15_000,
};

export type Settled = Required<SessionOptions> & { readonly delays: Delays };

export function settled(options: SessionOptions): Settled {
  return {
    port: options.port,
    clock: options.clock ?? machineClock,
    loadEngine: options.loadEngine ?? (() => import(/* webpackChunkName: "engine" */ '../engine')),
    loadCounty: options.loadCounty ?? null,
    delays: { ...USUAL, ...options.delays },
  };
}
