import * as z from 'zod';
import { CountyClient, keyRing } from '../outbox';

/** As the pane keeps it: this page plays the officer who was given a code and typed it in. */
const keys = keyRing(() => localStorage);
const address = `${location.origin}/api/v1`;

const CODE = z.object({ code: z.string() });
const PROBLEM = z.object({ detail: z.string() });

/**
 * Connects the panes of this browser to the example county, for the district whose plan it is.
 *
 * @returns what was done, in a sentence. @throws in words for people.
 */
export async function connectToCounty(plan: string): Promise<string> {
  const answer = await fetch(`/try/plans/${encodeURIComponent(plan)}/pairing`, { method: 'POST' });
  const said: unknown = await answer.json();
  if (!answer.ok) throw new Error(PROBLEM.parse(said).detail);
  const asked = await new CountyClient(address, (input, init) => fetch(input, init)).pair(
    CODE.parse(said).code,
  );
  if (asked.kind !== 'ok')
    throw new Error(asked.kind === 'refused' ? asked.problem.detail : 'The county did not answer.');
  const { key, district, county } = asked.value;
  keys.keep(address, { key, district, county });
  return `Connected to ${county} for ${district}: Sync sends this plan.`;
}

/** Another plan may be another district's. */
export function forgetCounty(): void {
  keys.keep(address, null);
}
