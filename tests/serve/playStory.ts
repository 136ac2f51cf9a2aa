import { setTimeout as sleep } from 'node:timers/promises';
import type {
  Done,
  Feedback,
  Matters,
  RevisionSent,
  RevisionsList,
  RevisionTaken,
} from '../../shared/protocol';
import { CountyWorkbook } from '../cli/countyBook';
import { aPlanSent, hashOf } from '../desk/aDesk';

/** A county's workers by their addresses, the keys to it, and where its workbook is. */
export interface StoryPlace {
  /** The first is killed once it has taken what is sent first. */
  readonly workers: readonly [string, string, string];
  readonly kill: () => Promise<void>;
  readonly district: string;
  readonly county: string;
  readonly book: string;
}

const ID = 'workbook-1';
const ACTION = 'Mark bicycles at both stations';
/** Longer than a dead worker's work waits for another. */
const SOON = 60_000;

const withStatus = (status: string): RevisionSent =>
  aPlanSent([['1.1', ACTION, 'Warden', 'May 2011', status]]);

/** What an officer and the county do in a sitting, each at another worker. Gives what it came to. */
export async function playStory({ workers, kill, district, county, book }: StoryPlace) {
  const [first, second, third] = workers;
  const told = listen(third, county);
  const started = withStatus('Started');
  const taken = await send(first, district, started);
  await kill();
  const { returnId } = taken.body;
  const feedback = () => get<Feedback>(second, district, `/returns/${encodeURIComponent(returnId)}/feedback`);
  await eventually(feedback, ({ published }) => published !== null);

  // Written at one sitting, and saved once: what the county sees next is all of it or none.
  const atCounty = async (cells: Readonly<Record<string, string>>) => {
    const held = await CountyWorkbook.open(book);
    for (const [heading, text] of Object.entries(cells)) held.type('Actions', ACTION, heading, text);
    await held.save();
  };
  const onBook = await eventually(
    async () => (await CountyWorkbook.open(book).catch(() => null))?.rows('Actions') ?? [],
    (rows) => rows.length > 0,
  );
  await atCounty({ Status: 'Done in July', 'County comment': 'Which stations?' });
  const nearly = withStatus('Nearly done');
  await send(second, district, nearly, started);
  const { conflicts } = await eventually(
    () => get<Matters>(third, county, '/conflicts'),
    (matters) => matters.conflicts.length > 0,
  );
  const commented = await feedback();
  await ask<Done>(third, county, `/conflicts/${conflicts[0]!.id}/decision`, 'POST', { decide: 'county' });
  const decided = await eventually(feedback, (own) => own.conflicts.length === 0);

  await atCounty({ 'County comment': '' });
  // the answer was lost: it is sent again, and comes to another worker at the same moment
  const done = withStatus('Done in July');
  const both = await Promise.all([second, third].map((worker) => send(worker, district, done, nearly)));
  const settled = await eventually(
    feedback,
    ({ comments, proposals }) => comments.length + proposals.length === 0,
  );
  const { revisions } = await get<RevisionsList>(
    third,
    county,
    `/returns/${encodeURIComponent(returnId)}/revisions`,
  );
  return {
    first: taken.status,
    rows: onBook.map(({ Action }) => Action),
    told: await told.stop(),
    conflicts: conflicts.map(({ field, ofDistrict, ofCounty }) => ({ field, ofDistrict, ofCounty })),
    commented: commented.comments.map(({ comment }) => comment),
    decided: decided.proposals.map(({ field, proposed }) => ({ field, proposed })),
    both: both.map(({ status }) => status).sort(),
    settled: settled.hash === hashOf(done),
    revisions: revisions.length,
  };
}

async function ask<T>(
  worker: string,
  key: string,
  at: string,
  method = 'GET',
  body?: unknown,
  base?: string,
) {
  const answer = await fetch(`${worker}/api/v1${at}`, {
    method,
    headers: {
      authorization: `Bearer ${key}`,
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(base !== undefined && { 'if-match': `"${base}"` }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: answer.status, body: (await answer.json()) as T };
}

async function get<T>(worker: string, key: string, at: string): Promise<T> {
  return (await ask<T>(worker, key, at)).body;
}

function send(worker: string, key: string, revision: RevisionSent, base?: RevisionSent) {
  const at = `/returns/${encodeURIComponent(ID)}/revisions/${hashOf(revision)}`;
  return ask<RevisionTaken>(worker, key, at, 'PUT', revision, base && hashOf(base));
}

/** Why nothing is published for the moment in which the county saves its workbook: that is as it should be. */
const SAVING = 'is being saved by somebody';

/** Hears what a worker tells, until it is stopped: the names of the events, and why anything was not published. */
function listen(worker: string, key: string) {
  const line = new AbortController();
  let text = '';
  const hearing = (async () => {
    const { body } = await fetch(`${worker}/api/v1/events`, {
      headers: { authorization: `Bearer ${key}` },
      signal: line.signal,
    });
    for await (const part of body!) text += new TextDecoder().decode(part as Uint8Array);
  })().catch(() => undefined);
  return {
    stop: async () => {
      line.abort();
      await hearing;
      const events = text.split('\n\n').filter((event) => !event.includes(SAVING));
      return new Set(
        events.flatMap((event) => {
          const [, name] = /^event: (.*)$/m.exec(event) ?? [];
          return name === 'not published' ? event : (name ?? []);
        }),
      );
    },
  };
}

async function eventually<T>(look: () => Promise<T>, isSo: (value: T) => boolean): Promise<T> {
  const until = Date.now() + SOON;
  for (;;) {
    const value = await look();
    if (isSo(value)) return value;
    if (Date.now() > until) throw new Error(`It stayed at ${JSON.stringify(value)}.`);
    await sleep(400);
  }
}
