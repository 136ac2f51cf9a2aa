import * as z from 'zod';

export const returnId = z.string().min(1).max(300);
export const ofReturn = z.object({ returnId });
export const noQuery = z.object({});

/** A revision's number, as it stands in an address. */
export const revisionNumber = z.coerce.number().int().min(1).max(1_000_000);
export const hash = z
  .string()
  .regex(/^[0-9a-f]{64}$/, { error: 'expected a SHA-256 in lower-case hex, 64 signs' });
