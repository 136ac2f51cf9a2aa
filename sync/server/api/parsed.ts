import type * as z from 'zod';
import { refuse } from './refuse';
import type { ProblemAnswer } from './answer';

/** What a request brings, as it came. */
export interface Given {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
}

const MOST_FAULTS = 20;

/** What a request brings, by a route's schemas; or what is wrong with it, with each place. */
export function parsed<S extends z.ZodType>(
  taken: S,
  given: Given,
): { readonly data: z.output<S> } | ProblemAnswer {
  const { params, query, body } = given;
  const result = taken.safeParse({ params: params ?? {}, query: query ?? {}, body: body ?? {} });
  if (result.success) return { data: result.data };
  const faults = result.error.issues.map(faultOf);
  const [first] = faults;
  return refuse('malformed', `${first!.path}: ${first!.message}.`, { faults: faults.slice(0, MOST_FAULTS) });
}

/** `body.snapshot.sheets[0].name: expected string` – never what was sent, which may be a plan's text. */
function faultOf(issue: z.core.$ZodIssue): { path: string; message: string } {
  const [part, ...steps] = issue.path.map((step) =>
    typeof step === 'number' ? `[${step}]` : `.${String(step)}`,
  );
  return { path: (part ?? '').slice(1) + steps.join(''), message: issue.message };
}
