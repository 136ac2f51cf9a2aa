import * as z from 'zod';
import { sha256 } from '../../../digest';
import { contentHash, revisionSent, revisionTaken } from '../../../../shared/protocol';
import type { Receipt } from '../../../desk';
import type { Answer } from '../answer';
import { refuse } from '../refuse';
import { route } from '../route';
import { hash, returnId } from './parameters';

/** `"<hash>"`, as RFC 9110 writes an entity tag. */
const BASE = /^"([0-9a-f]{64})"$/;

export const putRevision = route({
  method: 'PUT',
  path: '/returns/:returnId/revisions/:hash',
  summary: 'Send a revision of a return. It may be sent again: the same content is taken once',
  who: 'caller',
  takes: { params: z.object({ returnId, hash }), body: revisionSent },
  headers: {
    'If-Match': 'The content hash of the revision it was made from, in quotes; none on a first sending.',
  },
  successes: [
    { status: 201, means: 'Taken, and written down for good', holds: revisionTaken },
    { status: 200, means: 'The same had come before; nothing changed', holds: revisionTaken },
  ],
  refusals: ['malformed', 'hash-differs', 'stale-base', 'not-a-return', 'not-yours', 'too-large'],
  answer: async ({ caller, params, body, header }, { desk, metrics }) => {
    const { district, by } = caller;
    if (district === null)
      return refuse('not-yours', 'The county’s key sends no returns: connect with a district’s.');
    const condition = header('if-match');
    const base = condition === undefined ? null : BASE.exec(condition)?.[1];
    if (base === undefined)
      return refuse('malformed', 'If-Match names no revision.', {
        faults: [{ path: 'If-Match', message: 'expected one content hash in quotes: "9f86d0…"' }],
      });
    const found = await contentHash(body.snapshot, (text) => Promise.resolve(sha256(text)));
    if (found !== params.hash)
      return refuse('hash-differs', `The workbook’s hash is ${found}, and not the one in the address.`);
    const receipt = await desk.receive({ ...body, ...params, base, sender: { district, by } });
    metrics.received(receipt.kind === 'new' ? receipt.taken.outcome : receipt.kind);
    return answerTo(receipt, district);
  },
});

function answerTo(receipt: Receipt, district: string): Answer {
  if (receipt.kind === 'new' || receipt.kind === 'same') {
    const { taken } = receipt;
    return {
      json: taken,
      status: receipt.kind === 'new' ? 201 : 200,
      headers: { etag: `"${taken.hash}"` },
    };
  }
  if (receipt.kind === 'stale') {
    const { current, changes } = receipt;
    const detail = `${current.by} sent revision ${current.revision} on ${current.on}, after the one this was made from.`;
    return refuse('stale-base', detail, { current, changes: [...changes] });
  }
  if (receipt.kind === 'not a return')
    return refuse('not-a-return', receipt.detail, { issues: [...receipt.issues] });
  return refuse('not-yours', `This return is another district’s: you are signed in for ${district}.`);
}
