import type { CountyEvent } from '../../shared/protocol';
import { ApiFault } from '../../sync/console/api';
import { Connection, type Link } from '../../sync/console/county/Connection';

const PUBLISHED: CountyEvent = { event: 'published', no: 1, at: '2010-10-01' };

/** A county that can be reached, drops who listens, or refuses. */
function aCounty() {
  const links: Link[] = [];
  const events: CountyEvent[] = [];
  let tries = 0;
  let state: 'there' | 'away' | 'no such key' = 'there';
  let drop = () => {};
  const connection = new Connection({
    async *events(signal, onOpen) {
      tries++;
      if (state === 'away') throw ApiFault.unreachable();
      if (state === 'no such key') {
        const said = { detail: 'The county knows no such key.', code: 'key-unknown' };
        throw await ApiFault.from(new Response(JSON.stringify(said), { status: 401 }));
      }
      onOpen();
      yield PUBLISHED;
      await new Promise<void>((resolve) => {
        drop = resolve;
        signal.addEventListener('abort', () => resolve());
      });
    },
    onEvent: (event) => events.push(event),
    onLink: (link) => links.push(link),
  });
  return {
    connection,
    links,
    events,
    tries: () => tries,
    is: (next: typeof state) => (state = next),
    drop: () => drop(),
  };
}

const turn = () => jest.advanceTimersByTimeAsync(0);

describe('the connection to the county', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('tells what happens, and that it is live', async () => {
    const county = aCounty();
    void county.connection.keep();
    await turn();
    expect(county.links.map(({ is }) => is)).toEqual(['connecting', 'live']);
    expect(county.events).toEqual([PUBLISHED]);
    county.connection.end();
  });

  it('says that it is lost, since when, and is made again by itself', async () => {
    const county = aCounty();
    void county.connection.keep();
    await turn();
    county.drop();
    await turn();
    expect(county.links.at(-1)).toMatchObject({ is: 'lost', since: Date.now() });
    await jest.advanceTimersByTimeAsync(1000);
    expect(county.links.at(-1)).toEqual({ is: 'live' });
    expect(county.events).toHaveLength(2);
    county.connection.end();
  });

  it('is tried ever less often, though never less than twice a minute, and since the first loss', async () => {
    const county = aCounty();
    county.is('away');
    void county.connection.keep();
    await turn();
    const { since } = county.links.at(-1) as Extract<Link, { is: 'lost' }>;
    await jest.advanceTimersByTimeAsync(10 * 60_000);
    const tries = county.tries();
    expect(tries).toBeGreaterThanOrEqual(20);
    expect(tries).toBeLessThanOrEqual(46);
    const waits = county.links.flatMap((link, at) => {
      const next = county.links[at + 1];
      return link.is === 'lost' && next?.is === 'lost' ? [next.next - link.next] : [];
    });
    expect(Math.max(...waits)).toBeLessThanOrEqual(30_001);
    expect(county.links.every((link) => link.is !== 'lost' || link.since === since)).toBe(true);
    county.connection.end();
  });

  it('that may not have noticed yet can be told that the network is gone', async () => {
    const county = aCounty();
    void county.connection.keep();
    await turn();
    county.connection.drop();
    await turn();
    expect(county.links.at(-1)).toMatchObject({ is: 'lost' });
    county.connection.end();
  });

  it('does not wait where somebody asks for a try', async () => {
    const county = aCounty();
    county.is('away');
    void county.connection.keep();
    await turn();
    county.is('there');
    county.connection.tryNow();
    await turn();
    expect(county.links.at(-1)).toEqual({ is: 'live' });
    county.connection.end();
  });

  it('ends with a key that is no longer one, and says why', async () => {
    const county = aCounty();
    county.is('no such key');
    void county.connection.keep();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(county.links.at(-1)).toEqual({ is: 'refused', why: 'The county knows no such key.' });
    expect(county.tries()).toBe(1);
  });

  it('ends when it is ended, and is not tried again', async () => {
    const county = aCounty();
    void county.connection.keep();
    await turn();
    county.connection.end();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(county.links.at(-1)).toEqual({ is: 'live' });
    expect(county.tries()).toBe(1);
  });
});
