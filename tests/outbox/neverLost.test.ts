import fc from 'fast-check';
import { HostileCounty, type Weather } from './HostileCounty';
import { OfficersDesk } from './OfficersDesk';
import { PassingTime } from './PassingTime';

const weather = fc.constantFrom<Weather>('well', 'lost', 'unanswered', 'failing', 'busy', 'echoed');

/** What officers and networks do, in any order. */
type Deed =
  | { readonly kind: 'send' | 'reopen' | 'online' | 'together'; readonly pane: 0 | 1 }
  | { readonly kind: 'wait'; readonly seconds: number }
  | { readonly kind: 'deafen'; readonly times: number }
  | { readonly kind: 'echo' | 'elsewhere' };

const pane = fc.constantFrom<0 | 1>(0, 1);
const deed = (kinds: fc.Arbitrary<Deed>[]) => fc.array(fc.oneof(...kinds), { minLength: 1, maxLength: 14 });
const ALONE: fc.Arbitrary<Deed>[] = [
  fc.record({ kind: fc.constantFrom('send', 'send', 'reopen', 'online', 'together'), pane }),
  fc.record({ kind: fc.constant('wait'), seconds: fc.integer({ min: 0, max: 90 }) }),
  fc.record({ kind: fc.constant('deafen'), times: fc.integer({ min: 1, max: 2 }) }),
  fc.record({ kind: fc.constant('echo') }),
];
const AMONG_OTHERS = [...ALONE, fc.record({ kind: fc.constant('elsewhere' as const) })];

async function live(deeds: readonly Deed[], line: readonly Weather[]) {
  const time = new PassingTime();
  const county = new HostileCounty();
  county.weather = [...line];
  const desk = new OfficersDesk(county, time, 2);
  let others = 0;
  const under: Promise<void>[] = [];
  for (const deed of deeds) {
    if (deed.kind === 'send') under.push(desk.send(deed.pane));
    else if (deed.kind === 'together') under.push(desk.send(deed.pane), desk.sendPlan(desk.last!, 0));
    else if (deed.kind === 'reopen') under.push(desk.reopen(deed.pane));
    else if (deed.kind === 'online') under.push(desk.outbox(deed.pane).tryAgain());
    else if (deed.kind === 'wait') await time.pass(deed.seconds * 1000);
    else if (deed.kind === 'deafen') desk.memory.deaf = deed.times;
    else if (deed.kind === 'echo') county.echo();
    else county.receiveFromElsewhere(`other ${++others}`);
  }
  // in the end there is good weather, and time
  county.weather = [];
  desk.memory.deaf = 0;
  await time.pass(3 * 60 * 60_000);
  await Promise.all(under);
  county.echo();
  return { county, desk };
}

describe('whatever the line does', () => {
  it('the last plan gets there, each plan at most once, and none after a newer one', async () => {
    await fc.assert(
      fc.asyncProperty(deed(ALONE), fc.array(weather, { maxLength: 20 }), async (deeds, line) => {
        const { county, desk } = await live(deeds, line);
        expect(county.current).toBe(desk.last);
        expect(new Set(county.taken).size).toBe(county.taken.length);
        const order = county.taken.map((hash) => Number(hash.split(' ')[1]));
        expect(order).toEqual([...order].sort((a, b) => a - b));
        expect(desk.memory.base).toBe(desk.last);
      }),
      { numRuns: 150 },
    );
  });

  it('nothing that somebody else sent is written over unasked', async () => {
    await fc.assert(
      fc.asyncProperty(deed(AMONG_OTHERS), fc.array(weather, { maxLength: 20 }), async (deeds, line) => {
        const { county, desk } = await live(deeds, line);
        const lastOther = county.taken.findLastIndex((hash) => hash.startsWith('other'));
        const lastOwn = county.taken.findLastIndex((hash) => hash.startsWith('plan'));
        // what is not there is still held, with the question what to do
        if (desk.last !== null && !county.taken.includes(desk.last))
          expect(desk.delivery(0).kind === 'stale' || desk.delivery(1).kind === 'stale').toBe(true);
        expect(lastOther >= 0 && lastOwn > lastOther).toBe(false);
        expect(new Set(county.taken).size).toBe(county.taken.length);
      }),
      { numRuns: 150 },
    );
  });
});
