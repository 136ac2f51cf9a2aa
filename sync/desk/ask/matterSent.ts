import type { OpenMatter } from '../../../shared/merge';
import type { Matter } from '../../../shared/protocol';

/** What waits for the county, as it is sent. */
export function matterSent({ code: id, kind, returnId, conflict }: OpenMatter): Matter {
  const { district, plan, ref, field, agreed, ofDistrict, ofCounty, since, source } = conflict;
  return { id, kind, returnId, district, plan, ref, field, agreed, ofDistrict, ofCounty, since, source };
}
