import type { Digest } from '../../shared/protocol';
import type { CountyClient, KeyRing, OutboxPorts } from '../outbox';

/** All that the county's side takes from the machine it runs on. */
export interface CountyGear {
  /** Of the county's API; keys are kept by it. */
  readonly address: string;
  readonly client: CountyClient;
  readonly keys: KeyRing;
  /** What stands for the account for which the spreadsheet program vouches; null where it does for none. */
  readonly account: string | null;
  readonly ports: Pick<OutboxPorts, 'shelf' | 'alone' | 'clock' | 'chance'>;
  readonly digest: Digest;
  /** An id that no other workbook has. */
  readonly newId: () => string;
  /** Calls when the connection is said to be back; gives what ends it. */
  readonly onOnline: (listener: () => void) => () => void;
}
