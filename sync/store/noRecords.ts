import type { CountyRecords } from './store';

/** A county nobody has heard of, where there is no state to ask. */
export const NO_RECORDS: CountyRecords = {
  facts: () => Promise.resolve([]),
  fact: () => Promise.resolve(null),
  countFacts: () => Promise.resolve(0),
  revisions: () => Promise.resolve([]),
  revision: () => Promise.resolve(null),
  latestRevision: () => Promise.resolve(null),
  revisionByHash: () => Promise.resolve(null),
  lastPublication: () => Promise.resolve(null),
  publication: () => Promise.resolve(null),
  recall: () => Promise.resolve(null),
  recallKept: (hash) => Promise.resolve({ hash, bytes: new Uint8Array() }),
  snapshot: () => Promise.resolve(null),
  snapshots: () => Promise.resolve({}),
};
