import { SheetsClient, type Clock } from '../../sync/google';
import { SheetsServer } from './server';
import { PATIENCE } from '../patience';

export const ACCOUNT = 'worker@marlshire.iam.gserviceaccount.com';

/** Time that passes only where somebody waits. */
export class VirtualClock implements Clock {
  time = 0;
  readonly waits: number[] = [];

  now(): number {
    return this.time;
  }

  wait(milliseconds: number): Promise<void> {
    this.waits.push(milliseconds);
    this.time += milliseconds;
    return Promise.resolve();
  }
}

export interface Google {
  readonly server: SheetsServer;
  readonly clock: VirtualClock;
  /** How the real client is told to ask the local server. */
  options(token?: string): ConstructorParameters<typeof SheetsClient>[0] & object;
  client(token?: string): SheetsClient;
}

/**
 * A Sheets server for the tests of a file: new for each test, and gone afterwards.
 *
 * @param timeout how long the client waits for an answer, in milliseconds
 */
export function aServer(timeout = PATIENCE): Google {
  let server: SheetsServer;
  let clock: VirtualClock;
  // A proxy that stands before the world cannot reach a server of this machine.
  beforeAll(() => void (process.env['NO_PROXY'] = '127.0.0.1'));
  beforeEach(async () => {
    server = await SheetsServer.start();
    clock = new VirtualClock();
    server.now = () => clock.time;
  });
  afterEach(() => server.stop());
  const options = (token = 'test-token') => ({
    rootUrl: server.rootUrl,
    credentials: { token, account: ACCOUNT },
    clock,
    chance: () => 0.5,
    timeout,
    fetch,
  });
  return {
    get server() {
      return server;
    },
    get clock() {
      return clock;
    },
    options,
    client: (token) => new SheetsClient(options(token)),
  };
}
