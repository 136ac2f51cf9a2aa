import { matchRows } from '../identity';
import type { ReturnState, RowState } from '../state';
import { itemOf, type IncomingRow } from './incoming';

/** Which rows of a revision the county has already, by place in the list given, and what has to be asked. */
export interface Recognised {
  readonly known: ReadonlyMap<number, RowState>;
  readonly doubts: readonly { readonly row: number; readonly earlier: string; readonly likeness: number }[];
}

/** Recognises rows of one kind: first among those that stand, then among those that were withdrawn. */
export function recognise(
  of: ReturnState,
  incoming: readonly IncomingRow[],
  kind: RowState['kind'],
): Recognised {
  const places = incoming.flatMap(({ row }, at) => (row.kind === kind ? [at] : []));
  const order = of.plans.flatMap((plan) => plan.order);
  const rows = order.flatMap((id) => {
    const row = of.rows[id];
    return row?.kind === kind ? [row] : [];
  });
  const isGone = (row: RowState) => row.absence?.verdict === 'withdrawn';
  const standing = rows.filter((row) => !isGone(row));
  const first = match(standing, incoming, places);
  const left = places.filter((at) => !first.known.has(at));
  const second = match(rows.filter(isGone), incoming, left);
  return {
    known: new Map([...first.known, ...second.known]),
    // a row that plainly came back need not be asked about; nor need a heading: nothing of the county's hangs on it
    doubts: kind === 'objective' ? [] : first.doubts.filter(({ row }) => !second.known.has(row)),
  };
}

function match(
  rows: readonly RowState[],
  incoming: readonly IncomingRow[],
  places: readonly number[],
): Recognised {
  if (rows.length === 0 || places.length === 0) return { known: new Map(), doubts: [] };
  const { pairs, doubts } = matchRows(
    // a sheet may carry the id that the row has here
    rows.map((row) => itemOf({ plan: row.plan, sheetId: row.sheetId ?? row.id, row })),
    places.map((at) => itemOf(incoming[at]!)),
  );
  return {
    known: new Map(pairs.map((pair) => [places[pair.incoming]!, rows[pair.base]!])),
    doubts: doubts.map(({ base, incoming: at, likeness }) => ({
      row: places[at]!,
      earlier: rows[base]!.id,
      likeness,
    })),
  };
}
