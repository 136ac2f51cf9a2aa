import type { Answer } from './answer';
import { backOff } from './backOff';
import { answered, begun, dueIn, put, tryAgain, type Box } from './box';
import { deliveryOf, type Delivery } from './delivery';
import type { Parcel } from './parcel';
import type { OutboxPorts } from './ports';

/** In milliseconds: where the browser could not look into the box, it is asked again. */
const LOOK_AGAIN = 30_000;

/**
 * Sends what is handed in to the county: now, or as soon as it can be. A parcel is given up only when the
 * county has taken it and the workbook knows, when a newer one takes its place, or when it was refused and
 * somebody has to say what now; closing the pane in the middle loses nothing.
 */
export class Outbox {
  private draining: Promise<void> | null = null;
  private isAsked = false;
  private isClosed = false;
  private callOff: () => void = () => undefined;
  private shown: Delivery = { kind: 'nothing' };

  /**
   * @param workbook what its box is kept under.
   * @param tell hears how the delivery stands, whenever that changes.
   */
  constructor(
    private readonly workbook: string,
    private readonly ports: OutboxPorts,
    private readonly tell: (delivery: Delivery) => void,
  ) {}

  /** Takes up what was left waiting when the pane was closed. */
  open(): Promise<void> {
    return this.drain();
  }

  /** No more is sent; what waits stays for the next time. */
  close(): void {
    this.isClosed = true;
    this.callOff();
  }

  /** Sends a parcel. Done when there is an answer, or it has to wait. */
  put(parcel: Parcel): Promise<void> {
    return this.change((box) => put(box, parcel));
  }

  /** What kept it from being sent may be over. A hint only: should it not be, it waits on. */
  tryAgain(): Promise<void> {
    return this.change((box) => tryAgain(box, this.ports.clock.now()));
  }

  private async change(change: (box: Box) => Box): Promise<void> {
    await this.ports.shelf.update(this.workbook, change);
    await this.drain();
  }

  /** Sends until nothing is due. One at a time: who asks meanwhile has it looked at once more. */
  private drain(): Promise<void> {
    this.isAsked = true;
    return (this.draining ??= this.drainAll());
  }

  private async drainAll(): Promise<void> {
    try {
      while (this.isAsked && !this.isClosed) {
        this.isAsked = false;
        await this.drainOnce();
      }
    } catch (fault) {
      this.drainIn(LOOK_AGAIN);
      throw fault;
    } finally {
      this.draining = null;
    }
  }

  private async drainOnce(): Promise<void> {
    const { shelf, clock, alone } = this.ports;
    this.callOff();
    for (;;) {
      const box = await shelf.load(this.workbook);
      const wait = dueIn(box, clock.now());
      this.show(deliveryOf(box, wait === 0));
      if (wait === null || this.isClosed) return;
      if (wait > 0) return this.drainIn(wait);
      await alone(this.workbook, () => this.send());
    }
  }

  private drainIn(milliseconds: number): void {
    this.callOff();
    // who fails comes back here
    this.callOff = this.ports.clock.after(milliseconds, () => void this.drain().catch(() => undefined));
  }

  private async send(): Promise<void> {
    const { shelf, clock, chance } = this.ports;
    const isDue = (box: Box) => dueIn(box, clock.now()) === 0;
    let parcel: Parcel | null = null;
    let tries = 0;
    await shelf.update(this.workbook, (box) => {
      // another pane may have sent it while this one waited for its turn
      parcel = isDue(box) ? box.parcel : null;
      const next = parcel ? begun(box) : box;
      tries = next.tries;
      return next;
    });
    if (!parcel) return;
    const sent: Parcel = parcel;
    const answer = await this.handOver(sent);
    const now = clock.now();
    const until = now + backOff(tries, answer.kind === 'later' ? answer.pause : null, chance());
    await shelf.update(this.workbook, (box) => answered(box, sent, answer, now, until));
  }

  /** Counts as taken only when the workbook knows: else it is sent again, and the county says that it has it. */
  private async handOver(parcel: Parcel): Promise<Answer> {
    const answer = await this.ports.courier(parcel);
    if (answer.kind !== 'taken') return answer;
    try {
      await this.ports.note(parcel, answer.taken);
      return answer;
    } catch {
      return { kind: 'later', why: 'not noted', pause: null };
    }
  }

  private show(delivery: Delivery): void {
    if (JSON.stringify(delivery) === JSON.stringify(this.shown)) return;
    this.shown = delivery;
    this.tell(delivery);
  }
}
