import type { BoardLineSent, ReturnsList } from '../../../shared/protocol';
import { isSameDistrict, type CountyNow, type OpenCounty } from '../state';

/** The returns board, or a district's part of it. */
export async function returnsList(county: OpenCounty, district: string | null): Promise<ReturnsList> {
  const now = await county.now();
  const { edition, settings } = now;
  const lines = edition.frame.board.filter(
    (line) => district === null || isSameDistrict(line.district, district, settings),
  );
  const returns: BoardLineSent[] = [];
  for (const line of lines) returns.push(await lineOf(now, line));
  return { county: settings.config.county, asAt: settings.asAt, returns };
}

type Line = CountyNow['edition']['frame']['board'][number];

async function lineOf({ ledger, edition }: CountyNow, line: Line): Promise<BoardLineSent> {
  const { id, district, plans, file, periods, received, revision, state, notes, due, daysLate } = line;
  const { errors, warnings } = line;
  // A file that could never be read has no return, and so no id.
  const entry = id === null ? undefined : ledger.index.returns[id];
  const digest = entry && edition.frame.returns[entry.id]?.digest;
  const waiting = digest?.waiting == null ? null : (await ledger.returnOf(entry!.id))?.waiting;
  return {
    returnId: entry?.id ?? null,
    district,
    formerly: entry && entry.district !== district ? entry.district : null,
    plans: [...plans],
    period: periods.filter((period) => period !== null).join(', ') || null,
    file,
    received,
    revision,
    hash: waiting?.hash ?? entry?.hash ?? null,
    state,
    notes: [...notes],
    actions: line.actions ?? 0,
    indicators: line.indicators ?? 0,
    errors,
    warnings,
    notPlaced: line.notPlaced ?? 0,
    due,
    daysLate,
  };
}
