import type { CountyGear } from './gear';

/** In milliseconds: a publication takes a second or two, where the county has much to do a minute. */
const AFTER_SENDING = [700, 1_500, 3_000, 5_000, 10_000, 20_000, 40_000];
/** Where no events come, it is asked so often. */
const EVERY = 60_000;

/** Asks what the county says: soon after something was sent, and from time to time. */
export class FeedbackWatch {
  private callOff: () => void = () => undefined;
  private isOn = false;

  constructor(
    private readonly gear: CountyGear,
    private readonly ask: () => Promise<void>,
  ) {}

  begin(isConnected: boolean): void {
    this.isOn = isConnected;
    this.again();
  }

  end(): void {
    this.isOn = false;
    this.callOff();
  }

  /** Something has to come of what was sent; asks until it has. */
  expect(hasCome: () => boolean): void {
    this.isOn = true;
    const step = async (at: number): Promise<void> => {
      await this.ask();
      const wait = AFTER_SENDING[at];
      if (hasCome() || wait === undefined) this.again();
      else this.after(wait, () => void step(at + 1));
    };
    this.after(AFTER_SENDING[0]!, () => void step(1));
  }

  private again(): void {
    this.after(EVERY, () => void this.ask().finally(() => this.again()));
  }

  private after(milliseconds: number, work: () => void): void {
    this.callOff();
    if (this.isOn) this.callOff = this.gear.ports.clock.after(milliseconds, work);
  }
}
