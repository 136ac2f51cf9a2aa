import type { RevisionTaken } from '../../shared/protocol';
import { share } from '../../shared/sharing';
import type { CountyHooks, CountyLink } from '../live';
import type { CountyState } from '../state';
import { Outbox, type Answer, type KeptKey, type Parcel } from '../outbox';
import { Connection } from './Connection';
import { CountyWord } from './CountyWord';
import { FeedbackWatch } from './FeedbackWatch';
import type { CountyGear } from './gear';
import { anotherDistricts, NOT_CONNECTED } from './ownRefusals';
import { ReturnMemory } from './ReturnMemory';

/** Milliseconds after which a host that had no time is asked again. */
const ASK_AGAIN = 3_000;

/** The county's side of a session: who is connected, what is on its way, and what the county says of the plan. */
export class LinkToCounty implements CountyLink {
  private state: CountyState = {
    connection: { kind: 'none' },
    entry: null,
    problem: null,
    wasSent: false,
    delivery: { kind: 'nothing' },
    feedback: null,
  };
  private readonly connection: Connection;
  private readonly memory: ReturnMemory;
  private readonly word: CountyWord;
  private readonly watch: FeedbackWatch;
  private outbox: Outbox | null = null;
  private isClosed = false;
  private offOnline: () => void = () => undefined;

  constructor(
    private readonly gear: CountyGear,
    private readonly hooks: CountyHooks,
  ) {
    this.connection = new Connection(
      gear,
      (part) => this.show(part),
      (key) => this.carry(key),
    );
    this.memory = new ReturnMemory(hooks.port, gear.address, gear.newId);
    this.word = new CountyWord(hooks, (feedback) => this.show({ feedback }));
    this.watch = new FeedbackWatch(gear, () => this.refresh());
    hooks.onFindings(() => this.word.placeAnew());
  }

  async open(): Promise<void> {
    const known = await this.memory.recall().catch(() => 'not now' as const);
    if (this.isClosed) return;
    // the host has no time: it is asked again
    if (known === 'not now') return this.later(ASK_AGAIN, () => this.open());
    this.show({ wasSent: known !== null && known.base !== null });
    this.connection.open();
    this.offOnline = this.gear.onOnline(() => this.unasked(this.comeBack()));
    if (!known) return;
    await this.outboxOf(known.id).open();
    await this.refresh();
  }

  close(): void {
    this.isClosed = true;
    this.outbox?.close();
    this.watch.end();
    this.offOnline();
  }

  async connect(code: string): Promise<void> {
    if (await this.connection.pair(code)) await this.comeBack();
  }

  async signIn(): Promise<void> {
    if (await this.connection.signIn()) await this.comeBack();
  }

  disconnect(): Promise<void> {
    this.connection.disconnect();
    return Promise.resolve();
  }

  sync(): Promise<void> {
    return this.send(null);
  }

  /** The workbook as it is now: the officer may have taken something over since. */
  async sendAllTheSame(): Promise<void> {
    const { delivery } = this.state;
    if (delivery.kind === 'stale') await this.send(delivery.problem.current.hash);
  }

  async refresh(): Promise<void> {
    const { key } = this.connection;
    const known = this.memory.now;
    if (!key || !known || known.base === null) return;
    const asked = await this.word.hear(this.gear.client.feedback(key.key, known.returnId));
    if (this.connection.giveWay(key, asked)) await this.refresh();
  }

  /** @param onTop the revision that it shall follow; null for the one that the workbook was made from. */
  private async send(onTop: string | null): Promise<void> {
    const { key } = this.connection;
    if (!key) return this.show({ problem: this.state.problem ?? 'Connect to your county first.' });
    const { delivery } = this.state;
    if (delivery.kind === 'preparing') return;
    this.show({ delivery: { kind: 'preparing' } });
    // an earlier plan may have got there meanwhile, which has been shown
    const giveUp = () => this.state.delivery.kind === 'preparing' && this.show({ delivery });
    try {
      const plan = await this.hooks.plan();
      if (!plan) return void giveUp();
      const { id, returnId, base } = await this.memory.recallOrBegin();
      const hash = await this.gear.digest(plan.canonical);
      const { body, fields } = plan;
      const { district } = key;
      const since = this.gear.ports.clock.now();
      await this.outboxOf(id).put({ district, returnId, hash, base: onTop ?? base, body, fields, since });
    } catch (fault) {
      giveUp();
      throw fault;
    }
  }

  /** Nothing was asked, but something may go now that did not before. */
  private async comeBack(): Promise<void> {
    await this.outbox?.tryAgain();
    await this.refresh();
  }

  private carry(key: KeptKey | null): void {
    if (key && !this.isClosed) return this.watch.begin(key.key);
    this.watch.end();
    this.word.forget();
  }

  private outboxOf(id: string): Outbox {
    return (this.outbox ??= new Outbox(
      id,
      {
        ...this.gear.ports,
        courier: (parcel) => this.bring(parcel),
        note: (parcel, taken) => this.note(parcel, taken),
      },
      (delivery) => {
        this.show({ delivery });
        if (delivery.kind === 'taken') this.watch.expect(() => this.word.isPublished(delivery.taken.hash));
      },
    ));
  }

  private async bring(parcel: Parcel): Promise<Answer> {
    const { key } = this.connection;
    if (!key) return NOT_CONNECTED;
    if (parcel.district !== key.district) return anotherDistricts(parcel.district);
    const answer = await this.gear.client.send(key.key, parcel);
    return this.connection.giveWay(key, answer) ? this.bring(parcel) : answer;
  }

  private async note({ fields }: Parcel, { returnId, hash }: RevisionTaken): Promise<void> {
    await this.memory.noteTaken(returnId, hash, fields);
    this.hooks.wasSent(fields);
    this.show({ wasSent: true });
  }

  private later(milliseconds: number, work: () => Promise<void>): void {
    this.gear.ports.clock.after(milliseconds, () => this.isClosed || this.unasked(work()));
  }

  /** Nobody waits for it: it says itself what goes wrong. */
  private unasked(work: Promise<void>): void {
    work.catch((fault: unknown) => this.hooks.trouble(fault));
  }

  private show(part: Partial<CountyState>): void {
    const next = share(this.state, { ...this.state, ...part });
    if (next === this.state) return;
    this.state = next;
    this.hooks.show(next);
  }
}
