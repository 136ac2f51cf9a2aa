import type { FactOf, MergePlan } from '../../../shared/merge';
import type { Reading } from '../../../shared/model';
import type { Ledger } from '../ledger';
import type { FoundIssues } from '../publication';

/** A state of a return that came in, wherever from, and is known to be that return's. */
export interface RevisionCame {
  readonly returnId: string;
  readonly district: string;
  readonly file: string;
  /** Where it lies, so that it is known there when it comes again. */
  readonly place: string;
  readonly hash: string;
  /** When its file was last written, in milliseconds since 1970; null where it came by another way. */
  readonly written: number | null;
  /** The day it came. */
  readonly on: string;
  readonly by: string | null;
  /** Whether what is not in it was taken out. */
  readonly complete: boolean;
  readonly reading: Reading;
  /** What its check finds; asked for only where it changes something. */
  found(): FoundIssues | Promise<FoundIssues>;
}

/** Takes what came in as the next revision of its return. */
export async function takeRevision(
  ledger: Ledger,
  came: RevisionCame,
): Promise<{ readonly plan: MergePlan; readonly revision: number }> {
  const { place, written, found, ...rest } = came;
  const { returnId } = came;
  const of = await ledger.returnOf(returnId);
  const last = Math.max(0, of?.latest.revision ?? 0, of?.waiting?.revision ?? 0);
  const fact: FactOf<'revision received'> = {
    kind: 'revision received',
    revision: last + 1,
    ...rest,
  };
  const plan = await ledger.take(fact, async () => ({
    place,
    written,
    found: await ledger.keep(await found()),
  }));
  return { plan, revision: plan.outcome === 'unchanged' ? last : fact.revision };
}
