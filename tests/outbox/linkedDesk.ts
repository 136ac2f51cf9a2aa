import { createHash } from 'node:crypto';
import { LinkToCounty } from '../../addin/county';
import * as engine from '../../addin/engine';
import { MemoryPort } from '../../addin/host';
import { LiveSession } from '../../addin/live';
import { CountyClient, keyRing, memoryShelf, type KeyRing, type Shelf } from '../../addin/outbox';
import { Book, bookOf, Seat } from '../../addin/workbook';
import { bookWith, smallPlan } from '../live/aSession';
import { PassingTime } from './PassingTime';
import { PlayedCounty } from './PlayedCounty';

export const ADDRESS = 'https://county.example/api/v1';

interface Machine {
  readonly book: Book;
  readonly keys: KeyRing;
  readonly shelf: Shelf;
  readonly time: PassingTime;
  readonly county: PlayedCounty;
  /** A cell is being typed in when the pane is opened. */
  readonly isBusy: boolean;
}

/** A session at a workbook, on a machine that keeps keys and boxes. */
export async function sit(machine: Partial<Machine> = {}) {
  const at: Machine = {
    book: machine.book ?? new Book(bookOf(bookWith(smallPlan()))),
    keys: machine.keys ?? aKeyRing(),
    shelf: machine.shelf ?? memoryShelf(),
    time: machine.time ?? new PassingTime(),
    county: machine.county ?? new PlayedCounty(),
    isBusy: machine.isBusy ?? false,
  };
  const { book, keys, shelf, time, county } = at;
  const seat = new Seat(book);
  const port = new MemoryPort(seat);
  if (at.isBusy) port.trouble = 'busy typing';
  const session = new LiveSession({
    port,
    clock: { today: () => '2004-10-01', after: (wait, work) => time.after(wait, work) },
    loadEngine: () => Promise.resolve(engine),
    loadCounty: (hooks) =>
      Promise.resolve(
        new LinkToCounty(
          {
            address: ADDRESS,
            client: new CountyClient(ADDRESS, county.fetch as typeof fetch),
            keys,
            account: null,
            ports: { shelf, clock: time, alone: (_name, work) => work(), chance: () => 0.5 },
            // The browser's own takes a moment of real time, which passes for itself.
            digest: (text) => Promise.resolve(createHash('sha256').update(text).digest('hex')),
            newId: () => 'abc',
            onOnline: () => () => undefined,
          },
          hooks,
        ),
      ),
  });
  const settle = () => time.pass(30_000);
  void session.start();
  await settle();
  const done = async (work: Promise<void>) => {
    await settle();
    await work;
  };
  return { ...at, seat, port, session, settle, done, state: () => session.state.county! };
}

export function aKeyRing(): KeyRing {
  const kept = new Map<string, string>();
  return keyRing(() => ({
    length: kept.size,
    key: () => null,
    clear: () => kept.clear(),
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
  }));
}

/** The same, once it is connected to the county. */
export async function connected(machine: Partial<Machine> = {}) {
  const desk = await sit(machine);
  desk.county.codes.add('K7QM');
  await desk.done(desk.session.county.connect(' K7QM '));
  return desk;
}
