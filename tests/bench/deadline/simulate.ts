import { Agenda } from './Agenda';

/** A piece of work for one processor. Times are seconds from the beginning of the day. */
export interface Task {
  /** Who does it: one thing at a time, however many processors are free. Null where anybody can. */
  readonly worker: number | null;
  /** Seconds of one processor, asked for when it begins. */
  readonly takes: (now: number) => number;
  /** What follows from its being done. */
  readonly ends?: (done: Done) => readonly Arrival[];
}

export interface Arrival {
  readonly at: number;
  readonly task: Task;
}

export interface Done {
  readonly came: number;
  readonly began: number;
  readonly ended: number;
}

/** How a day went. */
export interface Course {
  /** Seconds that each task waited until it began, in the order of beginning. */
  readonly waits: readonly number[];
  /** The most tasks that waited at one moment, and the mean over the time until the last was done. */
  readonly longestQueue: number;
  readonly meanQueue: number;
  /** The share of their time that the processors worked, until the last task was done. */
  readonly busy: number;
}

type Event =
  | { readonly kind: 'came'; readonly task: Task }
  | { readonly kind: 'ended'; readonly task: Task; readonly done: Done };

/**
 * Plays tasks that come to so many processors. Whoever came first begins first, except that a task
 * whose worker has its hands full lets those behind it pass.
 */
export function simulate(arrivals: Iterable<Arrival>, processors: number): Course {
  const agenda = new Agenda<Event>();
  for (const { at, task } of arrivals) agenda.add(at, { kind: 'came', task });
  const waiting: { readonly came: number; readonly task: Task }[] = [];
  const atWork = new Set<number>();
  const waits: number[] = [];
  let [free, longestQueue, now, worked, queued] = [processors, 0, 0, 0, 0];

  const begin = () => {
    for (let at = 0; at < waiting.length && free > 0;) {
      const { came, task } = waiting[at]!;
      if (task.worker !== null && atWork.has(task.worker)) {
        at += 1;
        continue;
      }
      waiting.splice(at, 1);
      if (task.worker !== null) atWork.add(task.worker);
      free -= 1;
      waits.push(now - came);
      const takes = task.takes(now);
      worked += takes;
      agenda.add(now + takes, { kind: 'ended', task, done: { came, began: now, ended: now + takes } });
    }
  };

  for (let next = agenda.next(); next !== null; next = agenda.next()) {
    queued += waiting.length * (next.at - now);
    now = next.at;
    const event = next.item;
    if (event.kind === 'came') waiting.push({ came: now, task: event.task });
    else {
      free += 1;
      if (event.task.worker !== null) atWork.delete(event.task.worker);
      for (const { at, task } of event.task.ends?.(event.done) ?? []) agenda.add(at, { kind: 'came', task });
    }
    begin();
    longestQueue = Math.max(longestQueue, waiting.length);
  }
  const spent = now || 1;
  return { waits, longestQueue, meanQueue: queued / spent, busy: worked / (spent * processors) };
}
