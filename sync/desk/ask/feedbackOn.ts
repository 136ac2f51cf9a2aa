import type { ReturnState, RowState } from '../../../shared/merge';
import { proposalsOf } from '../../../shared/merge';
import type { Comment, Feedback, ProposalSent } from '../../../shared/protocol';
import { CountyEdition } from '../../county';
import { mattersIn } from '../matters';
import type { OpenCounty } from '../state';
import { matterSent } from './matterSent';

/** What the county has to say about a return; null where there is no such return. */
export async function feedbackOn(county: OpenCounty, returnId: string): Promise<Feedback | null> {
  const { ledger, edition } = await county.now();
  const of = await ledger.returnOf(returnId);
  if (!of) return null;
  const current = of.waiting ?? of.latest;
  const matters = await mattersIn(ledger, returnId);
  return {
    returnId,
    hash: current.hash,
    revision: current.revision,
    state: edition.frame.board.find(({ id }) => id === returnId)?.state ?? 'received',
    comments: Object.entries(of.annotations).flatMap(([row, note]) => commentOn(of, row, note)),
    proposals: proposalsOf(of).flatMap((each) => proposalSent(of, each)),
    conflicts: matters.map(matterSent),
    published: await publishedWith(county, of),
  };
}

function commentOn(
  of: ReturnState,
  id: string,
  { rag, comment }: ReturnState['annotations'][string],
): Comment[] {
  const place = placeOf(of, id);
  if (!place || (rag === null && comment === null)) return [];
  const noted = of.changes.findLast(({ row, event }) => event === 'annotated' && row === id);
  return [{ ...place, comment, rag, on: noted?.on ?? of.latest.on, by: noted?.by ?? 'County' }];
}

function proposalSent(
  of: ReturnState,
  { row, field, is, proposed, on, by }: ReturnType<typeof proposalsOf>[number],
): ProposalSent[] {
  const place = placeOf(of, row);
  return place ? [{ ...place, field, is, proposed, on, by }] : [];
}

/** Where a row stands in the revision that the county has. */
function placeOf(of: ReturnState, id: string) {
  const row = of.rows[of.aliases[id] ?? id];
  if (!row) return null;
  const { sheet, cell } = row.kind === 'objective' ? row.record : row.record.source;
  const plan = of.plans.find((each) => each.id === row.plan)?.record.title ?? '';
  return { rowId: row.id, plan, ref: row.record.ref, text: textOf(row), source: { sheet, cell } };
}

function textOf(row: RowState): string {
  return row.kind === 'indicator' ? row.record.name : row.record.text;
}

/** The last publication, where it holds what the district sent last. */
async function publishedWith(county: OpenCounty, of: ReturnState): Promise<Feedback['published']> {
  const last = await county.records.lastPublication();
  const edition = last && (await CountyEdition.of(county.records, last));
  const published = edition?.frame.returns[of.id]?.digest.revision ?? 0;
  return last && published >= of.latest.revision ? { no: last.no, at: last.at } : null;
}
