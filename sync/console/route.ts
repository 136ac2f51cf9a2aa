export const PAGES = ['returns', 'conflicts', 'changes', 'issues', 'history', 'keys', 'downloads'] as const;
export type PageName = (typeof PAGES)[number];

export const RETURN_VIEWS = ['issues', 'targets', 'changes', 'revisions'] as const;
export type ReturnView = (typeof RETURN_VIEWS)[number];

/** Where in the console one is: what stands behind the `#` of its address. */
export interface Route {
  readonly page: PageName;
  /** A return's own page. */
  readonly returnId: string | null;
  readonly view: ReturnView;
  readonly query: Readonly<Record<string, string>>;
}

/** Whatever is unreadable leads to the returns board. */
export function routeOf(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#\/?/, '').split('?');
  const [first, id, view] = path.split('/');
  const page = PAGES.find((name) => name === first) ?? 'returns';
  return {
    page,
    returnId: page === 'returns' && id !== undefined && id !== '' ? decoded(id) : null,
    view: RETURN_VIEWS.find((name) => name === view) ?? 'issues',
    query: Object.fromEntries(new URLSearchParams(search)),
  };
}

export function hashOf({
  page,
  returnId = null,
  view = 'issues',
  query = {},
}: Pick<Route, 'page'> & Partial<Route>): string {
  const path = returnId === null ? page : `${page}/${encodeURIComponent(returnId)}/${view}`;
  const search = new URLSearchParams(query).toString();
  return `#/${path}${search === '' ? '' : `?${search}`}`;
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
