import type { Feedback, RevisionTaken } from '../../shared/protocol';
import { share } from '../../shared/sharing';
import type { CountyHooks, CountyLink } from '../live';
import type { CountyState } from '../state';
import { Outbox, type Answer, type KeptKey, type Parcel } from '../outbox';
import { FeedbackWatch } from './FeedbackWatch';
import type { CountyGear } from './gear';
import { anotherDistricts, NOT_CONNECTED } from './ownRefusals';
import { goneBecause, NO_PLANS, reasonOf, wantsNewKey } from './refusals';
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
  private key: KeptKey | null = null;
  private readonly memory: ReturnMemory;
  private outbox: Outbox | null = null;
  private said: Feedback | null = null;
  private isHeeded = false;
  private readonly watch: FeedbackWatch;
  private offOnline: () => void = () => undefined;

  constructor(
    private readonly gear: CountyGear,
    private readonly hooks: CountyHooks,
  ) {
    this.memory = new ReturnMemory(hooks.port, gear.address, gear.newId);
    this.watch = new FeedbackWatch(gear, () => this.refresh());
    hooks.onFindings(() => this.placeAnew());
  }

  async open(): Promise<void> {
    const { keys, address, onOnline, ports } = this.gear;
    this.key = keys.find(address);
    const known = await this.memory.recall().catch(() => 'not now' as const);
    // the host has no time: it is asked again
    if (known === 'not now') return void ports.clock.after(ASK_AGAIN, () => void this.open());
    this.show({ connection: this.connected(), wasSent: known !== null && known.base !== null });
    this.offOnline = onOnline(() => void this.comeBack());
    if (this.key) this.watch.begin(this.key.key);
    if (!known) return;
    await this.outboxOf(known.id).open();
    await this.refresh();
  }

  close(): void {
    this.outbox?.close();
    this.watch.end();
    this.offOnline();
  }

  async connect(code: string): Promise<void> {
    this.show({ connection: { kind: 'connecting' }, problem: null });
    const asked = await this.gear.client.pair(code.trim());
    if (asked.kind !== 'ok') return this.stayOut(reasonOf(asked));
    const { key, district, county } = asked.value;
    await this.getIn({ key, district, county });
  }

  async signIn(): Promise<void> {
    const { client, account } = this.gear;
    if (account === null) return;
    this.show({ connection: { kind: 'connecting' }, problem: null });
    const asked = await client.identify(account);
    if (asked.kind !== 'ok') return this.stayOut(reasonOf(asked));
    const { district, county } = asked.value;
    if (district === null) return this.stayOut(NO_PLANS);
    await this.getIn({ key: account, district, county });
  }

  disconnect(): Promise<void> {
    this.forgetKey(null);
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

  /** @param onTop the revision that it shall follow; null for the one that the workbook was made from. */
  private async send(onTop: string | null): Promise<void> {
    if (!this.key) return this.show({ problem: this.state.problem ?? 'Connect to your county first.' });
    const { district } = this.key;
    const { delivery } = this.state;
    if (delivery.kind === 'preparing') return;
    this.show({ delivery: { kind: 'preparing' } });
    try {
      const plan = await this.hooks.plan();
      if (!plan) return this.show({ delivery });
      const { id, returnId, base } = await this.memory.recallOrBegin();
      const hash = await this.gear.digest(plan.canonical);
      const { body, fields } = plan;
      const since = this.gear.ports.clock.now();
      await this.outboxOf(id).put({ district, returnId, hash, base: onTop ?? base, body, fields, since });
    } catch (fault) {
      this.show({ delivery });
      throw fault;
    }
  }

  async refresh(): Promise<void> {
    const { key } = this;
    const known = this.memory.now;
    if (!key || !known || known.base === null) return;
    const asked = await this.gear.client.feedback(key.key, known.returnId);
    if (asked.kind === 'ok') {
      this.said = asked.value;
      this.isHeeded = false;
      this.placeAnew();
    } else if (asked.kind === 'refused' && wantsNewKey(asked.problem.code))
      this.forgetKey(goneBecause(asked.problem));
  }

  /** Nothing was asked, but something may go now that did not before. */
  private async comeBack(): Promise<void> {
    await this.outbox?.tryAgain();
    await this.refresh();
  }

  private async getIn(key: KeptKey): Promise<void> {
    this.key = key;
    this.gear.keys.keep(this.gear.address, key);
    this.show({ connection: this.connected() });
    await this.comeBack();
    this.watch.begin(key.key);
  }

  private stayOut(problem: string): void {
    this.show({ connection: this.connected(), problem });
  }

  private connected(): CountyState['connection'] {
    if (!this.key) return { kind: 'none' };
    const { district, county } = this.key;
    return { kind: 'connected', district, county };
  }

  private forgetKey(problem: string | null): void {
    this.key = null;
    this.said = null;
    this.gear.keys.keep(this.gear.address, null);
    this.watch.end();
    this.show({ connection: { kind: 'none' }, problem, feedback: null });
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
        if (delivery.kind === 'taken') this.watch.expect(() => this.isPublished(delivery.taken.hash));
      },
    ));
  }

  private async bring(parcel: Parcel): Promise<Answer> {
    if (!this.key) return NOT_CONNECTED;
    if (parcel.district !== this.key.district) return anotherDistricts(parcel.district);
    const answer = await this.gear.client.send(this.key.key, parcel);
    if (answer.kind === 'refused' && wantsNewKey(answer.problem.code))
      this.forgetKey(goneBecause(answer.problem));
    return answer;
  }

  private async note({ fields }: Parcel, { returnId, hash }: RevisionTaken): Promise<void> {
    await this.memory.noteTaken(returnId, hash, fields);
    this.hooks.wasSent(fields);
    this.show({ wasSent: true });
  }

  private isPublished(hash: string): boolean {
    return this.said?.hash === hash && this.said.published !== null;
  }

  private placeAnew(): void {
    if (!this.said) return;
    this.isHeeded ||= this.hooks.heed(this.said);
    this.show({ feedback: this.hooks.place(this.said) });
  }

  private show(part: Partial<CountyState>): void {
    const next = share(this.state, { ...this.state, ...part });
    if (next === this.state) return;
    this.state = next;
    this.hooks.show(next);
  }
}
