import * as z from 'zod';
import type { ProblemCode } from '../../../shared/protocol';
import type { Access, Caller } from '../../access';
import type { CountyDesk } from '../../desk';
import type { Metrics } from '../metrics';
import type { Answer } from './answer';
import type { OpenStreams } from './OpenStreams';
import { parsed, type Given } from './parsed';

/** What requests are answered from. */
export interface ApiParts {
  readonly desk: CountyDesk;
  readonly access: Access;
  readonly metrics: Metrics;
  readonly streams: OpenStreams;
}

/** The schemas of what a route takes of it. */
export type Taken = Readonly<Partial<Record<keyof Given, z.ZodType>>>;

/** What a route takes, parsed by its schemas. */
type Parsed<T extends Taken> = z.output<ReturnType<typeof z.object<T>>>;

/** What is known of every request. */
export interface Asked {
  /** Where it comes from, as an IP address. */
  readonly address: string;
  readonly header: (name: string) => string | undefined;
}

/** The same, and who asks. */
export interface AskedBy extends Asked {
  readonly caller: Caller;
  /** Whether the key or token that was sent would still be taken. */
  readonly isStillAdmitted: () => Promise<boolean>;
}

/** How a success is described: by the schema of its JSON, or by a media type. */
export interface Success {
  readonly status: number;
  readonly means: string;
  readonly holds: z.ZodType | string;
}

/** How a route is described. */
interface Described {
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  /** Below `/api/v1`, with parameters as `:name`. */
  readonly path: string;
  readonly summary: string;
  /** Headers that mean something besides the key, for the description. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly successes: readonly Success[];
  /** Refusals of its own, besides those that every route has. */
  readonly refusals: readonly ProblemCode[];
}

interface Callers {
  /** Who may ask: whoever has a key, or the county alone. */
  readonly who: 'caller' | 'county';
}

/** One thing that can be asked of the API: a value, from which both the server and its description are made. */
export type Route = Described & {
  readonly takes: Taken;
} & (
    | {
        readonly who: 'anyone';
        /** Parses what was given, and answers it or says what is wrong with it. */
        answer(given: Given, asked: Asked, parts: ApiParts): Promise<Answer>;
      }
    | (Callers & {
        answer(given: Given, asked: AskedBy, parts: ApiParts): Promise<Answer>;
      })
  );

/** A route whose answer knows the types that its schemas give. */
export function route<T extends Taken>(
  definition: Described &
    Callers & {
      readonly takes: T;
      answer(asked: AskedBy & Parsed<T>, parts: ApiParts): Promise<Answer>;
    },
): Route {
  const taken = z.object(definition.takes);
  return {
    ...definition,
    answer: async (given: Given, asked: AskedBy, parts: ApiParts) => {
      const read = parsed(taken, given);
      return 'problem' in read ? read : definition.answer({ ...asked, ...read.data }, parts);
    },
  };
}

/** A route that anyone may ask: there is no caller. */
export function openRoute<T extends Taken>(
  definition: Described & {
    readonly takes: T;
    answer(asked: Asked & Parsed<T>, parts: ApiParts): Promise<Answer>;
  },
): Route {
  const taken = z.object(definition.takes);
  return {
    ...definition,
    who: 'anyone',
    answer: async (given, asked, parts) => {
      const read = parsed(taken, given);
      return 'problem' in read ? read : definition.answer({ ...asked, ...read.data }, parts);
    },
  };
}
