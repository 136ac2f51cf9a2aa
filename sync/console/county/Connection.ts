import type { CountyEvent } from '../../../shared/protocol';
import { growingPause } from '../../../shared/retry';
import { ApiFault } from '../api';

/** How the console hears of the county. */
export type Link =
  | { readonly is: 'connecting' }
  | { readonly is: 'live' }
  /** Lost: since when, and when the next try is, in milliseconds of the machine's clock. */
  | { readonly is: 'lost'; readonly since: number; readonly next: number }
  /** The key is no longer one. */
  | { readonly is: 'refused'; readonly why: string };

export interface Listening {
  readonly events: (signal: AbortSignal, onOpen: () => void) => AsyncIterable<CountyEvent>;
  readonly onEvent: (event: CountyEvent) => void;
  readonly onLink: (link: Link) => void;
}

/** To the first try again, and the most there may be between two. */
const PAUSES = { first: 1_000, longest: 30_000 };

/**
 * Keeps listening to the county: when the connection ends, it is made again, after a while that doubles
 * with every failure and is never the same for two consoles, so that a server that comes back is not
 * overrun. What was missed meanwhile is for whoever listens to ask for, once the link is live again.
 */
export class Connection {
  private readonly ended = new AbortController();
  private wake: () => void = () => undefined;
  private hangUp: () => void = () => undefined;

  constructor(private readonly listening: Listening) {}

  /** Until `end` is called, or the key is refused. */
  async keep(): Promise<void> {
    const { onLink } = this.listening;
    let failures = 0;
    let since = 0;
    onLink({ is: 'connecting' });
    while (!this.ended.signal.aborted) {
      const fault = await this.listen(() => {
        failures = 0;
        onLink({ is: 'live' });
      });
      if (this.ended.signal.aborted) return;
      if (fault?.isAboutKey) return onLink({ is: 'refused', why: fault.message });
      if (failures === 0) since = Date.now();
      const wait = growingPause(PAUSES, ++failures, Math.random());
      onLink({ is: 'lost', since, next: Date.now() + wait });
      await this.pause(wait);
    }
  }

  /** Does not wait any longer: the network is there again, or somebody asks for it. */
  tryNow(): void {
    this.wake();
  }

  /** The network is gone, which a connection may be slow to notice. */
  drop(): void {
    this.hangUp();
  }

  end(): void {
    this.ended.abort();
    this.hangUp();
    this.wake();
  }

  private async listen(onOpen: () => void): Promise<ApiFault | null> {
    const { events, onEvent } = this.listening;
    const line = new AbortController();
    this.hangUp = () => line.abort();
    try {
      for await (const event of events(line.signal, onOpen)) onEvent(event);
      return null;
    } catch (fault) {
      return fault instanceof ApiFault ? fault : null;
    }
  }

  private async pause(milliseconds: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const wait = setTimeout(resolve, milliseconds);
      this.wake = () => {
        clearTimeout(wait);
        resolve();
      };
    });
  }
}
