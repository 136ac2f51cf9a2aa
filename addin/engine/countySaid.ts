import * as z from 'zod';
import type { Feedback } from '../../shared/protocol';

/** What the county wrote of a row, as the workbook keeps it: who opens it without a connection has it too. */
const rowSaid = z.object({
  rowId: z.string(),
  ref: z.string().nullable(),
  /** The row's own words, as the county had them, and where it stood then. */
  text: z.string(),
  source: z.object({ sheet: z.string(), cell: z.string() }),
  comment: z.string().nullable(),
  rag: z.string().nullable(),
  /** What the district is asked to take over, decided conflicts too. */
  proposals: z.array(z.object({ field: z.string(), proposed: z.string() })),
});
export type RowSaid = z.infer<typeof rowSaid>;

/** Rows of which the county wrote something, in an order that does not depend on when it did. */
export function saidIn({ comments, proposals, conflicts }: Feedback): RowSaid[] {
  const rows = new Map<string, RowSaid>();
  for (const { rowId, ref, text, source, comment, rag } of comments)
    rows.set(rowId, { rowId, ref, text, source, comment, rag, proposals: [] });
  for (const own of proposals) {
    // what the county has yet to decide it does not propose
    if (conflicts.some((other) => isAbout(other, own))) continue;
    const { rowId, ref, text, source, field, proposed } = own;
    const row = rows.get(rowId) ?? { rowId, ref, text, source, comment: null, rag: null, proposals: [] };
    rows.set(rowId, { ...row, proposals: [...row.proposals, { field, proposed }] });
  }
  return [...rows.values()].sort((a, b) => (a.rowId < b.rowId ? -1 : 1));
}

/** Whether a conflict is what a proposal would be once it is decided. */
export function isAbout(
  { kind, ref, field, ofCounty }: Feedback['conflicts'][number],
  own: Feedback['proposals'][number],
): boolean {
  return kind === 'conflict' && ref === own.ref && field === own.field && ofCounty === own.proposed;
}

/** As it is kept; null where nothing is, or nothing that can be read. */
export function saidFrom(kept: string | null): readonly RowSaid[] | null {
  if (kept === null) return null;
  try {
    return z.array(rowSaid).safeParse(JSON.parse(kept)).data ?? null;
  } catch {
    return null;
  }
}
