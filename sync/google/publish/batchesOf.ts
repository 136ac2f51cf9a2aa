import type { sheets_v4 } from '@googleapis/sheets';

type Request = sheets_v4.Schema$Request;

/** Google advises 2 MB for one request; there is more in it than what is written. */
const MOST = 1_800_000;

/**
 * Parts requests, in their order, into batches that Google likes the size of. They are no longer done
 * together or not at all then.
 *
 * @param most bytes of a batch; a row that is larger is a batch of its own
 */
export function batchesOf(requests: readonly Request[], most = MOST): Request[][] {
  const batches: Request[][] = [];
  let room = 0;
  for (const request of requests.flatMap((each) => parted(each, most))) {
    const size = sizeOf(request);
    if (size > room) {
      batches.push([]);
      room = most;
    }
    batches.at(-1)!.push(request);
    room -= size;
  }
  return batches;
}

/** Cells of many rows, some rows at a time. */
function parted(request: Request, most: number): Request[] {
  const { start, rows = [], fields } = request.updateCells ?? {};
  if (!start || rows.length < 2 || sizeOf(request) <= most) return [request];
  const half = rows.length >> 1;
  const part = (from: number, to: number): Request => ({
    updateCells: {
      start: { ...start, rowIndex: (start.rowIndex ?? 0) + from },
      rows: rows.slice(from, to),
      ...(fields && { fields }),
    },
  });
  return [part(0, half), part(half, rows.length)].flatMap((each) => parted(each, most));
}

function sizeOf(request: Request): number {
  return Buffer.byteLength(JSON.stringify(request));
}
