import { OwnEvents, type Events } from '../desk';
import { OwnJobs, type Jobs, type Work } from '../jobs';

/** What a worker does alone with a state of its own, and together with others where they share one. */
export interface SharedParts {
  readonly events: Events;
  /** The jobs that do some work. */
  jobs(work: Work): Promise<Jobs>;
  close(): Promise<void>;
}

/** @param address of the state: a file's path, or a PostgreSQL URL */
export async function sharedParts(_address: string, _county: string): Promise<SharedParts> {
  return {
    events: new OwnEvents(),
    jobs: (work) => Promise.resolve(new OwnJobs(work)),
    close: () => Promise.resolve(),
  };
}
