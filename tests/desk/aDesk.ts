import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gridOf } from '../../shared/grid';
import { canonicalText, snapshotOf, type CountyEvent, type RevisionSent } from '../../shared/protocol';
import { NO_CONFIG, type CountyConfig } from '../../sync/config';
import { openDesk, OpenCounty, OwnEvents, type CountyDesk, type Receipt } from '../../sync/desk';
import { publishing } from '../../sync/jobs';
import { openStore, type Store } from '../../sync/store';

export const COUNTY: CountyConfig = {
  ...NO_CONFIG,
  county: 'Shire',
  asAt: '2010-10-01',
  districts: [
    { id: 'vale', name: 'Vale' },
    { id: 'west-marl', name: 'West Marl' },
  ].map((traits) => ({ ...traits, returns: [], from: null, to: null, successor: null, due: null })),
};

/** A desk over a state of its own. */
export interface TestDesk {
  readonly desk: CountyDesk;
  readonly county: OpenCounty;
  readonly store: Store;
  readonly book: string;
  /** What happened, in order. */
  readonly events: readonly CountyEvent[];
  /** How often a publication was asked for. */
  readonly wanted: () => number;
  /** Does what the job does. */
  publish(): Promise<void>;
  send(revision: RevisionSent, options?: SendOptions): Promise<Receipt>;
  close(): Promise<void>;
}

export interface SendOptions {
  readonly returnId?: string;
  readonly district?: string;
  readonly base?: string | null;
}

/** @param address of its state; a file in a folder of its own where there is none */
export async function aDesk(address?: string, config = COUNTY): Promise<TestDesk> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'shirebook-desk-'));
  const book = path.join(folder, 'county.xlsx');
  const store = await openStore(address ?? path.join(folder, 'county.shirebook.db'));
  const settings = () => ({ config, asAt: config.asAt ?? '2010-10-01', version: '1.0.0' });
  const county = new OpenCounty(store, { county: config.county, book }, settings);
  const events = new OwnEvents();
  const told: CountyEvent[] = [];
  events.listen((event) => told.push(event));
  let wanted = 0;
  const desk = openDesk(county, { events, publishSoon: () => void (wanted += 1) });
  return {
    desk,
    county,
    store,
    book,
    events: told,
    wanted: () => wanted,
    publish: publishing(county, events),
    send: (revision, { returnId = 'workbook-1', district = 'Vale', base = null } = {}) =>
      desk.receive({
        ...revision,
        returnId,
        hash: hashOf(revision),
        base,
        sender: { by: `${district} (key k1)`, district },
      }),
    close: async () => {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type Action = readonly [ref: string, text: string, lead?: string, timescale?: string, status?: string];

const PATROL: Action = ['1.1', 'Patrol the market square'];
const LIGHTS: Action = ['1.2', 'Mend the lamps in the underpass'];

/** A plan of a few actions, as it is sent. */
export function aPlanSent(
  actions: readonly Action[] = [PATROL, LIGHTS],
  { title = 'Safer Vale 2010/11', file = 'safer.xlsx', complete = true } = {},
): RevisionSent {
  const rows = [
    [title],
    [],
    ['No', 'Action', 'Lead', 'Timescale', 'Status'],
    ...actions.map(([ref, text, lead = 'Warden', timescale = 'May 2011', status = 'Started']) => [
      ref,
      text,
      lead,
      timescale,
      status,
    ]),
  ];
  const snapshot = snapshotOf({ file, sheets: [gridOf('Plan', rows)], traits: [] });
  return { file, complete, snapshot };
}

export function hashOf({ snapshot }: RevisionSent): string {
  return createHash('sha256').update(canonicalText(snapshot)).digest('hex');
}

/** What was taken, where something was. */
export function takenOf(receipt: Receipt) {
  if (receipt.kind !== 'new' && receipt.kind !== 'same') throw new Error(`Not taken: ${receipt.kind}`);
  return receipt.taken;
}
