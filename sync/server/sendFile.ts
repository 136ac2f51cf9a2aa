import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import type { FastifyReply } from 'fastify';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * A file of a folder, by its path below it. Nothing outside the folder is ever sent, also not through
 * a link that lies in it, nor a kind of file that pages have no use for.
 */
export async function sendFile(reply: FastifyReply, folder: string, below: string): Promise<FastifyReply> {
  const type = TYPES[path.extname(below).toLowerCase()];
  const file = type === undefined ? null : await fileWithin(folder, below);
  if (file === null) return reply.code(404).type('text/plain; charset=utf-8').send('There is no such page.');
  return reply.type(type!).send(await readFile(file));
}

/** The text of a file beside the pages, or null where there is none. */
export async function textOf(folder: string, below: string): Promise<string | null> {
  const file = await fileWithin(folder, below);
  return file && readFile(file, 'utf8');
}

async function fileWithin(folder: string, below: string): Promise<string | null> {
  if (below.includes('\0')) return null;
  try {
    const root = await realpath(folder);
    const file = await realpath(path.join(root, below));
    return file.startsWith(root + path.sep) ? file : null;
  } catch {
    return null;
  }
}
