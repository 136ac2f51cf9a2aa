import * as z from 'zod';

/** POST /pairings: a code that the county gave, typed into the pane, for a key. */
export const pairing = z.strictObject({ code: z.string().min(4).max(20) });

/** What the pane gets for a code, once: the key is shown to nobody again. */
export const paired = z.object({
  key: z.string(),
  keyId: z.string(),
  district: z.string(),
  county: z.string(),
});
export type Paired = z.infer<typeof paired>;

/** POST /pairing-codes: asked for by the county, for a district. */
export const pairingWanted = z.strictObject({ district: z.string().min(1) });
/** The code to be typed into the pane, and until when it holds (an instant). */
export const pairingCode = z.object({ code: z.string(), district: z.string(), until: z.string() });
export type PairingCode = z.infer<typeof pairingCode>;

/** GET /me: whose key or token a request carries. */
export const identity = z.object({
  role: z.enum(['district', 'county']),
  /** Null for the county. */
  district: z.string().nullable(),
  county: z.string(),
  /** A key's id, or the person a token was made for. */
  as: z.string(),
});
export type Identity = z.infer<typeof identity>;

/** A key as the county sees it: never the key itself. */
export const keyLine = z.object({
  id: z.string(),
  role: identity.shape.role,
  district: z.string().nullable(),
  made: z.string(),
  lastUsed: z.string().nullable(),
  revoked: z.string().nullable(),
});
export type KeyLine = z.infer<typeof keyLine>;
/** GET /keys */
export const keysList = z.object({ keys: z.array(keyLine) });
export type KeysList = z.infer<typeof keysList>;

/** POST /keys: a key for a district, or for the county where the district is null. */
export const keyWanted = z.strictObject({ district: z.string().min(1).nullable() });
/** A key that was made: it is shown this once. */
export const keyMade = z.object({ key: z.string(), line: keyLine });
export type KeyMade = z.infer<typeof keyMade>;
