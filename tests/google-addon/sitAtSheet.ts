import { createHash } from 'node:crypto';
import * as engine from '../../addin/engine';
import { GoogleCounty } from '../../addin/google/sidebar/GoogleCounty';
import { LiveSession } from '../../addin/live';
import { memoryShelf, type Shelf } from '../../addin/outbox';
import { PassingTime } from '../outbox/PassingTime';
import type { GooglePerson } from './openGoogle';

export interface AtSheet {
  readonly session: LiveSession;
  readonly time: PassingTime;
  /** All that the script answered to the pane, as it came. */
  readonly answers: readonly string[];
  /** Waits for something that was asked, with all that comes of it. */
  readonly done: (work: Promise<void>) => Promise<void>;
  readonly county: () => NonNullable<LiveSession['state']['county']>;
}

/** A pane's session at a Google Sheet, over the built script, with a county to be connected to. */
export async function sitAtSheet(
  { google, port }: GooglePerson,
  { shelf = memoryShelf(), pane = 'a pane' }: { readonly shelf?: Shelf; readonly pane?: string } = {},
): Promise<AtSheet> {
  const time = new PassingTime();
  const answers: string[] = [];
  const session = new LiveSession({
    port,
    clock: { today: () => '2004-10-01', after: (wait, work) => time.after(wait, work) },
    loadEngine: () => Promise.resolve(engine),
    loadCounty: (hooks) =>
      Promise.resolve(
        new GoogleCounty(
          {
            ask: async (name, asked) => {
              const answer = google.ask(name, asked);
              answers.push(answer);
              return answer;
            },
            session: pane,
            ports: { shelf, clock: time, alone: (_name, work) => work(), chance: () => 0.5 },
            digest: (text) => Promise.resolve(createHash('sha256').update(text).digest('hex')),
            newId: () => 'abc',
            onOnline: () => () => undefined,
          },
          hooks,
        ),
      ),
  });
  const done = async (work: Promise<void>) => {
    await time.pass(30_000);
    await work;
  };
  await done(session.start());
  return { session, time, answers, done, county: () => session.state.county! };
}
