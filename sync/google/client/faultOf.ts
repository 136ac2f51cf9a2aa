import { GoogleFault, type GoogleReason } from './googleFault';

/** What Google's library throws, as far as it is looked at. */
interface LibraryError extends Error {
  readonly code?: string | number;
  readonly response?: {
    readonly status?: number;
    readonly headers?: Headers | Record<string, string>;
    readonly data?: unknown;
  };
}

/** The error as Google's answer has it. */
interface Told {
  readonly message: string | null;
  readonly status: string | null;
  readonly text: string;
}

/** Puts what Google's library throws into words. */
export function faultOf(error: unknown, doing: 'read' | 'write', account: string | null): GoogleFault {
  if (error instanceof GoogleFault) return error;
  const thrown = error as LibraryError;
  const told = toldBy(thrown.response?.data);
  const reason = reasonOf(thrown, told, doing);
  const detail = told.message ?? (reason === 'unanswered' ? silence(thrown) : thrown.message);
  return new GoogleFault(reason, { account, detail: detail.split('\n')[0] ?? null }, { cause: error });
}

function reasonOf(error: LibraryError, told: Told, doing: 'read' | 'write'): GoogleReason {
  const status = error.response?.status;
  if (
    /could not load the default credentials|invalid_grant|invalid_client/i.test(
      `${error.message} ${told.text}`,
    )
  )
    return 'no-credentials';
  switch (status) {
    case undefined:
      return 'unanswered';
    case 400:
      return /not supported for this document/i.test(told.text) ? 'not-a-sheet' : 'rejected';
    case 401:
      return 'no-credentials';
    case 403:
      if (/SERVICE_DISABLED|has not been used in project|accessNotConfigured/i.test(told.text))
        return 'switched-off';
      if (/rateLimitExceeded|RESOURCE_EXHAUSTED/i.test(told.text)) return 'quota';
      return doing === 'read' ? 'not-shared' : 'read-only';
    case 404:
      return 'not-found';
    case 413:
      return 'too-large';
    case 429:
      return 'quota';
    default:
      return status === 408 || status >= 500 ? 'unanswered' : 'rejected';
  }
}

function toldBy(data: unknown): Told {
  const text = typeof data === 'string' ? data : JSON.stringify(data ?? '');
  const error = (data as { error?: { message?: unknown; status?: unknown } } | undefined)?.error;
  return {
    message: typeof error?.message === 'string' ? error.message : null,
    status: typeof error?.status === 'string' ? error.status : null,
    text,
  };
}

/** The innermost cause says it best: `ECONNRESET` and not `fetch failed`. */
function silence(error: LibraryError): string {
  if (error.response?.status) return `error ${error.response.status}`;
  const { cause } = error;
  if (cause instanceof Error) return silence(cause);
  return typeof error.code === 'string' && error.code !== '' ? error.code : error.message;
}

/** How long Google asks to wait, in milliseconds; null where it does not say. */
export function waitAsked(error: unknown): number | null {
  const headers = (error as LibraryError).response?.headers;
  const asked = headers instanceof Headers ? headers.get('retry-after') : headers?.['retry-after'];
  const seconds = Number(asked ?? NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : null;
}
