import * as z from 'zod';

const count = z.number().int().min(0);

/** A line of the returns board; a district's next return that is still to come has no id. */
export const boardLine = z.object({
  returnId: z.string().nullable(),
  district: z.string(),
  /** The district's name when it handed in, where another has taken over from it. */
  formerly: z.string().nullable(),
  plans: z.array(z.string()),
  period: z.string().nullable(),
  file: z.string().nullable(),
  received: z.string().nullable(),
  revision: count,
  /** Content hash of the last revision; null where none came. */
  hash: z.string().nullable(),
  state: z.enum([
    'not started',
    'received',
    'late',
    'with errors',
    'accepted',
    'provisional',
    'final',
    'refused',
  ]),
  notes: z.array(z.string()),
  actions: count,
  indicators: count,
  errors: count,
  warnings: count,
  notPlaced: count,
  due: z.string().nullable(),
  daysLate: count.nullable(),
});
export type BoardLineSent = z.infer<typeof boardLine>;

/** GET /returns */
export const returnsList = z.object({ county: z.string(), asAt: z.string(), returns: z.array(boardLine) });
export type ReturnsList = z.infer<typeof returnsList>;
