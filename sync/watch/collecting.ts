import { bringReturns, type FileOutcome } from '../county';
import type { Events, OpenCounty } from '../desk';
import type { FoundReturn } from '../source';
import type { Collect } from './FolderWatch';

/** So many files are read while the county is locked: whoever sends something waits no longer than that. */
const AT_ONCE = 5;

export interface Collecting {
  readonly events: Events;
  readonly publishSoon: () => void;
  /** The folder that the configuration's patterns start from. */
  readonly folder: string;
}

/** Takes files into a county in the same way as `merge` does, and says what became of each. */
export function collecting(county: OpenCounty, { events, publishSoon, folder }: Collecting): Collect {
  return async (files) => {
    const batches = files.length === 0 ? [[]] : batchesOf(files);
    for (const found of batches) {
      const { book } = county.place;
      const settings = county.settings();
      const outcomes = await county.change((ledger) =>
        bringReturns(ledger, { found, folder, book, settings }),
      );
      outcomes.forEach((outcome) => tell(outcome, events));
      publishSoon();
    }
  };
}

function tell({ outcome, returnId, district, file, revision, refusal }: FileOutcome, events: Events): void {
  if (outcome === 'refused')
    events.tell({ event: 'refused', district, file, reason: refusal?.message ?? '' });
  else if (outcome !== 'unchanged' && outcome !== 'older' && returnId !== null)
    events.tell({ event: 'received', returnId, district, revision });
}

function batchesOf(files: readonly FoundReturn[]): FoundReturn[][] {
  const batches: FoundReturn[][] = [];
  for (let from = 0; from < files.length; from += AT_ONCE) batches.push(files.slice(from, from + AT_ONCE));
  return batches;
}
