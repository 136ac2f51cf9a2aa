import type { CountyState } from '../state';
import type { Answer, Asked, KeptKey } from '../outbox';
import type { CountyGear } from './gear';
import { goneBecause, NO_PLANS, reasonOf, wantsNewKey } from './refusals';

/** What of the county's side shows who is connected. */
type Shown = Pick<CountyState, 'connection' | 'problem'>;

/** As whom this computer speaks with the county: by the key that the browser keeps for all of its panes. */
export class Connection {
  private held: KeptKey | null = null;

  constructor(
    private readonly gear: Pick<CountyGear, 'address' | 'client' | 'keys' | 'account'>,
    private readonly show: (part: Partial<Shown>) => void,
    /** There is a key, or another one; null where there is none any more. */
    private readonly onKey: (key: KeptKey | null) => void,
  ) {}

  get key(): KeptKey | null {
    return this.held;
  }

  get shown(): CountyState['connection'] {
    if (!this.held) return { kind: 'none' };
    const { district, county } = this.held;
    return { kind: 'connected', district, county };
  }

  /** Takes up the key that the browser keeps. */
  open(): void {
    this.take(this.kept());
  }

  /** @returns whether there is a connection now; why not is shown. */
  async pair(code: string): Promise<boolean> {
    this.show({ connection: { kind: 'connecting' }, problem: null });
    const asked = await this.gear.client.pair(code.trim());
    if (asked.kind !== 'ok') return this.stayOut(reasonOf(asked));
    const { key, district, county } = asked.value;
    return this.getIn({ key, district, county });
  }

  /** By the account for which the spreadsheet program vouches. @returns as `pair` */
  async signIn(): Promise<boolean> {
    const { client, account } = this.gear;
    if (account === null) return false;
    this.show({ connection: { kind: 'connecting' }, problem: null });
    const asked = await client.identify(account);
    if (asked.kind !== 'ok') return this.stayOut(reasonOf(asked));
    const { district, county } = asked.value;
    return district === null ? this.stayOut(NO_PLANS) : this.getIn({ key: account, district, county });
  }

  disconnect(): void {
    this.gear.keys.keep(this.gear.address, null);
    this.take(null);
  }

  /**
   * Hears what the county answered to a key. One that it refuses gives way to the one that has come
   * meanwhile, here or in another pane, and is forgotten where none has.
   *
   * @returns whether there is another key to ask with.
   */
  giveWay(key: KeptKey, answer: Asked<unknown> | Answer): boolean {
    if (answer.kind !== 'refused' || !wantsNewKey(answer.problem.code)) return false;
    if (this.held === key) {
      const kept = this.kept();
      if (kept && kept.key !== key.key) this.take(kept);
      else {
        this.disconnect();
        this.show({ problem: goneBecause(answer.problem) });
      }
    }
    return this.held !== null;
  }

  private kept(): KeptKey | null {
    return this.gear.keys.find(this.gear.address);
  }

  private getIn(key: KeptKey): boolean {
    this.gear.keys.keep(this.gear.address, key);
    this.take(key);
    return true;
  }

  private stayOut(problem: string): boolean {
    this.show({ connection: this.shown, problem });
    return false;
  }

  private take(key: KeptKey | null): void {
    this.held = key;
    this.show({ connection: this.shown, problem: null });
    this.onKey(key);
  }
}
