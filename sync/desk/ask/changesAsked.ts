import { historyEntries, type TellsChange } from '../../../shared/merge';
import type { ChangeLine } from '../../../shared/protocol';
import type { Ledger, ReturnEntry } from '../../county';
import type { PastQuestion } from '../countyDesk';
import { isSameDistrict, type OpenCounty } from '../state';
import { lineOfHistory } from './lineOfChange';

/** Where nobody says how many. */
const MOST = 500;

/** What changed, the latest first. No more returns are opened than the answer is about. */
export async function changesAsked(
  county: OpenCounty,
  { returnId, district, sinceLast, limit = MOST }: PastQuestion,
): Promise<ChangeLine[]> {
  const ledger = await county.ledger();
  const since = sinceLast ? (await county.now()).edition.frame.since : 0;
  const settings = county.settings();
  const entries = ledger.entries
    .filter(({ id }) => returnId === undefined || id === returnId)
    .filter((entry) => district === undefined || isSameDistrict(entry.district, district, settings))
    .sort((a, b) => b.fact - a.fact);
  const changes = await latestOf(ledger, entries, since, limit);
  return changes.map(lineOfHistory);
}

/** @param entries by the last fact that concerned them, the latest first */
async function latestOf(
  ledger: Ledger,
  entries: readonly ReturnEntry[],
  since: number,
  limit: number,
): Promise<TellsChange[]> {
  let latest: TellsChange[] = [];
  for (const { id, fact } of entries) {
    const isFull = latest.length === limit && latest.at(-1)!.fact >= fact;
    if (fact <= since || isFull) break;
    const of = await ledger.returnOf(id);
    if (!of) continue;
    const state = { returns: { [id]: of }, home: {}, unplaced: [], facts: fact };
    const told = historyEntries(state, [], { returns: new Set([id]) }, () => state);
    const changes = told.flatMap((entry) => (entry.kind === 'change' && entry.fact > since ? [entry] : []));
    latest = [...latest, ...changes.reverse()].sort((a, b) => b.fact - a.fact).slice(0, limit);
  }
  return latest;
}
