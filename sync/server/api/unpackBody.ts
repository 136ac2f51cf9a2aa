import type { RequestPayload, preParsingHookHandler } from 'fastify';
import { finished } from 'node:stream';
import { createBrotliDecompress, createGunzip, type BrotliDecompress, type Gunzip } from 'node:zlib';
import { refuse } from './refuse';
import { sendProblem } from './problemOf';

/** A body may come packed: a plan's workbook shrinks to a twentieth. The server's limit holds for both sizes. */
export const unpackBody: preParsingHookHandler = (request, reply, payload, done) => {
  const encoding = request.headers['content-encoding']?.toLowerCase() ?? 'identity';
  if (encoding === 'identity') return done(null, payload);
  const unpacking = unpackerFor(encoding);
  if (!unpacking) {
    const detail = `A body packed as “${encoding}” cannot be read: send it as gzip, br, or as it is.`;
    sendProblem(reply, request, refuse('malformed', detail), 415);
    return;
  }
  const unpacked: RequestPayload = unpacking;
  unpacked.receivedEncodedLength = 0;
  payload.on('data', (chunk: Buffer) => {
    unpacked.receivedEncodedLength = (unpacked.receivedEncodedLength ?? 0) + chunk.length;
  });
  payload.on('error', (error) => unpacking.destroy(error));
  payload.pipe(unpacking);
  // Whoever is answered already, as what unpacks to too much is, shall not have the rest unpacked.
  finished(reply.raw, () => unpacking.destroy());
  done(null, unpacked);
};

function unpackerFor(encoding: string): Gunzip | BrotliDecompress | null {
  if (encoding === 'gzip' || encoding === 'x-gzip') return createGunzip();
  return encoding === 'br' ? createBrotliDecompress() : null;
}
