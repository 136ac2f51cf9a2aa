import { Dice } from '../../generate/Dice';
import { Agenda } from './Agenda';
import { simulate, type Arrival } from './simulate';

const CUSTOMERS = 20_000;
const RATE = 1;

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const drawn = (dice: Dice, rate: number) => -Math.log(1 - dice.next()) / rate;

/** Customers who come at random, one a second in the mean. */
function customers(takes: (dice: Dice) => number, worker: number | null = null): Arrival[] {
  const [when, what] = [new Dice(7), new Dice(11)];
  let at = 0;
  return Array.from({ length: CUSTOMERS }, () => {
    at += drawn(when, RATE);
    const seconds = takes(what);
    return { at, task: { worker, takes: () => seconds } };
  });
}

/** The mean wait with exponential times of service, by Erlang's formula C. */
function erlangWait(servers: number, rate: number): number {
  const load = RATE / rate;
  let [term, sum] = [1, 1];
  for (let served = 1; served < servers; served += 1) {
    term *= load / served;
    sum += term;
  }
  const all = ((term * load) / servers) * (servers / (servers - load));
  return all / (sum + all) / (servers * rate - RATE);
}

describe('queues whose waits are known', () => {
  test.each([
    ['one server, half busy', 1, 2],
    ['one server, 80% busy', 1, 1.25],
    ['three servers, two thirds busy', 3, 0.5],
  ])('%s', (_, servers, rate) => {
    const { waits } = simulate(
      customers((dice) => drawn(dice, rate)),
      servers,
    );
    const expected = erlangWait(servers, rate);
    expect(waits).toHaveLength(CUSTOMERS);
    expect(Math.abs(mean(waits) - expected)).toBeLessThan(0.08 * expected);
  });

  test('work that always takes as long waits half as much as work that takes exponential times', () => {
    const seconds = 0.8;
    const expected = (seconds / (1 - seconds * RATE)) * seconds * RATE * 0.5;
    const { waits } = simulate(
      customers(() => seconds),
      1,
    );
    expect(Math.abs(mean(waits) - expected)).toBeLessThan(0.08 * expected);
  });

  test('by Little’s law, as many wait as come in the time of a wait', () => {
    const { waits, meanQueue, busy } = simulate(
      customers((dice) => drawn(dice, 1.25)),
      1,
    );
    expect(Math.abs(meanQueue - RATE * mean(waits))).toBeLessThan(0.02 * meanQueue);
    expect(Math.abs(busy - 0.8)).toBeLessThan(0.02);
  });
});

describe('workers', () => {
  test('one worker with four processors is as slow as with one', () => {
    const takes = (dice: Dice) => drawn(dice, 1.25);
    const waits = (worker: number | null, processors: number) =>
      simulate(customers(takes, worker), processors).waits.join();
    // Compared as text, which is told apart faster than so many numbers.
    expect(waits(1, 4) === waits(null, 1)).toBe(true);
  });

  test('who waits for a busy worker lets those of others pass', () => {
    const ended: string[] = [];
    const task = (name: string, worker: number, seconds: number) => ({
      worker,
      takes: () => seconds,
      ends: ({ began }: { readonly began: number }) => (ended.push(`${name} began at ${began}`), []),
    });
    const course = simulate(
      [
        { at: 0, task: task('first', 1, 10) },
        { at: 1, task: task('its second', 1, 1) },
        { at: 2, task: task('another’s', 2, 1) },
      ],
      2,
    );
    expect(ended).toEqual(['another’s began at 2', 'first began at 0', 'its second began at 10']);
    expect(course.longestQueue).toBe(1);
  });

  test('what follows from a task comes when it says', () => {
    const begun: number[] = [];
    const later = { worker: null, takes: (now: number) => (begun.push(now), 1) };
    simulate([{ at: 1, task: { worker: null, takes: () => 2, ends: () => [{ at: 7, task: later }] } }], 1);
    expect(begun).toEqual([7]);
  });
});

test('an agenda gives what was put in by time, and at one time by turn', () => {
  const agenda = new Agenda<number>();
  const dice = new Dice(3);
  const put = Array.from({ length: 500 }, (_, no) => ({ at: dice.between(0, 50), no }));
  for (const { at, no } of put) agenda.add(at, no);
  const came: number[] = [];
  for (let next = agenda.next(); next !== null; next = agenda.next()) came.push(next.item);
  expect(came).toEqual([...put].sort((a, b) => a.at - b.at || a.no - b.no).map(({ no }) => no));
});
