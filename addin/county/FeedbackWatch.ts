import { backOff } from '../outbox';
import type { CountyGear } from './gear';

/** In milliseconds: a publication takes a second or two, where the county has much to do a minute. */
const AFTER_SENDING = [700, 1_500, 3_000, 5_000, 10_000, 20_000, 40_000];
/** It is also asked from time to time, for events may get lost. */
const EVERY = 60_000;
/** Events that follow each other so closely are asked about once. */
const TOGETHER = 200;

/**
 * Asks what the county says: when it tells that something has happened, soon after something was sent,
 * and from time to time.
 */
export class FeedbackWatch {
  private callOff: () => void = () => undefined;
  private ending: AbortController | null = null;

  constructor(
    private readonly gear: CountyGear,
    private readonly ask: () => Promise<void>,
  ) {}

  /** @param key by which the county lets listen. */
  begin(key: string): void {
    this.end();
    this.ending = new AbortController();
    void this.listen(key, this.ending.signal);
    this.again();
  }

  end(): void {
    this.ending?.abort();
    this.ending = null;
    this.callOff();
  }

  /** Something has to come of what was sent; asks until it has. */
  expect(hasCome: () => boolean): void {
    const step = async (at: number): Promise<void> => {
      await this.ask();
      const wait = AFTER_SENDING[at];
      if (hasCome() || wait === undefined) this.again();
      else this.after(wait, () => void step(at + 1));
    };
    this.after(AFTER_SENDING[0]!, () => void step(1));
  }

  private async listen(key: string, until: AbortSignal): Promise<void> {
    const { client, ports } = this.gear;
    let callOff = (): void => undefined;
    for (let tries = 1, isFirst = true; !until.aborted; tries++, isFirst = false) {
      // What happened while nobody listened is not told again.
      if (!isFirst) void this.ask();
      await client.listen(
        key,
        () => {
          tries = 0;
          callOff();
          callOff = ports.clock.after(TOGETHER, () => void this.ask());
        },
        until,
      );
      const pause = backOff(tries, null, ports.chance());
      if (!until.aborted) await new Promise<void>((resume) => ports.clock.after(pause, resume));
    }
    callOff();
  }

  private again(): void {
    this.after(EVERY, () => void this.ask().finally(() => this.again()));
  }

  private after(milliseconds: number, work: () => void): void {
    this.callOff();
    if (this.ending) this.callOff = this.gear.ports.clock.after(milliseconds, work);
  }
}
