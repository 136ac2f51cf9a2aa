import type * as z from 'zod';
import { refuse, type ProblemAnswer, type Route } from './route';

const MOST_FAULTS = 20;

export interface Given {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
}

/** What a request brings, by the route's schemas; or what is wrong with it, with each place. */
export function parsed(route: Route, given: Given): Given | ProblemAnswer {
  const faults: { path: string; message: string }[] = [];
  const part = (name: keyof Given) => {
    const schema = route[name];
    if (!schema) return undefined;
    const result = schema.safeParse(given[name] ?? {});
    if (!result.success) faults.push(...result.error.issues.map((issue) => faultOf(name, issue)));
    return result.data;
  };
  const found = { params: part('params'), query: part('query'), body: part('body') };
  if (faults.length === 0) return found;
  const [first] = faults;
  return refuse('malformed', `${first!.path}: ${first!.message}.`, { faults: faults.slice(0, MOST_FAULTS) });
}

/** `body.snapshot.sheets[0].name: expected string` – never what was sent, which may be a plan's text. */
function faultOf(part: string, issue: z.core.$ZodIssue): { path: string; message: string } {
  const steps = issue.path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`));
  return { path: part + steps.join(''), message: issue.message };
}
