import type { Caller } from '../../../access';
import type { CountyDesk } from '../../../desk';
import { mayHear } from '../mayHear';
import type { ProblemAnswer } from '../answer';
import { refuse } from '../refuse';

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
