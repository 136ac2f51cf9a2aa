import * as z from 'zod';

/** A name as most often written, and in how many places. */
export const knownName = z.object({
  text: z.string(),
  kind: z.enum(['person', 'organisation']),
  count: z.number().int().positive(),
  /** For a person, the organisations the name stood beside. */
  organisations: z.array(z.string()),
});

/** What a county knows of names before it looks at a return. */
export const knownNames = z.object({
  names: z.array(knownName),
  /** What somebody has agreed: by written form (folded), the name that is meant. */
  synonyms: z.record(z.string(), z.string()),
  /** Pairs of folded names that somebody has said are two, though they look alike. */
  distinct: z.array(z.tuple([z.string(), z.string()])),
});
