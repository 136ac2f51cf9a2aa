import { Dice } from '../../generate/Dice';
import type { ServiceTimes } from './serviceTimes';
import { simulate, type Arrival, type Course, type Task } from './simulate';

/** Who hands in, and when. */
export interface Day {
  readonly counties: number;
  readonly partnerships: number;
  /** Actions of a plan, one of which is drawn for each partnership. */
  readonly plans: readonly number[];
  /** Minutes before the deadline at which a partnership first sends, in the mean; exponential. */
  readonly before: number;
  /** The share that sends after the deadline, by half an hour in the mean. */
  readonly late: number;
  /** How often a partnership sends again after that, in the mean, and after how many minutes each time. */
  readonly corrections: number;
  readonly pause: number;
  /** The share of requests whose answer is lost, so that the same comes again. */
  readonly repeated: number;
}

export interface Played {
  readonly course: Course;
  /** Seconds from a revision's coming to its answer, and to a workbook that has it; both sorted. */
  readonly answered: readonly number[];
  readonly published: readonly number[];
  readonly publications: number;
}

/** From nine in the morning to the deadline at five, in seconds. */
const DEADLINE = 8 * 3600;
const MINUTE = 60;
/** Seconds that a publication waits for more of its kind, as `sync/jobs` does. */
const GATHER = 0.2;

/** Each county has a worker, which does one thing at a time; so many processors are shared by all of them. */
export function playDeadline(day: Day, times: ServiceTimes, processors: number, seed: number): Played {
  const dice = new Dice(seed);
  const counties = Array.from({ length: day.counties }, (_, no) => new County(no, times));
  const arrivals: Arrival[] = [];
  for (let no = 0; no < day.partnerships; no += 1) {
    // Each county has one at least; beyond that they are as uneven as chance has it.
    const county = counties[no < day.counties ? no : dice.between(0, day.counties - 1)]!;
    const plan = county.join(dice.pick(day.plans));
    for (const at of sendings(day, dice)) arrivals.push({ at, task: county.revision(plan) });
  }
  const course = simulate(arrivals, processors);
  const all = (pick: (county: County) => readonly number[]) => counties.flatMap(pick).sort((a, b) => a - b);
  return {
    course,
    answered: all((county) => county.answered),
    published: all((county) => county.published),
    publications: counties.reduce((sum, county) => sum + county.publications, 0),
  };
}

/** When a partnership sends: first, and again for as long as it finds something to put right. */
function sendings(day: Day, dice: Dice): number[] {
  const drawn = (mean: number) => -Math.log(1 - dice.next()) * mean;
  const first = dice.chance(day.late)
    ? DEADLINE + drawn(30 * MINUTE)
    : Math.max(0, DEADLINE - drawn(day.before * MINUTE));
  const all = [first];
  while (dice.chance(day.corrections / (1 + day.corrections)))
    all.push(all.at(-1)! + drawn(day.pause * MINUTE));
  return all.flatMap((at) => (dice.chance(day.repeated) ? [at, at + 1] : [at]));
}

/** A county's worker: what it has taken, and the one publication that waits for it at most. */
class County {
  readonly answered: number[] = [];
  readonly published: number[] = [];
  publications = 0;
  #actions = 0;
  readonly #changed = new Map<number, number>();
  #unpublished: number[] = [];
  #isWanted = false;
  #plans = 0;

  constructor(
    private readonly no: number,
    private readonly times: ServiceTimes,
  ) {}

  join(actions: number): { readonly no: number; readonly actions: number } {
    this.#actions += actions;
    return { no: this.#plans++, actions };
  }

  revision(plan: { readonly no: number; readonly actions: number }): Task {
    return {
      worker: this.no,
      takes: () => this.times.revision(plan.actions),
      ends: ({ came, ended }) => {
        this.answered.push(ended - came);
        this.#unpublished.push(came);
        this.#changed.set(plan.no, plan.actions);
        return this.#wantPublication(ended + GATHER);
      },
    };
  }

  #wantPublication(at: number): readonly Arrival[] {
    if (this.#isWanted) return [];
    this.#isWanted = true;
    let taken: readonly number[] = [];
    const task: Task = {
      worker: this.no,
      takes: () => {
        this.#isWanted = false;
        taken = this.#unpublished;
        this.#unpublished = [];
        const changed = [...this.#changed.values()].reduce((sum, actions) => sum + actions, 0);
        this.#changed.clear();
        return this.times.publication(this.#actions, changed);
      },
      ends: ({ ended }) => {
        this.publications += 1;
        for (const came of taken) this.published.push(ended - came);
        return [];
      },
    };
    return [{ at, task }];
  }
}
