import type { RevisionTaken } from '../../shared/protocol';
import type { Answer } from './answer';
import type { Box } from './box';
import type { Parcel } from './parcel';

/** Where boxes are kept on this machine, by workbook, beyond the life of a pane. */
export interface Shelf {
  load(workbook: string): Promise<Box>;
  /** Changes a box in one step, whoever else does so meanwhile; gives what it is then. */
  update(workbook: string, change: (box: Box) => Box): Promise<Box>;
}

/** Who brings a parcel to the county. Never throws: what goes wrong is an answer too. */
export type Courier = (parcel: Parcel) => Promise<Answer>;

/** Writes in the workbook that a parcel was taken. Throws where the workbook cannot be written to just now. */
export type Note = (parcel: Parcel, taken: RevisionTaken) => Promise<void>;

/** Does something while nobody else on this machine does the same for the workbook. */
export type Alone = (workbook: string, work: () => Promise<void>) => Promise<void>;

export interface OutboxClock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Does something after so many milliseconds; gives what calls it off. */
  after(milliseconds: number, work: () => void): () => void;
}

export interface OutboxPorts {
  readonly shelf: Shelf;
  readonly courier: Courier;
  readonly note: Note;
  readonly alone: Alone;
  readonly clock: OutboxClock;
  /** From 0 to 1. */
  readonly chance: () => number;
}
