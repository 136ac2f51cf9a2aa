import { memoryShelf, Outbox, type Delivery, type Parcel, type Shelf } from '../../addin/outbox';
import type { HostileCounty } from './HostileCounty';
import type { PassingTime } from './PassingTime';

/** What the workbook knows of the county, which all panes at it share. */
export interface WorkbookMemory {
  returnId: string;
  base: string | null;
  /** Telling the workbook fails so often, as while a cell is being typed in. */
  deaf: number;
}

/** A machine with panes at one workbook, each with an outbox over the same shelf. */
export class OfficersDesk {
  readonly memory: WorkbookMemory = { returnId: 'workbook-1', base: null, deaf: 0 };
  /** The last plan that was sent off. */
  last: string | null = null;
  /** So often the browser cannot look into the box. */
  jammed = 0;
  private readonly kept = memoryShelf();
  private readonly shelf: Shelf = {
    load: (workbook) => (this.jammed-- > 0 ? Promise.reject(new Error('Jammed')) : this.kept.load(workbook)),
    update: (workbook, change) => this.kept.update(workbook, change),
  };
  private readonly locks = new Map<string, Promise<void>>();
  private readonly panes: { outbox: Outbox; delivery: Delivery }[] = [];
  private plans = 0;

  constructor(
    private readonly county: HostileCounty,
    private readonly time: PassingTime,
    panes = 1,
  ) {
    for (let at = 0; at < panes; at++) this.openPane(at);
  }

  delivery(at = 0): Delivery {
    return this.panes[at]!.delivery;
  }

  outbox(at = 0): Outbox {
    return this.panes[at]!.outbox;
  }

  /** Sends the plan as it is after another edit. */
  send(at = 0): Promise<void> {
    return this.sendPlan(`plan ${++this.plans}`, at);
  }

  /** Sends the plan on top of what somebody else has sent, having been told of it. */
  sendAllTheSame(): Promise<void> {
    const delivery = this.delivery();
    if (delivery.kind !== 'stale') throw new Error(`It is ${delivery.kind}.`);
    return this.sendPlan(this.last!, 0, delivery.problem.current.hash);
  }

  sendPlan(hash: string, at = 0, onTop: string | null = null): Promise<void> {
    this.last = hash;
    const { returnId } = this.memory;
    const base = onTop ?? this.memory.base;
    const parcel: Parcel = {
      district: 'Vale',
      returnId,
      hash,
      base,
      body: '{}',
      fields: '{}',
      since: this.time.now(),
    };
    return this.outbox(at).put(parcel);
  }

  /** Closes a pane in the middle of whatever it does, and opens it again. */
  async reopen(at = 0): Promise<void> {
    this.outbox(at).close();
    await this.openPane(at).outbox.open();
  }

  private openPane(at: number) {
    const outbox = new Outbox(
      'workbook-1',
      {
        shelf: this.shelf,
        courier: this.county.courier,
        note: async (_parcel, { returnId, hash }) => {
          await Promise.resolve();
          if (this.memory.deaf-- > 0) throw new Error('A cell is being typed in');
          Object.assign(this.memory, { returnId, base: hash, deaf: 0 });
        },
        alone: (name, work) => this.alone(name, work),
        clock: this.time,
        chance: () => 0.5,
      },
      (delivery) => {
        pane.delivery = delivery;
      },
    );
    const pane = { outbox, delivery: { kind: 'nothing' } as Delivery };
    this.panes[at] = pane;
    return pane;
  }

  private async alone(name: string, work: () => Promise<void>): Promise<void> {
    const before = this.locks.get(name) ?? Promise.resolve();
    const mine = before.then(work);
    this.locks.set(
      name,
      mine.catch(() => undefined),
    );
    await mine;
  }
}
