import type { SheetChange } from '../host';
import { Alarm } from './Alarm';
import { ChangeQueue, type Pending } from './ChangeQueue';
import type { SessionClock } from './clock';
import type { Delays } from './options';
import { Turns } from './Turns';

/** What a round does. */
export interface RoundWork {
  /** Looks at what changed; false where that did not succeed. */
  readonly look: (pending: Pending) => Promise<boolean>;
  /** Opens the workbook, where it is not open yet; false where that did not succeed. */
  readonly open: () => Promise<boolean>;
  /** What co-authors' sessions left undone is to be done here. */
  readonly takeOver: () => void;
}

/**
 * When to look at what changed: once edits pause, after a while where it did not succeed, and once
 * co-authors are quiet. One thing at a time, whoever asks.
 */
export class Rounds {
  private readonly queue = new ChangeQueue();
  private readonly turns = new Turns();
  /** To look at what was told, once edits pause. */
  private readonly soon: Alarm;
  /** To do what co-authors' sessions left undone, once they are quiet. */
  private readonly quiet: Alarm;
  private isOver = false;

  constructor(
    clock: SessionClock,
    private readonly delays: Delays,
    private readonly work: RoundWork,
  ) {
    this.soon = new Alarm(clock, () => void this.inTurn(() => this.catchUp()));
    this.quiet = new Alarm(clock, () => void this.lookAtAll());
  }

  /** Nothing more is looked at, whatever is under way. */
  end(): void {
    this.isOver = true;
    this.soon.end();
    this.quiet.end();
  }

  /** The host told of a change. */
  hear(change: SheetChange): void {
    this.queue.add(change);
    this.soon.set(this.delays.afterEdit);
  }

  /** What was written may or may not stand there now: everything is looked at again in so many milliseconds. */
  lookAgainIn(milliseconds: number): void {
    this.queue.addAll(true);
    this.soon.set(milliseconds);
  }

  /** Something else belongs on the sheets, though nothing changed there. */
  mend(): Promise<boolean> {
    this.queue.addWish();
    return this.inTurn(() => this.catchUp());
  }

  lookAtAll(): Promise<boolean> {
    this.work.takeOver();
    this.queue.addAll(true);
    return this.inTurn(() => this.catchUp());
  }

  /** Does something when everything before it is done. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    return this.turns.take(work);
  }

  /** Everything is to be read when next looked at. */
  beginAnew(): void {
    this.queue.addAll(true);
  }

  /** Looks at everything that was told, until nothing is left; false where that did not succeed. */
  async catchUp(): Promise<boolean> {
    if (this.isOver || !(await this.work.open())) return false;
    while (!this.queue.isEmpty) {
      const pending = this.queue.take();
      if (!(await this.work.look(pending))) {
        this.queue.putBack(pending);
        return false;
      }
      if (!pending.byOfficer) this.quiet.set(this.delays.untilQuiet);
    }
    return true;
  }
}
