import type { Identity, KeyLine, Paired, PairingCode, ProblemCode } from '../../shared/protocol';

/** Who asks, once a key or a token has told. */
export interface Caller {
  readonly role: Identity['role'];
  /** The district's name as it is today; null for the county. */
  readonly district: string | null;
  /** For the history: `Vale (key k3f9qd)`, `officer@vale.example`. */
  readonly by: string;
  /** A key's id, or the person a token was made for. */
  readonly as: string;
}

/** Why somebody is not let in, in a sentence that says what to do. */
export interface Refusal {
  readonly code: ProblemCode;
  readonly detail: string;
  /** Seconds after which it is worth trying again. */
  readonly retryAfter?: number;
}

export type Admission = { readonly caller: Caller } | { readonly refusal: Refusal };

/** The key to a county: shown once, when it is made. */
export interface KeyMade {
  readonly key: string;
  readonly line: KeyLine;
}

/** Who may ask what of a county. All throw StoreFault where the state cannot be reached. */
export interface Access {
  readonly county: string;
  /** Who carries that key or identity token. */
  admit(bearer: string): Promise<Admission>;
  keys(): Promise<readonly KeyLine[]>;
  /** @param district as the configuration knows it, by id or name; null makes a key for the county. */
  makeKey(district: string | null): Promise<KeyMade | { readonly refusal: Refusal }>;
  /** From now on, at every worker. Gives whether there is such a key. */
  revoke(id: string): Promise<boolean>;
  /** A code that an officer of that district types into the pane, for a key. */
  offerPairing(district: string): Promise<PairingCode | { readonly refusal: Refusal }>;
  /** @param address whose guesses are counted together. */
  pair(code: string, address: string): Promise<Paired | { readonly refusal: Refusal }>;
}
