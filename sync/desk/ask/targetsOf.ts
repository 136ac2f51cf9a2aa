import { targetPicture } from '../../../shared/chart';
import type { ReturnTargets } from '../../../shared/protocol';
import { policyOf } from '../../county';
import type { OpenCounty } from '../state';

/** A return's indicators on their way to their targets; null where there is no such return. */
export async function targetsOf(county: OpenCounty, returnId: string): Promise<ReturnTargets | null> {
  const { ledger, settings, own } = await county.now();
  const entry = ledger.entry(returnId);
  if (!entry) return null;
  const { reading, of } = await own.open(entry);
  const policy = policyOf(of.district, settings.config);
  const targets = reading.plans.flatMap(({ title, indicators }) =>
    indicators.map((indicator) => {
      const { line, figures, place, ...picture } = targetPicture(indicator, policy);
      const source = { sheet: place.sheet, cell: place.cell };
      return { ...picture, plan: title, place: source, line, figures: [...figures] };
    }),
  );
  return { returnId, targets };
}
