import type * as z from 'zod';
import type { Caller } from '../../../access';
import type { CountyDesk } from '../../../desk';
import { mayHear } from '../mayHear';
import type { Answer, ProblemAnswer } from '../answer';
import { refuse } from '../refuse';
import { route, type Route } from '../route';

/** Why a caller may not see a return; null where it may. */
export async function notOwnReturn(
  desk: CountyDesk,
  caller: Caller,
  returnId: string,
): Promise<ProblemAnswer | null> {
  const district = await desk.districtOf(returnId);
  if (district === null) return refuse('not-found', `${desk.county} has no return “${returnId}”.`);
  if (mayHear(desk, caller, district)) return null;
  return refuse('not-yours', `This return is another district’s: you are signed in for ${caller.district}.`);
}

interface AboutReturn<Params, Query> {
  /** Below `/returns/:returnId/`. */
  readonly path: string;
  readonly summary: string;
  /** What a success is, and the schema of its JSON. */
  readonly means: string;
  readonly holds: z.ZodType;
  readonly params: z.ZodType<Params>;
  readonly query: z.ZodType<Query>;
  answer(asked: { readonly params: Params; readonly query: Query }, desk: CountyDesk): Promise<Answer>;
}

/** A question about a return: the county may ask it of all, a district of its own. */
export function aboutReturn<Params extends { readonly returnId: string }, Query>({
  path,
  summary,
  means,
  holds,
  params,
  query,
  answer,
}: AboutReturn<Params, Query>): Route {
  return route({
    method: 'GET',
    path: `/returns/:returnId/${path}`,
    summary,
    who: 'caller',
    takes: { params, query },
    successes: [{ status: 200, means, holds }],
    refusals: ['not-found', 'not-yours'],
    answer: async ({ caller, params: of, query: how }, { desk }) =>
      (await notOwnReturn(desk, caller, of.returnId)) ?? answer({ params: of, query: how }, desk),
  });
}
