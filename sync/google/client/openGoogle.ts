import type { auth, sheets_v4 } from '@googleapis/sheets';

/** How Google is reached and who asks. All of it is only ever said by tests. */
export interface GoogleAccess {
  /** Instead of Google's own: `http://127.0.0.1:1234/`. */
  readonly rootUrl?: string;
  /** Instead of the application default credentials. */
  readonly credentials?: { readonly token: string; readonly account: string };
  /** Instead of the library's own, which knows of proxies. */
  readonly fetch?: typeof fetch;
}

/** What goes with every request: the library's own repeating is off, since it does not know what may be repeated. */
export interface Manner {
  readonly retry: false;
  readonly timeout: number;
  readonly fetchImplementation?: typeof fetch;
}

export interface Google {
  readonly sheets: sheets_v4.Sheets;
  /** Who asks, as the sheets must be shared with; null where the credentials do not say. */
  account(): Promise<string | null>;
  listFiles(path: string, how: Manner): Promise<readonly ListedFile[]>;
}

interface ListedFile {
  readonly id: string;
  readonly version: string;
  readonly modifiedTime?: string;
  readonly lastModifyingUser?: { readonly me?: boolean };
}

/** Sheets are read and written; of other files, no more is seen than that they changed. */
const SCOPES = [
  'https://www.googleapis.com/auth/spreadsheets',
  'https://www.googleapis.com/auth/drive.metadata.readonly',
];
const DRIVE_URL = 'https://www.googleapis.com/';

/** Loads Google's library, which takes longer than most commands do, and finds the credentials. */
export async function openGoogle({ rootUrl, credentials }: GoogleAccess): Promise<Google> {
  const library = await import('@googleapis/sheets');
  const own = credentials ? tokenAuth(library.auth, credentials.token) : null;
  const found = new library.auth.GoogleAuth({ scopes: SCOPES });
  const sheets = library.sheets({ version: 'v4', auth: own ?? found, ...(rootUrl && { rootUrl }) });
  return {
    sheets,
    async account() {
      if (credentials) return credentials.account;
      return found.getCredentials().then(
        ({ client_email: email }) => email ?? null,
        () => null,
      );
    },
    async listFiles(path, how) {
      const url = new URL(path, rootUrl ?? DRIVE_URL).href;
      const { data } = await (own ?? found).request<{ files?: ListedFile[] }>({ url, ...how });
      return data.files ?? [];
    },
  };
}

function tokenAuth(library: typeof auth, token: string) {
  const client = new library.OAuth2();
  client.setCredentials({ access_token: token });
  return client;
}
