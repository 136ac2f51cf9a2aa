import { NotPublished, OwnJobs } from '../../sync/jobs';
import { backOff } from '../../sync/jobs/backOff';

/** Work that ends when it is let. */
function aWork() {
  const begun: { done: () => void; fail: (why: string) => void }[] = [];
  const work = () =>
    new Promise<void>((resolve, reject) => {
      begun.push({ done: resolve, fail: (why) => reject(new NotPublished(why)) });
    });
  return { begun, work };
}

describe('the jobs of a worker by itself', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());
  const MINUTE = 60_000;

  it('do work once, however often it is wanted before it begins', async () => {
    const { begun, work } = aWork();
    const jobs = new OwnJobs(work);
    for (let times = 0; times < 50; times += 1) jobs.want();
    await jest.advanceTimersByTimeAsync(MINUTE);
    expect(begun).toHaveLength(1);
  });

  it('do it once more where it is wanted while it is done, and never two at a time', async () => {
    const { begun, work } = aWork();
    const jobs = new OwnJobs(work);
    jobs.want();
    await jest.advanceTimersByTimeAsync(1000);
    jobs.want();
    jobs.want();
    await jest.advanceTimersByTimeAsync(MINUTE);
    expect(begun).toHaveLength(1);
    begun[0]!.done();
    await jest.advanceTimersByTimeAsync(2 * MINUTE);
    expect(begun).toHaveLength(2);
    begun[1]!.done();
    await jest.advanceTimersByTimeAsync(2 * MINUTE);
    expect(begun).toHaveLength(2);
  });

  it('try again what failed, and say meanwhile what is wrong', async () => {
    const { begun, work } = aWork();
    const jobs = new OwnJobs(work);
    jobs.want();
    await jest.advanceTimersByTimeAsync(1000);
    begun[0]!.fail('county.xlsx is open in Excel.');
    await jest.advanceTimersByTimeAsync(0);
    expect(jobs.troubles()).toEqual(['county.xlsx is open in Excel.']);
    await jest.advanceTimersByTimeAsync(MINUTE);
    expect(begun).toHaveLength(2);
    begun[1]!.done();
    await jest.advanceTimersByTimeAsync(0);
    expect(jobs.troubles()).toEqual([]);
  });

  it('end after the work in hand, and begin none after that', async () => {
    const { begun, work } = aWork();
    const jobs = new OwnJobs(work);
    jobs.want();
    await jest.advanceTimersByTimeAsync(1000);
    jobs.want();
    let isStopped = false;
    const stopping = jobs.stop().then(() => (isStopped = true));
    await jest.advanceTimersByTimeAsync(MINUTE);
    expect(isStopped).toBe(false);
    begun[0]!.done();
    await jest.advanceTimersByTimeAsync(MINUTE);
    await stopping;
    jobs.want();
    await jest.advanceTimersByTimeAsync(MINUTE);
    expect(begun).toHaveLength(1);
  });
});

describe('waiting before another try', () => {
  it.each([
    ['half a second at most after the first failure', 1, 250, 500],
    ['twice as long after the next', 2, 500, 1000],
    ['half a minute at most, however often it failed', 60, 15_000, 30_000],
  ])('takes %s', (_, failures, least, most) => {
    expect(backOff(failures, 0)).toBe(least);
    expect(backOff(failures, 1)).toBe(most);
  });
});
