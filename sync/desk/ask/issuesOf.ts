import type { Issue } from '../../../shared/model';
import { namesOfCounty, withNames } from '../../county';
import type { OpenCounty } from '../state';

/** What is wrong with a return as it stands, with what only the names of the whole county show. */
export async function issuesOf(county: OpenCounty, returnId: string): Promise<readonly Issue[]> {
  const { ledger, settings, own, names } = await county.now();
  const entry = ledger.entry(returnId);
  if (!entry) return [];
  const opened = await own.open(entry);
  return withNames(opened, namesOfCounty(settings.config, names), settings) ?? opened.issues;
}
