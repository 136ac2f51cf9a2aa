import type { FastifyReply, FastifyRequest } from 'fastify';
import { sha256 } from '../../digest';
import { sendProblem } from './problemOf';
import type { Answer } from './answer';

/** Answers, with an entity tag for what is read, so that what has not changed is not sent again. */
export function sendAnswer(reply: FastifyReply, request: FastifyRequest, answer: Answer): FastifyReply {
  if ('problem' in answer) return sendProblem(reply, request, answer);
  if ('events' in answer)
    return (
      reply
        .type('text/event-stream')
        .header('cache-control', 'no-store')
        // nginx would otherwise keep events until there are many.
        .header('x-accel-buffering', 'no')
        .send(answer.events)
    );
  if ('file' in answer) {
    const { file, hash, type, name } = answer;
    if (isKnown(request, reply, hash)) return reply.code(304).send();
    return reply
      .type(type)
      .header('content-disposition', `attachment; filename="${name}"`)
      .send(Buffer.from(file.buffer, file.byteOffset, file.byteLength));
  }
  const { json, status = 200, headers = {} } = answer;
  const text = JSON.stringify(json);
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  if (isRead && isKnown(request, reply, sha256(text))) return reply.code(304).send();
  if (!isRead) void reply.header('cache-control', 'no-store');
  return reply.code(status).headers(headers).type('application/json; charset=utf-8').send(text);
}

/** Tags the answer, and says whether whoever asks has it already. */
function isKnown(request: FastifyRequest, reply: FastifyReply, hash: string): boolean {
  const tag = `"${hash}"`;
  // Kept by the browser that asked, which asks again before each use; a key that was revoked shows nothing.
  void reply.headers({ etag: tag, 'cache-control': 'private, no-cache', vary: 'authorization' });
  const known = request.headers['if-none-match'];
  return known !== undefined && known.split(',').some((one) => one.trim().replace(/^W\//, '') === tag);
}
