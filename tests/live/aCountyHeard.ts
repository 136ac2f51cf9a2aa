import * as engine from '../../addin/engine';
import type { SheetPort } from '../../addin/host';
import { LiveSession, type CountyHooks } from '../../addin/live';
import type { Comment, Feedback, ProposalSent } from '../../shared/protocol';
import { FakeClock } from './FakeClock';

/** A session at a port, connected to a county that says what it is told to. */
export interface HeardCounty {
  readonly session: LiveSession;
  readonly hooks: CountyHooks;
  readonly says: (feedback: Partial<Feedback>) => Promise<void>;
  readonly settle: () => Promise<void>;
}

export async function hearCounty(
  port: SheetPort,
  clock = new FakeClock(),
  look: () => Promise<void> = () => Promise.resolve(),
): Promise<HeardCounty> {
  let hooks: CountyHooks | undefined;
  const nothing = () => Promise.resolve();
  const session = new LiveSession({
    port,
    clock,
    loadEngine: () => Promise.resolve(engine),
    loadCounty: (given) => {
      hooks = given;
      const link = { open: nothing, sync: nothing, sendAllTheSame: nothing, refresh: nothing };
      return Promise.resolve({
        ...link,
        connect: nothing,
        signIn: nothing,
        disconnect: nothing,
        close: () => undefined,
      });
    },
  });
  const settle = async () => {
    for (let turn = 0; turn < 6; turn++) {
      await look();
      await clock.pass(2_000);
    }
  };
  const starting = session.start();
  await settle();
  await starting;
  const says = (feedback: Partial<Feedback>) => {
    hooks!.heed({ ...NOTHING_SAID, ...feedback });
    return settle();
  };
  return { session, hooks: hooks!, says, settle };
}

export const NOTHING_SAID: Feedback = {
  returnId: 'calderwick/plan',
  hash: 'abc',
  revision: 1,
  state: 'accepted',
  comments: [],
  proposals: [],
  conflicts: [],
  published: null,
};

/** About a row of a sheet, as the county had it. */
function about(ref: string | null, text: string, sheet: string, cell: string) {
  return {
    rowId: `row ${ref}`,
    plan: 'Plan',
    ref,
    text,
    source: { sheet, cell },
    on: '2004-09-30',
    by: 'County',
  };
}

export type RowTold = Parameters<typeof about>;

export function commented(row: RowTold, comment: string | null, rag: string | null = null): Comment {
  return { ...about(...row), comment, rag };
}

export function proposed(row: RowTold, field: string, is: string, becomes: string): ProposalSent {
  return { ...about(...row), field, is, proposed: becomes };
}
