import type { Readable } from 'node:stream';
import type { Problem, ProblemCode } from '../../../shared/protocol';

/** What a problem may hold besides its code and what is wrong. */
export type ProblemExtras = Pick<Problem, 'faults' | 'issues' | 'current' | 'changes'>;

export interface ProblemAnswer {
  readonly problem: ProblemCode;
  readonly detail: string;
  readonly extras?: ProblemExtras;
  /** Seconds. */
  readonly retryAfter?: number;
}

export type Answer =
  | { readonly json: unknown; readonly status?: number; readonly headers?: Readonly<Record<string, string>> }
  | { readonly file: Uint8Array; readonly hash: string; readonly type: string; readonly name: string }
  | { readonly events: Readable }
  | ProblemAnswer;
