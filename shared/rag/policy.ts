import * as z from 'zod';
import { DEFAULT_ROUNDING, roundingPolicy } from '../target';
import { DEFAULT_STATUS_WORDS, statusWords } from './statusWords';

/** What a county has decided about RAG and targets. Data: versioned, and every result names it. */
export const ragPolicy = z.object({
  id: z.string(),
  version: z.string(),
  /** Amber while worse than expected by no more than this share of the expected figure (SPEC part 3: 5%). */
  tolerance: z.number().min(0).max(1),
  /** A date is near when it is this many days away or fewer. */
  soonDays: z.number().int().min(0),
  /** Two figures are the same when they differ by no more than this share of the earlier. */
  steadyWithin: z.number().min(0).max(1),
  rounding: roundingPolicy,
  profile: z.enum(['straight', 'seasonal', 'own']),
  statusWords,
});
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

/** A county's policy, with what is otherwise in single districts, by district id. */
export const countyPolicy = ragPolicy.partial().extend({
  districts: z.record(z.string(), ragPolicy.omit({ id: true, version: true }).partial()).optional(),
});
export type CountyPolicy = z.infer<typeof countyPolicy>;

/** The policy that holds for a district: the county's over the default, the district's exceptions over both. */
export function policyFor(county: CountyPolicy = {}, district: string | null = null): RagPolicy {
  const { districts = {}, ...own } = county;
  const exceptions = district === null ? undefined : districts[district];
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
