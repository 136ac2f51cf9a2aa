import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import { gridOf } from '../../shared/grid';
import { canonicalText, snapshotOf, type RevisionSent } from '../../shared/protocol';
import { countyAccess, districtsOf, type Access, type AccessSettings } from '../../sync/access';
import { NO_CONFIG } from '../../sync/config';
import { workerServer, type WorkerParts } from '../../sync/server';
import { openStore, type Store } from '../../sync/store';
import { FakeDesk } from './FakeDesk';

const COUNTY = 'Shire';
const DISTRICTS = [
  { id: 'vale', name: 'Vale' },
  { id: 'west-marl', name: 'West Marl' },
].map((traits) => ({ ...traits, returns: [], from: null, to: null, successor: null, due: null }));

/** A worker that listens on this machine, with keys in a state of its own and a desk that is made up. */
export interface TestWorker {
  readonly url: string;
  readonly desk: FakeDesk;
  readonly access: Access;
  readonly server: FastifyInstance;
  readonly keys: { readonly vale: string; readonly marl: string; readonly county: string };
  /** The log's lines. */
  readonly log: string[];
  ask(path: string, key?: string | null, request?: RequestInit): Promise<Response>;
  send(revision: RevisionSent, options?: SendOptions): Promise<Response>;
  close(): Promise<void>;
}

export interface SendOptions {
  readonly key?: string | null;
  readonly returnId?: string;
  readonly hash?: string;
  readonly base?: string;
  readonly headers?: Record<string, string>;
}

export async function aWorker(
  settings: Partial<AccessSettings> = {},
  parts: Partial<WorkerParts> = {},
): Promise<TestWorker> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'shirebook-api-'));
  const store: Store = await openStore(path.join(folder, 'county.shirebook.db'));
  const districts = districtsOf({ ...NO_CONFIG, county: COUNTY, districts: DISTRICTS });
  const access = countyAccess(store.keyRing(COUNTY), {
    county: COUNTY,
    districts,
    tokens: null,
    ...settings,
  });
  const desk = new FakeDesk();
  const log: string[] = [];
  const stream = { write: (line: string) => void log.push(line) };
  const server = workerServer({
    desk,
    access,
    console: null,
    tryout: null,
    log: stream,
    hosts: null,
    ...parts,
  });
  await server.listen({ host: '127.0.0.1', port: 0 });
  const url = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  const keyFor = async (district: string | null) => {
    const made = await access.makeKey(district);
    if ('refusal' in made) throw new Error(made.refusal.detail);
    return made.key;
  };
  const keys = { vale: await keyFor('vale'), marl: await keyFor('West Marl'), county: await keyFor(null) };
  const ask: TestWorker['ask'] = (at, key = null, request = {}) =>
    fetch(url + at, {
      ...request,
      headers: { ...(key !== null && { authorization: `Bearer ${key}` }), ...request.headers },
    });
  return {
    url,
    desk,
    access,
    server,
    keys,
    log,
    ask,
    send: (revision, { key = keys.vale, returnId = 'vale/safer-vale', base, ...rest } = {}) =>
      ask(`/api/v1/returns/${encodeURIComponent(returnId)}/revisions/${rest.hash ?? hashOf(revision)}`, key, {
        method: 'PUT',
        headers: {
          'content-type': 'application/json',
          ...(base !== undefined && { 'if-match': `"${base}"` }),
          ...rest.headers,
        },
        body: JSON.stringify(revision),
      }),
    close: async () => {
      await server.close();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A plan of one action, as it is sent. */
export function aRevision(action = 'Patrol the market square'): RevisionSent {
  const rows = [
    ['No', 'Action', 'Lead', 'Timescale'],
    ['1.1', action, 'Warden', 'May 2010'],
  ];
  const snapshot = snapshotOf({ file: 'vale.xlsx', sheets: [gridOf('Plan', rows)], traits: [] });
  return { file: 'vale.xlsx', complete: true, snapshot };
}

export function hashOf({ snapshot }: RevisionSent): string {
  return createHash('sha256').update(canonicalText(snapshot)).digest('hex');
}
