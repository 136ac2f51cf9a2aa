import type { MergePlan } from '../../../shared/merge';
import type { Ledger, RevisionCame } from '../../county';

/**
 * Takes once more what the district sent last, over an earlier revision that the county brought back:
 * its officer has seen that, and sends it all the same.
 */
export async function takeAgain(
  ledger: Ledger,
  { returnId, district, file, hash, on, by, complete, reading }: RevisionCame,
): Promise<{ readonly plan: MergePlan; readonly revision: number }> {
  const of = await ledger.returnOf(returnId);
  const sent = of?.arrivals.findLast((each) => each.hash === hash);
  const revision = Math.max(0, of?.latest.revision ?? 0, of?.waiting?.revision ?? 0) + 1;
  const plan = await ledger.take({
    kind: 'restored',
    of: sent?.revision ?? revision,
    on,
    district,
    returnId,
    revision,
    hash,
    file,
    complete,
    by,
    reading,
  });
  return { plan, revision };
}
