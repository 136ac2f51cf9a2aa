import { HostileCounty, type Weather } from './HostileCounty';
import { OfficersDesk } from './OfficersDesk';
import { PassingTime } from './PassingTime';

const AN_HOUR = 60 * 60_000;

function anOffice({ weather = [], panes = 1 }: { weather?: Weather[]; panes?: number } = {}) {
  const time = new PassingTime();
  const county = new HostileCounty();
  county.weather = weather;
  return { time, county, desk: new OfficersDesk(county, time, panes) };
}

describe('the outbox', () => {
  it('sends a plan once and tells the workbook what the county calls it', async () => {
    const { county, desk, time } = anOffice();
    await desk.send();
    await time.pass(AN_HOUR);
    expect(desk.delivery()).toMatchObject({ kind: 'taken', taken: { outcome: 'taken', revision: 1 } });
    expect(desk.memory).toMatchObject({ returnId: 'vale/plan', base: 'plan 1' });
    expect(county.requests).toBe(1);
  });

  it.each<[string, Weather[], number]>([
    ['the request is lost', ['lost', 'lost'], 3],
    ['the answer is lost', ['unanswered', 'unanswered'], 3],
    ['the county stumbles', ['failing'], 2],
    ['the county is busy', ['busy'], 2],
  ])('sends again until it is taken, and it is taken once, when %s', async (_, weather, requests) => {
    const { county, desk, time } = anOffice({ weather });
    await desk.send();
    expect(desk.delivery()).toMatchObject({ kind: 'waiting' });
    await time.pass(AN_HOUR);
    expect(desk.delivery()).toMatchObject({ kind: 'taken' });
    expect({ taken: county.taken, requests: county.requests }).toEqual({ taken: ['plan 1'], requests });
  });

  it('says since when it waits and when it will try next', async () => {
    const { desk, time } = anOffice({ weather: ['lost', 'lost'] });
    const begun = time.now();
    await desk.send();
    const first = desk.delivery();
    expect(first).toEqual({ kind: 'waiting', why: 'no answer', since: begun, next: begun + 1500 });
    await time.pass(1500);
    expect(desk.delivery()).toMatchObject({ since: begun, next: begun + 1500 + 3000 });
  });

  it('tries at once when the connection is said to be back, and waits on when it is not', async () => {
    const { desk, county } = anOffice({ weather: ['lost', 'lost'] });
    await desk.send();
    await desk.outbox().tryAgain();
    expect(desk.delivery()).toMatchObject({ kind: 'waiting' });
    await desk.outbox().tryAgain();
    expect(desk.delivery()).toMatchObject({ kind: 'taken' });
    expect(county.requests).toBe(3);
  });

  it('looks into the box again where the browser could not', async () => {
    const { desk, time } = anOffice({ weather: ['lost'] });
    await desk.send();
    desk.jammed = 2;
    await time.pass(AN_HOUR);
    expect(desk.delivery()).toMatchObject({ kind: 'taken' });
  });

  it('leaves a busy county alone for as long as it asked, whatever is hoped of the connection', async () => {
    const { desk, county, time } = anOffice({ weather: ['busy'] });
    await desk.send();
    await desk.outbox().tryAgain();
    await desk.send();
    await time.pass(29_999);
    expect(county.requests).toBe(1);
    await time.pass(AN_HOUR);
    expect(county.taken).toEqual(['plan 2']);
  });

  it('sends only the newest of plans that waited', async () => {
    const { desk, county, time } = anOffice({ weather: ['lost', 'lost', 'lost'] });
    await desk.send();
    await desk.send();
    await desk.send();
    await time.pass(AN_HOUR);
    expect(county.taken).toEqual(['plan 3']);
  });

  it('knows its own plan again that arrived unanswered before a newer one', async () => {
    const { desk, county } = anOffice({ weather: ['unanswered'] });
    await desk.send();
    await desk.send();
    expect(county.taken).toEqual(['plan 1', 'plan 2']);
    expect(desk.delivery()).toMatchObject({ kind: 'taken' });
  });

  it('sends a plan that went back to what it was before', async () => {
    const { desk, county } = anOffice();
    for (const plan of ['one', 'other', 'one']) await desk.sendPlan(plan);
    expect(county.taken).toEqual(['one', 'other', 'one']);
  });

  it('goes on where it was when the pane is opened again', async () => {
    const { desk, county, time } = anOffice({ weather: ['unanswered'] });
    await desk.send();
    await desk.reopen();
    await time.pass(AN_HOUR);
    expect(desk.delivery()).toMatchObject({ kind: 'taken', taken: { outcome: 'unchanged' } });
    expect(county.taken).toEqual(['plan 1']);
    expect(desk.memory.base).toBe('plan 1');
  });

  it('does not send after the pane was closed', async () => {
    const { desk, county, time } = anOffice({ weather: ['lost'] });
    await desk.send();
    desk.outbox().close();
    await time.pass(AN_HOUR);
    expect(county.requests).toBe(1);
  });

  it('keeps a plan until the workbook, too, knows that it was taken', async () => {
    const { desk, county, time } = anOffice();
    desk.memory.deaf = 2;
    await desk.send();
    expect(desk.delivery()).toMatchObject({ kind: 'waiting', why: 'not noted' });
    await time.pass(AN_HOUR);
    expect(desk.memory.base).toBe('plan 1');
    expect(county.taken).toEqual(['plan 1']);
  });

  it('sends once from two panes at the same workbook', async () => {
    const { desk, county, time } = anOffice({ panes: 2 });
    await Promise.all([desk.sendPlan('plan', 0), desk.sendPlan('plan', 1)]);
    await time.pass(AN_HOUR);
    expect(county.taken).toEqual(['plan']);
    expect(county.requests).toBeLessThanOrEqual(2);
    expect([desk.delivery(0).kind, desk.delivery(1).kind]).toEqual(['taken', 'taken']);
  });
});

describe('where somebody else has sent since', () => {
  async function stale() {
    const office = anOffice();
    await office.desk.send();
    office.county.receiveFromElsewhere('theirs');
    await office.desk.send();
    return office;
  }

  it('sends nothing over it, and says by whom', async () => {
    const { desk, county, time } = await stale();
    await time.pass(AN_HOUR);
    expect(county.taken).toEqual(['plan 1', 'theirs']);
    expect(desk.delivery()).toMatchObject({ kind: 'stale', problem: { current: { by: 'a colleague' } } });
  });

  it('still says so when the pane is opened again, and when the connection is back', async () => {
    const { desk, county } = await stale();
    await desk.reopen();
    await desk.outbox().tryAgain();
    expect(desk.delivery()).toMatchObject({ kind: 'stale' });
    expect(county.requests).toBe(2);
  });

  it('sends on top of it when told to', async () => {
    const { desk, county } = await stale();
    await desk.sendAllTheSame();
    expect(county.taken).toEqual(['plan 1', 'theirs', 'plan 2']);
  });

  it('asks once more where yet another was sent meanwhile', async () => {
    const { desk, county } = await stale();
    county.receiveFromElsewhere('theirs too');
    await desk.sendAllTheSame();
    expect(desk.delivery()).toMatchObject({ kind: 'stale', problem: { current: { hash: 'theirs too' } } });
    expect(county.current).toBe('theirs too');
  });
});
