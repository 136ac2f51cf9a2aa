import type { FactOf } from '../../../../shared/merge';
import { gistOf, mergedAlone, type ReturnGist } from '../../ledger';
import { firstPart, type BookSettings, type FirstPart, type FoundIssues } from '../../publication';
import { idFor } from '../returnIdFor';
import { isWhole } from '../isWhole';

/** What a file comes to where its return is new to the county. */
export interface FirstComing {
  readonly gist: ReturnGist;
  readonly part: FirstPart;
}

/** Merges what came in as the first revision of a return, and makes its part of the book. */
export function firstComing(
  came: Pick<FactOf<'revision received'>, 'hash' | 'on' | 'file' | 'district' | 'reading'>,
  found: FoundIssues,
  settings: BookSettings,
): FirstComing {
  const { district, file, reading } = came;
  const titles = reading.plans.map(({ title }) => title);
  const of = mergedAlone({
    ...came,
    kind: 'revision received',
    returnId: idFor(district, titles, file),
    revision: 1,
    complete: isWhole(file),
    by: null,
  });
  return { gist: gistOf(of), part: firstPart(of, found, settings) };
}
