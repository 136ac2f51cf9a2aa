import type {
  ChangeLine,
  CountyEvent,
  CountySummary,
  Decision,
  Done,
  Feedback,
  Matter,
  ReturnsList,
  ReturnTargets,
  RevisionLine,
  RevisionSent,
  RevisionTaken,
} from '../../shared/protocol';
import type { Issue } from '../../shared/model';

/** Who asks: told by a key or a token, and by nothing that a request says of itself. */
export interface Sender {
  /** For the history: `Vale (key k3f)`, `officer@vale.example`. */
  readonly by: string;
  /** The district's name; null for the county. */
  readonly district: string | null;
}

export interface RevisionReceived extends RevisionSent {
  /** The county's id of the return, or one that the sender made for a workbook of its own. */
  readonly returnId: string;
  readonly hash: string;
  /** Content hash of the revision it was made from; null for a first one. */
  readonly base: string | null;
  readonly sender: Sender & { readonly district: string };
}

/** What became of a revision. Whatever is said is written down for good before it is said. */
export type Receipt =
  | { readonly kind: 'new' | 'same'; readonly taken: RevisionTaken }
  | {
      readonly kind: 'stale';
      readonly current: {
        readonly hash: string;
        readonly revision: number;
        readonly on: string;
        readonly by: string;
      };
      readonly changes: readonly ChangeLine[];
    }
  | { readonly kind: 'not a return'; readonly detail: string; readonly issues: readonly Issue[] }
  | { readonly kind: 'not yours' };

export interface BookFile {
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes, in hex. */
  readonly hash: string;
}

/** What is asked of the history. */
export interface PastQuestion {
  readonly returnId?: string;
  readonly district?: string;
  /** Only what happened after the last publication that was seen, where true. */
  readonly sinceLast?: boolean;
  readonly limit?: number;
}

export type Decided =
  | { readonly kind: 'done'; readonly done: Done }
  | { readonly kind: 'not found' | 'unfit'; readonly detail: string };

/**
 * The county's counter: what the API, the console and watched folders ask of it. Reading is of the
 * state as it is now; what changes it is durable when the promise is kept, and the workbook is
 * published soon after, by a job.
 *
 * All throw StoreFault where the state cannot be reached.
 */
export interface CountyDesk {
  readonly county: string;
  receive(revision: RevisionReceived): Promise<Receipt>;
  /** Of a district, or of all. */
  returns(district: string | null): Promise<ReturnsList>;
  /** Whose a return is, by the district's name when it came in; null where there is no such return. */
  districtOf(returnId: string): Promise<string | null>;
  /** Whether two names are one district's today: an abolished one is its successor. */
  isSameDistrict(one: string, other: string): boolean;
  changes(question: PastQuestion): Promise<readonly ChangeLine[]>;
  issues(returnId: string): Promise<readonly Issue[]>;
  /** How the county stands, in numbers: for charts and counts. */
  summary(): Promise<CountySummary>;
  /** A return's indicators on their way; null where there is no such return. */
  targets(returnId: string): Promise<ReturnTargets | null>;
  feedback(returnId: string): Promise<Feedback | null>;
  matters(district: string | null): Promise<readonly Matter[]>;
  decide(id: string, decision: Decision, sender: Sender): Promise<Decided>;
  revisions(returnId: string): Promise<readonly RevisionLine[]>;
  /** What a revision changed against another, in the district's words. */
  diff(returnId: string, from: number, to: number): Promise<readonly ChangeLine[]>;
  restore(returnId: string, revision: number, sender: Sender): Promise<Decided>;
  signOff(returnId: string, isFinal: boolean, sender: Sender): Promise<Decided>;
  /** The county workbook as it lies there; null before the first publication. */
  book(): Promise<BookFile | null>;
  /** A zip of the publication copy: XLSX, ODS and CSV. */
  publicationCopy(): Promise<BookFile | null>;
  /** Tells what happens, on whichever worker it does; gives how to stop listening. */
  listen(listener: (event: CountyEvent) => void): () => void;
  /** Whether the state can be reached and jobs are done, in sentences of what is wrong. */
  health(): Promise<readonly string[]>;
}
