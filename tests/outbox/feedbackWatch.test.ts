import { FeedbackWatch } from '../../addin/county/FeedbackWatch';
import { CountyClient, keyRing, memoryShelf } from '../../addin/outbox';
import { PassingTime } from './PassingTime';

/** Listens to a county whose lines are cut as soon as they are made; gives how often it was asked by then. */
function watching() {
  const time = new PassingTime();
  const at = { lines: 0, asked: 0, time };
  const cut = (): Promise<Response> => {
    at.lines++;
    return Promise.resolve(new Response(': connected\n\n'));
  };
  const watch = new FeedbackWatch(
    {
      address: 'https://county.example/api/v1',
      client: new CountyClient('https://county.example/api/v1', cut as typeof fetch),
      keys: keyRing(() => {
        throw new Error('There is no place for keys.');
      }),
      account: null,
      ports: { shelf: memoryShelf(), alone: (_name, work) => work(), clock: time, chance: () => 0.5 },
      digest: () => Promise.resolve(''),
      newId: () => 'abc',
      onOnline: () => () => undefined,
    },
    () => {
      at.asked++;
      return Promise.resolve();
    },
  );
  return { at, watch };
}

describe('listening to the county', () => {
  it('asks what happened meanwhile each time a line is made anew, and not before', async () => {
    const { at, watch } = watching();
    watch.begin('sb_key');
    await at.time.pass(1_000);
    expect(at).toMatchObject({ lines: 1, asked: 0 });
    await at.time.pass(20_000);
    expect(at.lines).toBeGreaterThan(2);
    expect(at.asked).toBe(at.lines - 1);
    watch.end();
  });

  it('makes fewer lines the longer they are cut', async () => {
    const { at, watch } = watching();
    watch.begin('sb_key');
    await at.time.pass(55_000);
    const first = at.lines;
    await at.time.pass(55_000);
    expect(at.lines - first).toBeLessThan(first);
    watch.end();
  });
});
