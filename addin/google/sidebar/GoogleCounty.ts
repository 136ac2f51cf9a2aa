import { LinkToCounty, addressKept } from '../../county';
import { callServer, HostFault, type Account, type AskServer, type Pass } from '../../host';
import { SETTINGS, type CountyHooks, type CountyLink } from '../../live';
import type { CountyState } from '../../state';
import { CountyClient, type KeptKey, type OutboxPorts } from '../../outbox';
import type { Digest } from '../../../shared/protocol';
import { countyOrigin } from './countyOrigin';
import { countyRelay } from './countyRelay';
import { inTurn } from './inTurn';

export interface GoogleCountyGear {
  readonly ask: AskServer;
  /** Of this pane, unlike that of any other at the spreadsheet. */
  readonly session: string;
  readonly ports: Pick<OutboxPorts, 'shelf' | 'alone' | 'clock' | 'chance'>;
  readonly digest: Digest;
  readonly newId: () => string;
  readonly onOnline: (listener: () => void) => () => void;
}

const NOT_AN_ADDRESS =
  'This is no address of a county: it begins with https://, such as https://county.example. Ask whoever compiles the county’s plans.';
const CONNECT_FIRST = 'Connect to your county first.';

/**
 * The county's side of a session beside a Google Sheet. No county served the pane, so a person says which it is;
 * Google keeps that for the person, and the script asks the county.
 */
export class GoogleCounty implements CountyLink {
  private link: LinkToCounty | null = null;
  private origin: string | null = null;
  private account: Account | null = null;
  private opening: Promise<void> | null = null;
  private state: CountyState = {
    connection: { kind: 'none' },
    entry: { address: '', isFound: false, account: null },
    problem: null,
    wasSent: false,
    delivery: { kind: 'nothing' },
    feedback: null,
  };

  constructor(
    private readonly gear: GoogleCountyGear,
    private readonly hooks: CountyHooks,
  ) {}

  /** Once for all that ask; where Google did not answer, by whoever asks next. */
  open(): Promise<void> {
    return (this.opening ??= this.begin().catch((fault: unknown) => {
      this.opening = null;
      throw fault;
    }));
  }

  close(): void {
    this.link?.close();
  }

  connect(code: string, address = ''): Promise<void> {
    return this.at(address, (link) => link.connect(code));
  }

  signIn(address: string): Promise<void> {
    return this.at(address, (link) => link.signIn());
  }

  async disconnect(): Promise<void> {
    await this.open();
    await this.link?.disconnect();
  }

  sync(): Promise<void> {
    return this.send((link) => link.sync());
  }

  sendAllTheSame(): Promise<void> {
    return this.send((link) => link.sendAllTheSame());
  }

  async refresh(): Promise<void> {
    await this.open();
    await this.link?.refresh();
  }

  private async begin(): Promise<void> {
    const { origin, pass, account } = await callServer(this.gear.ask, 'recallCounty', {});
    this.account = account;
    if (origin !== null) {
      this.show({ entry: this.entryOf(origin, false) });
      const link = this.linkTo(
        origin,
        pass && { key: pass.as, district: pass.district, county: pass.county },
      );
      // What it takes up at the county is not waited for.
      void link.open().catch((fault: unknown) => this.hooks.trouble(fault));
      return;
    }
    const found = addressKept(await this.hooks.port.recall(SETTINGS.county));
    const known = found === null ? null : countyOrigin(found);
    this.show({ entry: this.entryOf(known ?? '', known !== null) });
  }

  private async send(act: (link: LinkToCounty) => Promise<void>): Promise<void> {
    await this.open();
    const { link } = this;
    if (!link) return this.show({ problem: CONNECT_FIRST });
    const { ask, session, ports } = this.gear;
    const isDone = await inTurn({ ask, session, clock: ports.clock }, () => act(link));
    if (!isDone) {
      const says = 'somebody else at this spreadsheet is sending the plan. Send yours in a minute.';
      throw new HostFault('not able', says);
    }
  }

  private async at(address: string, act: (link: LinkToCounty) => Promise<void>): Promise<void> {
    await this.open();
    const origin = countyOrigin(address);
    if (origin === null) return this.show({ problem: NOT_AN_ADDRESS });
    this.show({ entry: this.entryOf(origin, false) });
    if (origin !== this.origin || !this.link) await this.linkTo(origin, null).open();
    await act(this.link!);
  }

  /** One that is still open goes on to nobody. */
  private linkTo(origin: string, key: KeptKey | null): LinkToCounty {
    this.link?.close();
    this.origin = origin;
    const { ask, ...gear } = this.gear;
    const address = `${origin}/api/v1`;
    const keep = (next: KeptKey | null) => {
      const pass = next && { as: next.key as Pass, district: next.district, county: next.county };
      void callServer(ask, 'keepCounty', { origin, pass }).catch((fault: unknown) =>
        this.hooks.trouble(fault),
      );
    };
    const link: LinkToCounty = new LinkToCounty(
      {
        ...gear,
        address,
        account: 'account',
        client: new CountyClient(address, countyRelay(ask, origin)),
        keys: { find: () => key, keep: (_, next) => keep(next) },
      },
      {
        ...this.hooks,
        show: (state) => this.link === link && this.show({ ...state, entry: this.state.entry }),
      },
    );
    return (this.link = link);
  }

  private entryOf(address: string, isFound: boolean): CountyState['entry'] {
    return { address, isFound, account: this.account };
  }

  private show(part: Partial<CountyState>): void {
    this.state = { ...this.state, ...part };
    this.hooks.show(this.state);
  }
}
