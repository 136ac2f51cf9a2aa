import type { FactOf, MergePlan } from '../../../shared/merge';
import { agreedNames } from '../agreedNames';
import type { Ledger } from '../ledger';
import { findIssues, policyOf, settingsKey, type BookSettings, type FoundIssues } from '../publication';
import type { Opened } from './openBytes';

/** A state of a return that came in, wherever from, and is known to be that return's. */
export interface RevisionCame {
  readonly returnId: string;
  readonly district: string;
  readonly file: string;
  /** Where it lies, so that it is known there when it comes again. */
  readonly place: string;
  readonly hash: string;
  /** The day it came. */
  readonly on: string;
  readonly by: string | null;
  /** Whether what is not in it was taken out. */
  readonly complete: boolean;
  readonly opened: Opened;
  /** What its check found, where it was checked before. */
  readonly found?: FoundIssues;
}

/** Takes what came in as the next revision of its return. */
export async function takeRevision(
  ledger: Ledger,
  settings: BookSettings,
  came: RevisionCame,
): Promise<{ readonly plan: MergePlan; readonly revision: number }> {
  const { place, opened, found, ...rest } = came;
  const { returnId } = came;
  const of = await ledger.returnOf(returnId);
  const last = Math.max(0, of?.latest.revision ?? 0, of?.waiting?.revision ?? 0);
  const fact: FactOf<'revision received'> = {
    kind: 'revision received',
    revision: last + 1,
    reading: opened.reading,
    ...rest,
  };
  const plan = await ledger.take(fact, async () => ({
    place,
    found: await ledger.keep(found ?? checked(opened, came.district, settings)),
  }));
  return { plan, revision: plan.outcome === 'unchanged' ? last : fact.revision };
}

/** What a return's check finds in it as it came, by its district's policy. */
export function checked(
  { reading, workbook }: Opened,
  district: string,
  settings: BookSettings,
): FoundIssues {
  const { asAt, config } = settings;
  const policy = policyOf(district, config);
  const options = { asAt, policy, severities: config.severities, known: agreedNames(config) };
  return findIssues(reading, workbook, options, settingsKey(settings));
}
