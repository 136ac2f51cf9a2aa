import { setTimeout as sleep } from 'node:timers/promises';
import { PostgresEvents, SharedJobs } from '../../sync/jobs';
import { Line } from '../serve/Line';
import { Postgres } from '../store/aPostgres';

describe('what workers do together while their database comes and goes', () => {
  let postgres: Postgres;
  let line: Line;
  beforeAll(async () => {
    postgres = await Postgres.start();
  });
  afterAll(() => postgres.stop());
  beforeEach(async () => {
    line = await Line.to(await postgres.emptyDatabase());
  });
  afterEach(() => line.close());

  it('goes on where it goes away between the work and the word that it is done', async () => {
    const begun = counting();
    const jobs = await SharedJobs.open(line.url, 'Loamshire', () => {
      if (begun.add() === 1) line.cut();
      return Promise.resolve();
    });
    jobs.want();
    await begun.reach(1);
    await line.called();
    line.mend();
    jobs.want();
    await begun.reach(2);
    await jobs.stop();
    expect(jobs.troubles()).toEqual([]);
  });

  it('ends its call where it comes back just as a worker stops', async () => {
    const events = await PostgresEvents.open(line.url, 'Loamshire');
    const calling = line.called();
    line.hold();
    line.drop();
    await calling;
    const closing = events.close();
    line.mend();
    await closing;
    expect(
      await Promise.race([line.unused().then(() => 'unused'), sleep(10_000, 'in use', { ref: false })]),
    ).toBe('unused');
  });

  it('leaves nobody calling where a worker could not begin', async () => {
    line.cut();
    await expect(PostgresEvents.open(line.url, 'Loamshire')).rejects.toThrow();
    expect(
      await Promise.race([line.called().then(() => 'called'), sleep(2000, 'silent', { ref: false })]),
    ).toBe('silent');
  });
});

/** Counts, and tells when a number is reached. */
function counting() {
  let count = 0;
  const awaited = new Map<number, () => void>();
  return {
    add: () => {
      awaited.get((count += 1))?.();
      return count;
    },
    reach: (number: number) =>
      count >= number ? Promise.resolve() : new Promise<void>((resolve) => void awaited.set(number, resolve)),
  };
}
