import type * as z from 'zod';
import { entryOf } from '../sharing';
import { DEFAULT_ROUNDING } from '../target';
import type { countyPolicy, ragPolicy } from './policySchema';
import { DEFAULT_STATUS_WORDS } from './statusWords';

export type RagPolicy = z.infer<typeof ragPolicy> & { readonly name: string };

export const DEFAULT_RAG_POLICY: RagPolicy = {
  id: 'default',
  version: '1',
  name: 'default 1',
  tolerance: 0.05,
  soonDays: 30,
  steadyWithin: 0,
  rounding: DEFAULT_ROUNDING,
  profile: 'own',
  statusWords: DEFAULT_STATUS_WORDS,
};

export type CountyPolicy = z.infer<typeof countyPolicy>;

/** The policy that holds for a district: the county's over the default, the district's exceptions over both. */
export function policyFor(county: CountyPolicy = {}, district: string | null = null): RagPolicy {
  const { districts = {}, ...own } = county;
  const exceptions = district === null ? undefined : entryOf(districts, district);
  const { id, version } = { ...DEFAULT_RAG_POLICY, ...given(own) };
  const name = `${id} ${version}${exceptions ? ` (${district})` : ''}`;
  return { ...DEFAULT_RAG_POLICY, ...given(own), ...given(exceptions ?? {}), id, version, name };
}

/** Without the settings that are left open, which would otherwise hide the ones below. */
function given<T extends object>(settings: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
