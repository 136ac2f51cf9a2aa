import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { sheets_v4 } from '@googleapis/sheets';
import { applyRequests } from './applyRequests';
import { Refused } from './dimensions';
import { masked, readMask } from './fieldMask';
import { faultsIn } from './schema';
import { answerOf, asColours, emptySheet, type SheetDoc, type SpreadsheetDoc } from './SpreadsheetDoc';

/** What the server does instead of answering, once. */
export type Fault =
  | { readonly status: 400 | 401 | 403 | 404 | 429 | 500 | 503; readonly message?: string }
  /** Never answers. */
  | 'silence'
  /** Breaks the connection: before anything is done, or after everything is. */
  | 'reset before'
  | 'reset after';

export interface Seen {
  readonly kind: 'read' | 'write' | 'list';
  readonly id: string | null;
  readonly requests: readonly sheets_v4.Schema$Request[];
  /** How it was answered; null for not at all. */
  status: number | null;
}

/** Requests of one kind that one user may send in a minute (the Sheets API's usage limits). */
const QUOTA = 60;
const MINUTE = 60_000;

const STATUS: Readonly<Record<number, string>> = {
  400: 'INVALID_ARGUMENT',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  429: 'RESOURCE_EXHAUSTED',
  500: 'INTERNAL',
  503: 'UNAVAILABLE',
};

/**
 * The Sheets API (v4) on this machine, as far as Shirebook calls it, and the list of files of the Drive
 * API (v3). It refuses what the real one refuses – fields it does not have, masks, ranges beyond the
 * sheet –, keeps the quota, leaves out what is empty, and does what a test tells it to go wrong.
 */
export class SheetsServer {
  readonly docs = new Map<
    string,
    SpreadsheetDoc & { role: 'writer' | 'reader' | 'none'; version: number; isOurs: boolean }
  >();
  readonly seen: Seen[] = [];
  /** Tells the time for the quota, in milliseconds. */
  now = () => Date.now();
  /** Whether the account may ask Drive what has changed. */
  drive = true;
  /** Called when a batch has come and before it is applied: somebody else is quicker. */
  beforeWrite: (() => void) | null = null;
  private faults: { readonly kind: Seen['kind']; readonly id: string | null; readonly fault: Fault }[] = [];
  private times: { readonly kind: Seen['kind']; readonly at: number }[] = [];
  private readonly sockets = new Set<Socket>();

  private constructor(private readonly server: Server) {}

  static async start(): Promise<SheetsServer> {
    const http = createServer();
    const server = new SheetsServer(http);
    http.on('request', (request, response) => void server.receive(request, response));
    http.on('connection', (socket) => {
      server.sockets.add(socket);
      socket.on('close', () => server.sockets.delete(socket));
    });
    await new Promise<void>((listening) => http.listen(0, '127.0.0.1', listening));
    return server;
  }

  get rootUrl(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/`;
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((closed) => this.server.close(closed));
  }

  /** A spreadsheet that is shared with the account. */
  put(id: string, title: string, sheets: SheetDoc[] = [emptySheet(0, 'Sheet1')]): SpreadsheetDoc {
    const doc = { id, title, sheets, nextId: 1000, role: 'writer' as const, version: 1, isOurs: false };
    this.docs.set(id, doc);
    return doc;
  }

  /** A tab of a spreadsheet, to look at or to type in. */
  sheet(id: string, title: string): SheetDoc {
    const sheet = this.docs.get(id)?.sheets.find(({ properties }) => properties.title === title);
    if (!sheet) throw new Error(`There is no tab ${title} in ${id}.`);
    return sheet;
  }

  /** Somebody else changed a spreadsheet. */
  touch(id: string): void {
    const doc = this.docs.get(id)!;
    doc.version += 1;
    doc.isOurs = false;
  }

  fail(
    kind: Seen['kind'],
    fault: Fault,
    { times = 1, id = null }: { times?: number; id?: string | null } = {},
  ): void {
    for (let count = 0; count < times; count += 1) this.faults.push({ kind, id, fault });
  }

  count(kind: Seen['kind']): number {
    return this.seen.filter((each) => each.kind === kind).length;
  }

  /** Forgets what was seen so far. */
  forget(): void {
    this.seen.length = 0;
  }

  private async receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let text = '';
    for await (const chunk of request) text += String(chunk);
    const url = new URL(request.url ?? '/', 'http://localhost');
    const [, id, verb] = /^\/v4\/spreadsheets\/([\w-]+)(:batchUpdate)?$/.exec(url.pathname) ?? [];
    const isList = url.pathname === '/drive/v3/files' && request.method === 'GET';
    const kind = isList ? 'list' : verb ? 'write' : 'read';
    const body = text === '' ? {} : (JSON.parse(text) as sheets_v4.Schema$BatchUpdateSpreadsheetRequest);
    const entry: Seen = { kind, id: id ?? null, requests: body.requests ?? [], status: null };
    this.seen.push(entry);
    const send = (status: number, content: unknown) => {
      entry.status = status;
      response.writeHead(status, { 'content-type': 'application/json; charset=UTF-8' });
      response.end(JSON.stringify(content, asColours));
    };
    const refuse = (code: number, message: string) =>
      send(code, { error: { code, message, status: STATUS[code] } });
    const fault = this.nextFault(kind, id ?? null);
    if (fault === 'silence') return;
    if (fault === 'reset before') return void request.socket.resetAndDestroy();
    if (fault !== null && typeof fault === 'object')
      return refuse(fault.status, fault.message ?? sentenceOf(fault.status));
    if (request.headers.authorization !== 'Bearer test-token')
      return refuse(401, 'Request had invalid authentication credentials.');
    if (this.isOverQuota(kind)) return refuse(429, quotaSentence(kind));
    if (isList) return this.list(refuse, send);
    const doc = id === undefined ? undefined : this.docs.get(id);
    if (!doc) return refuse(404, 'Requested entity was not found.');
    if (doc.role === 'none' || (kind === 'write' && doc.role === 'reader'))
      return refuse(403, 'The caller does not have permission');
    try {
      const answer = kind === 'read' ? answerOf(doc) : this.write(doc, body);
      if (fault === 'reset after') return void request.socket.resetAndDestroy();
      const fields = url.searchParams.get('fields');
      const type = kind === 'read' ? 'Spreadsheet' : 'BatchUpdateSpreadsheetResponse';
      const withData = kind === 'read' && url.searchParams.get('includeGridData') === 'true';
      const shown = fields ? masked(answer, readMask(fields, type)) : withoutData(answer, withData);
      send(200, shown);
    } catch (error) {
      if (error instanceof Refused) return refuse(400, error.message);
      refuse(400, (error as Error).message);
    }
  }

  private write(
    doc: SpreadsheetDoc & { version: number; isOurs: boolean },
    body: sheets_v4.Schema$BatchUpdateSpreadsheetRequest,
  ): sheets_v4.Schema$BatchUpdateSpreadsheetResponse {
    const faults = faultsIn(body, 'BatchUpdateSpreadsheetRequest', '');
    if (faults.length > 0) throw new Refused(faults.join('\n'));
    if (!body.requests?.length) throw new Refused('Must specify at least one request.');
    this.beforeWrite?.();
    const { doc: next, replies } = applyRequests(doc, body.requests);
    Object.assign(doc, { sheets: next.sheets, nextId: next.nextId, title: next.title });
    doc.version += 1;
    doc.isOurs = true;
    return {
      spreadsheetId: doc.id,
      replies,
      ...(body.includeSpreadsheetInResponse && { updatedSpreadsheet: answerOf(doc) }),
    };
  }

  private list(
    refuse: (code: number, message: string) => void,
    send: (status: number, body: unknown) => void,
  ): void {
    if (!this.drive) return refuse(403, 'Request had insufficient authentication scopes.');
    const files = [...this.docs.values()].filter(({ role }) => role !== 'none');
    send(200, {
      files: files.map(({ id, version, isOurs }) => ({
        id,
        version: String(version),
        lastModifyingUser: { me: isOurs },
        modifiedTime: new Date(Date.UTC(2010, 5, 30, 12, 0, version)).toISOString(),
      })),
    });
  }

  private nextFault(kind: Seen['kind'], id: string | null): Fault | null {
    const at = this.faults.findIndex((each) => each.kind === kind && (each.id === null || each.id === id));
    return at < 0 ? null : this.faults.splice(at, 1)[0]!.fault;
  }

  private isOverQuota(kind: Seen['kind']): boolean {
    const now = this.now();
    this.times = this.times.filter(({ at }) => now - at < MINUTE);
    if (this.times.filter((each) => each.kind === kind).length >= QUOTA) return true;
    this.times.push({ kind, at: now });
    return false;
  }
}

function sentenceOf(status: number): string {
  switch (status) {
    case 403:
      return 'The caller does not have permission';
    case 404:
      return 'Requested entity was not found.';
    case 429:
      return quotaSentence('write');
    case 503:
      return 'The service is currently unavailable.';
    default:
      return 'Internal error encountered.';
  }
}

function quotaSentence(kind: Seen['kind']): string {
  const words = kind === 'write' ? 'Write requests' : 'Read requests';
  return `Quota exceeded for quota metric '${words}' and limit '${words} per minute per user' of service 'sheets.googleapis.com' for consumer 'project_number:1'.`;
}

function withoutData(
  answer: sheets_v4.Schema$Spreadsheet | sheets_v4.Schema$BatchUpdateSpreadsheetResponse,
  withData: boolean,
): unknown {
  if (withData || !('sheets' in answer)) return answer;
  return { ...answer, sheets: answer.sheets?.map(({ data: _, ...sheet }) => sheet) };
}
