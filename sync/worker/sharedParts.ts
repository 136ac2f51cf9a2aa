import { OwnEvents, type Events } from '../desk';
import { OwnJobs, PostgresEvents, SharedJobs, type Jobs, type Work } from '../jobs';
import { isServer } from '../store';

/** What a worker does alone with a state of its own, and together with others where they share one. */
export interface SharedParts {
  readonly events: Events;
  /** The jobs that do some work. */
  jobs(work: Work): Promise<Jobs>;
  close(): Promise<void>;
}

/** @param address of the state: a file's path, or a PostgreSQL URL */
export async function sharedParts(address: string, county: string): Promise<SharedParts> {
  if (!isServer(address)) {
    const jobs = (work: Work) => Promise.resolve(new OwnJobs(work));
    return { events: new OwnEvents(), jobs, close: () => Promise.resolve() };
  }
  const events = await PostgresEvents.open(address, county);
  return {
    events,
    jobs: (work) => SharedJobs.open(address, county, work),
    close: () => events.close(),
  };
}
