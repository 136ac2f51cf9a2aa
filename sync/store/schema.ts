import type { Kysely } from 'kysely';

/** The tables, alike in SQLite and PostgreSQL. `migrations` makes them. */
export interface Tables {
  schema_changes: { name: string };
  facts: {
    county: string;
    no: number;
    at: string;
    kind: string;
    /** JSON. */
    body: string;
    attachment: string | null;
  };
  /** Values by their content: deflated JSON under the SHA-256 of that JSON. */
  kept: { hash: string; bytes: Uint8Array };
  revisions: {
    county: string;
    return_id: string;
    no: number;
    hash: string;
    file: string;
    at: string;
    /** 1 or 0. */
    complete: number;
    reading: string;
  };
  publications: { county: string; no: number; at: string; hash: string; facts: number };
  publication_parts: { county: string; no: number; part: string; kept: string };
  /** The same as `kept`, for a county's publications alone: these go with them. */
  parts: { county: string; hash: string; bytes: Uint8Array };
  snapshots: { county: string; part: string; facts: number; bytes: Uint8Array };
  access_keys: {
    county: string;
    id: string;
    /** SHA-256 of the key, in hex. */
    hash: string;
    /** Null for the county itself. */
    district: string | null;
    made: string;
    last_used: string | null;
    revoked: string | null;
  };
  pairing_codes: { county: string; hash: string; district: string; until: string };
  /** Wrong codes of late; who typed them is a hash. */
  pairing_guesses: { county: string; who: string; at: string };
}

export type Database = Kysely<Tables>;
