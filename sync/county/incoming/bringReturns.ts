import type { Ledger } from '../ledger';
import { Contents } from './ahead';
import { inOrderOfArrival } from './arrival';
import { Bringing } from './Bringing';
import { isThere, placeOf, type Incomings } from './incomings';
import type { FileOutcome } from './outcome';
import { UnderWay } from './UnderWay';

/**
 * Brings files into a county: reads those that are not as they were, and takes each as the next
 * revision of its return. One that cannot be read is put on record, and what stood before stands.
 */
export async function bringReturns(ledger: Ledger, incomings: Incomings): Promise<FileOutcome[]> {
  const files = await inOrderOfArrival(incomings.found);
  const outcomes = new Map<string, FileOutcome>();
  const refused = new Set(Object.values(ledger.index.refusals).map(({ hash }) => hash));
  const underWay = await UnderWay.beside(ledger.isKept ? incomings.book : null, (hash) => refused.has(hash));
  const contents = new Contents(files, {
    underWay,
    thread: incomings.thread ?? null,
    settings: incomings.settings,
    folder: incomings.folder,
    isNew: ({ path }) => {
      const place = placeOf(path, incomings.book);
      return !ledger.index.files[place] && !ledger.index.refusals[place];
    },
    withFirst: ledger.isKept && Boolean(incomings.parts),
    isKnown: (file, hash) => new Bringing(ledger, incomings, file, underWay).knownBy(hash) !== null,
  });
  try {
    for (const each of files) {
      incomings.onFile?.(each.file);
      outcomes.set(each.path, await new Bringing(ledger, incomings, each, underWay).take(contents));
    }
  } finally {
    await contents.end();
    await underWay.end();
  }
  await settleRefusals(ledger, incomings);
  // Otherwise a sheet whose version changed, and nothing in it, would be read again each time.
  if (files.some(({ remote }) => remote?.version)) await ledger.save();
  return incomings.found.map(({ path }) => outcomes.get(path)!);
}

/** A refused file that is gone needs no mending any more, nor does an address that nobody names. */
async function settleRefusals(ledger: Ledger, incomings: Incomings): Promise<void> {
  const on = incomings.settings.asAt;
  for (const { place } of Object.values(ledger.index.refusals)) {
    if (!(await isThere(place, incomings))) await ledger.note({ kind: 'refusal settled', on, place });
  }
}
