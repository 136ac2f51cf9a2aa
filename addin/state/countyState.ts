import type { Fix } from '../../shared/model';
import type { Comment, Matter, ProposalSent } from '../../shared/protocol';
import type { Place } from '../host';
import type { Delivery } from '../outbox';

/** Whether the pane has a key to the county. */
export type Connection =
  | { readonly kind: 'none' | 'connecting' }
  /** Names for people: of the district whose key it is, and of the county. */
  | { readonly kind: 'connected'; readonly district: string; readonly county: string };

/** What a pane asks for that no county served: which county it is, and by whose word it gets in. */
export interface Entry {
  /** Of the county, to begin with: `https://county.example`; empty where nothing is known. */
  readonly address: string;
  /** The address was found in the spreadsheet, where a colleague left it: the officer has not seen it yet. */
  readonly isFound: boolean;
  /** For whom the spreadsheet program vouches, and the id by which the county's settings know the add-on; null for nobody. */
  readonly account: { readonly email: string; readonly audience: string } | null;
}

/** Something the county says of a row, and where that row stands in the workbook now; null where it is gone. */
type Placed<T> = T & { readonly place: Place | null };

/** A value that the district is asked to take over. */
export interface PlacedProposal extends Placed<ProposalSent> {
  /** What takes it over; null where it is no single cell that holds what the county would change. */
  readonly fix: Fix | null;
  /** The cell says it already: the county hears of it with the next sending. */
  readonly isTaken: boolean;
}

/** What the county has to say about this plan. */
export interface CountyFeedback {
  /** Content hash of the revision that it is about. */
  readonly hash: string;
  readonly state: string;
  /** The publication that holds that revision; null while one is still to come. */
  readonly published: { readonly no: number; readonly at: string } | null;
  readonly comments: readonly Placed<Comment>[];
  readonly proposals: readonly PlacedProposal[];
  readonly conflicts: readonly Placed<Matter>[];
}

/** All that the pane shows of the county. */
export interface CountyState {
  readonly connection: Connection;
  /** Null in a pane that a county served: it is that county's. */
  readonly entry: Entry | null;
  /** Why connecting did not work, or why the connection ended, in an officer's words. */
  readonly problem: string | null;
  /** Whether this workbook was ever sent, from here or by a colleague. */
  readonly wasSent: boolean;
  readonly delivery: Delivery | { readonly kind: 'preparing' };
  /** Null before the county has said anything. */
  readonly feedback: CountyFeedback | null;
}

/** What can be asked about the county. None throws: what goes wrong is shown. */
export interface CountyActions {
  /** Reads the workbook anew and sends it. */
  sync(): Promise<void>;
  /** Sends although somebody else has sent since, when that has been said. */
  sendAllTheSame(): Promise<void>;
  /**
   * @param code as the county gave it.
   * @param address as it was typed, where the pane asks for one.
   */
  connect(code: string, address?: string): Promise<void>;
  /** As the account for which the spreadsheet program vouches. */
  signIn(address: string): Promise<void>;
  disconnect(): Promise<void>;
  /** Asks what the county says now. */
  refresh(): Promise<void>;
}
