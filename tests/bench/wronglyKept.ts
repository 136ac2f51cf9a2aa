import type { CountyRecords } from '../../sync/store';
import type { LoadedDistrict } from './LoadedDistrict';

/** The hashes that came of each return, in order. */
async function historyOf(records: CountyRecords): Promise<Map<string, string[]>> {
  const came = new Map<string, string[]>();
  for (const { kind, body } of await records.facts()) {
    const { returnId, hash } = body as { returnId: string; hash: string };
    if (kind === 'revision received') came.set(returnId, [...(came.get(returnId) ?? []), hash]);
  }
  return came;
}

/** Where what districts were told is not what the history has: something lost, or applied twice. */
export async function wronglyKept(
  senders: readonly LoadedDistrict[],
  records: CountyRecords,
): Promise<string[]> {
  const came = await historyOf(records);
  return senders.flatMap(({ returnId, acknowledged }) => {
    const there = came.get(returnId) ?? [];
    const isSame =
      there.length === acknowledged.length && there.every((hash, at) => hash === acknowledged[at]);
    return isSame
      ? []
      : [`${returnId}: ${acknowledged.length} revisions were taken, ${there.length} are there`];
  });
}
