/** By what somebody gets in at a county: Google's word for who they are, or a key that the county gave for a code. */
export type Pass = 'account' | 'key';

/** What Google keeps for a person of their county: with the person, and never in the spreadsheet. */
export interface CountyKept {
  /** `https://county.example`; null before there was one. */
  readonly origin: string | null;
  /** Null where there is no connection. The key itself stays at Google. */
  readonly pass: { readonly as: Pass; readonly district: string; readonly county: string } | null;
}

/** The person at the spreadsheet, as Google's identity token calls them. */
export interface Account {
  readonly email: string;
  /** The add-on's client id, which the county's settings must name. */
  readonly audience: string;
}

/** A question to a county, as it leaves the pane: what signs it is put in at Google. */
export interface CountyQuestion {
  readonly origin: string;
  /** Below `/api/v1`. */
  readonly path: string;
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  /** Null for a question that anybody may ask. */
  readonly as: Pass | null;
}

export type CountyReply =
  | {
      readonly is: 'answer';
      readonly status: number;
      readonly text: string;
      readonly retryAfter: string | null;
    }
  /** Nothing came back: it may have arrived all the same. */
  | { readonly is: 'nothing' }
  /** It was never sent, and will not be until somebody does something about it. */
  | { readonly is: 'not sent'; readonly why: 'not allowed' | 'used up' | 'unknown person' };

/** What the add-on's server side does between a pane and its county. */
export interface CountyCalls {
  recallCounty(asked: Record<string, never>): CountyKept & { readonly account: Account | null };
  keepCounty(asked: { readonly origin: string; readonly pass: CountyKept['pass'] }): null;
  /** A key that the county gives stays at Google: the answer holds `key` in its place. */
  askCounty(asked: CountyQuestion): CountyReply;
  /** Whether this pane may send now: of all that are open at a spreadsheet, one at a time. */
  takeTurn(asked: { readonly session: string }): boolean;
  endTurn(asked: { readonly session: string }): null;
}
