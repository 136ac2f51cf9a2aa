import type { ReturnLine } from '../../../shared/book';
import { returnsBoard, type BoardRow } from '../../../shared/returns';
import type { ReturnRefused } from '../ledger';
import { boardDistricts, type BookSettings } from './bookSettings';
import type { ReturnDigest } from './returnDigest';

/** A line of the Returns sheet, and the return it is of; null where nothing has come in. */
export interface BoardLine extends ReturnLine {
  readonly id: string | null;
}

/** The lines of the Returns sheet: the returns board, and what was refused and belongs to no return. */
export function boardLines(
  digests: readonly ReturnDigest[],
  refusals: readonly ReturnRefused[],
  { config, asAt }: BookSettings,
): BoardLine[] {
  const refused = new Map(refusals.map((each) => [each.returnId ?? `${each.place}\n`, each]));
  const known = new Map(digests.map((digest) => [digest.id, digest]));
  const rows = returnsBoard(
    [
      ...digests.map((digest) => ({ ...digest, refused: refused.get(digest.id)?.message ?? null })),
      ...[...refused].filter(([id]) => !known.has(id)).map(([id, each]) => neverRead(id, each)),
    ],
    { ...boardDistricts(config.districts), due: [config.due ?? []].flat(), graceDays: config.graceDays },
    asAt,
  );
  return rows.map((row) => lineOf(row, known.get(row.id ?? ''), refused.get(row.id ?? '')));
}

/** A file that could not be read, and of which no earlier state is known. */
function neverRead(id: string, { district, on, message }: ReturnRefused) {
  return {
    id,
    district,
    plans: [],
    period: null,
    arrivals: [on],
    revision: 0,
    errors: 0,
    open: 0,
    signedOff: null,
    reOpened: null,
    waiting: null,
    refused: message,
  };
}

function lineOf(
  { id, district, plans, received, revision, state, notes, due, daysLate }: BoardRow,
  digest: ReturnDigest | undefined,
  refused: ReturnRefused | undefined,
): BoardLine {
  return {
    id,
    district,
    plans,
    file: refused?.file ?? digest?.file ?? null,
    periods: digest?.periods ?? [],
    received,
    revision,
    state,
    notes,
    actions: digest?.actions ?? null,
    indicators: digest?.indicators ?? null,
    errors: digest?.errors ?? 0,
    warnings: digest?.warnings ?? 0,
    notPlaced: digest?.notPlaced ?? null,
    due,
    daysLate,
  };
}
