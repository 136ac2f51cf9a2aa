import type { Readable } from 'node:stream';
import type * as z from 'zod';
import type { Problem, ProblemCode } from '../../../shared/protocol';
import type { Access, Caller } from '../../access';
import type { CountyDesk } from '../../desk';
import type { Metrics } from '../metrics';
import type { OpenStreams } from './OpenStreams';

/** What requests are answered from. */
export interface ApiParts {
  readonly desk: CountyDesk;
  readonly access: Access;
  readonly metrics: Metrics;
  readonly streams: OpenStreams;
}

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

export interface Asked<Params, Query, Body> {
  readonly caller: Caller;
  /** Whether the key or token that was sent would still be taken. */
  readonly isStillAdmitted: () => Promise<boolean>;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly header: (name: string) => string | undefined;
  /** Where it comes from, as an IP address. */
  readonly address: string;
}

/** How a success is described: by the schema of its JSON, or by a media type. */
export interface Success {
  readonly status: number;
  readonly means: string;
  readonly holds: z.ZodType | string;
}

/** One thing that can be asked of the API: a value, from which both the server and its description are made. */
export interface Route<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
> {
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  /** Below `/api/v1`, with parameters as `:name`. */
  readonly path: string;
  readonly summary: string;
  /** Who may ask: anyone, whoever has a key, or the county alone. */
  readonly who: 'anyone' | 'caller' | 'county';
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  /** Headers that mean something besides the key, for the description. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly successes: readonly Success[];
  /** Refusals of its own, besides those that every route has. */
  readonly refusals: readonly ProblemCode[];
  answer(asked: Asked<z.output<Params>, z.output<Query>, z.output<Body>>, parts: ApiParts): Promise<Answer>;
}

/** A route whose answer knows the types that its schemas give. */
export function route<Params extends z.ZodType, Query extends z.ZodType, Body extends z.ZodType>(
  definition: Route<Params, Query, Body>,
): Route {
  // What is asked is parsed by these very schemas before it is answered.
  return definition as unknown as Route;
}

/** A route that anyone may ask: there is no caller. */
export function openRoute<Params extends z.ZodType, Query extends z.ZodType, Body extends z.ZodType>(
  definition: Omit<Route<Params, Query, Body>, 'who' | 'answer'> & {
    answer(
      asked: Omit<Asked<z.output<Params>, z.output<Query>, z.output<Body>>, 'caller' | 'isStillAdmitted'>,
      parts: ApiParts,
    ): Promise<Answer>;
  },
): Route {
  return route<Params, Query, Body>({ ...definition, who: 'anyone' });
}

export function refuse(
  problem: ProblemCode,
  detail: string,
  extras: ProblemExtras = {},
  retryAfter?: number,
): ProblemAnswer {
  return { problem, detail, extras, ...(retryAfter !== undefined && { retryAfter }) };
}
