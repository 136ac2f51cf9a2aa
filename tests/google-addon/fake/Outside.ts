/** A question of the script's to another site. */
export interface Outgoing {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

export interface Incoming {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** What is beyond the spreadsheet: other sites, and Google's word for who somebody is. */
export interface Outside {
  /** @throws with the words of UrlFetchApp where there is no answer: `Address unavailable: …`, `Timeout: …` */
  fetch(question: Outgoing): Incoming;
  /** A token for somebody, signed with Google's key; with their address only where they let it be told. */
  identityToken(key: string, withAddress: boolean): string;
}

/** Where no other site is, and Google vouches for nobody. */
export const NOTHING_OUTSIDE: Outside = {
  fetch({ url }) {
    throw new Error(`DNS error: ${url}`);
  },
  identityToken: () => '',
};
