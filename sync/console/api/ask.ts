import type {
  Changes,
  CountySummary,
  Feedback,
  Identity,
  IssuesList,
  KeysList,
  Matters,
  ReturnsList,
  ReturnTargets,
  RevisionsList,
} from '../../../shared/protocol';

/** A question to the county's API: its address, by which its answer is remembered, and what that is. */
export interface Ask<Answer> {
  readonly path: string;
  /** Never there: says to the compiler what is answered. */
  readonly answers?: Answer;
}

const ofReturn = (id: string, rest: string) => `/returns/${encodeURIComponent(id)}/${rest}`;

/** All that the console asks. */
export const ask = {
  me: (): Ask<Identity> => ({ path: '/me' }),
  returns: (): Ask<ReturnsList> => ({ path: '/returns' }),
  summary: (): Ask<CountySummary> => ({ path: '/summary' }),
  matters: (): Ask<Matters> => ({ path: '/conflicts' }),
  /** What changed since the last publication that was seen. */
  sinceLast: (): Ask<Changes> => ({ path: '/changes?sinceLast=true' }),
  /** Newest first, of all districts or of one. */
  past: (limit: number, district: string | null): Ask<Changes> => ({
    path: `/changes?limit=${limit}${district === null ? '' : `&district=${encodeURIComponent(district)}`}`,
  }),
  keys: (): Ask<KeysList> => ({ path: '/keys' }),
  issues: (id: string): Ask<IssuesList> => ({ path: ofReturn(id, 'issues') }),
  changes: (id: string): Ask<Changes> => ({ path: ofReturn(id, 'changes') }),
  targets: (id: string): Ask<ReturnTargets> => ({ path: ofReturn(id, 'targets') }),
  feedback: (id: string): Ask<Feedback> => ({ path: ofReturn(id, 'feedback') }),
  revisions: (id: string): Ask<RevisionsList> => ({ path: ofReturn(id, 'revisions') }),
  diff: (id: string, from: number, to: number): Ask<Changes> => ({
    path: ofReturn(id, `revisions/${to}/diff?from=${from}`),
  }),
};

/** What the console has done, and where that is asked for. */
export const deed = {
  decide: (id: string) => `/conflicts/${encodeURIComponent(id)}/decision`,
  restore: (id: string) => ofReturn(id, 'restore'),
  signOff: (id: string) => ofReturn(id, 'sign-off'),
  reOpen: (id: string) => ofReturn(id, 're-open'),
  pair: () => '/pairing-codes',
  revoke: (id: string) => `/keys/${encodeURIComponent(id)}`,
};

/** What there is to take away. */
export const FILES = {
  book: '/county/book.xlsx',
  publication: '/county/publication.zip',
} as const;
