import * as z from 'zod';
import { source } from '../model';
import { RAG_ORDER } from '../rag';

/** `at`: months since the year 0, at the period's end; `text`: as shown, `56%`, `8,800`. */
const point = z.object({ at: z.number(), value: z.number(), text: z.string() });

/** An indicator on its way from baseline to target, as a chart and a sentence need it. */
export const targetLine = z.object({
  id: z.string(),
  plan: z.string(),
  name: z.string(),
  unit: z.string(),
  place: source,
  rag: z.enum(RAG_ORDER),
  direction: z.string(),
  stated: z.number().nullable(),
  computed: z.number().nullable(),
  explanation: z.string().nullable(),
  /** Null where no line can be drawn: an end is missing, or the series breaks between. */
  line: z.object({ from: point, to: point }).nullable(),
  figures: z.array(point.extend({ period: z.string() })),
});
export type TargetLine = z.infer<typeof targetLine>;

/** GET /returns/{id}/targets */
export const returnTargets = z.object({ returnId: z.string(), targets: z.array(targetLine) });
export type ReturnTargets = z.infer<typeof returnTargets>;
