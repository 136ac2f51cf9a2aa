import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Access } from '../access';
import { findReturns, readWorkbookBytes, UnreadableWorkbook } from '../source';
import { isSameSite } from './api/sameSite';
import { PANE_HEADERS, TRYOUT_HEADERS } from './pagePolicy';
import { sendFile, textOf } from './sendFile';

/** The folders of the add-in's pages, and what is opened on the page where it is tried. */
export interface TryoutFiles {
  /** The built pane. */
  readonly addin: string;
  /** The built page. */
  readonly tryout: string;
  /** Excel's client library, where it is installed; else its pages load it from Microsoft. */
  readonly office: string | null;
  /** A folder of example returns. */
  readonly examples: string;
  /** The day on which the examples are of interest, ISO. */
  readonly day: string;
  /** Whose an example is, so that its pane can be connected with a click; absent where it may not be. */
  readonly districtOf?: (file: string) => string | null;
}

const LOOPBACK = ['127.0.0.1', '::1', '::ffff:127.0.0.1'];
const LARGEST = 40 * 1024 * 1024;
/** Workbooks that are read for one address in a minute: reading asks for no key, and takes a processor. */
const READINGS = 20;
const OFFICE_CDN = /<script src="https:\/\/appsforoffice\.microsoft\.com\/[^"]+"><\/script>/;

/**
 * The add-in's pane, the page on which it is tried without Excel, and the plans that are opened there.
 *
 * @param access to the county of the examples; null where there is none to connect to.
 */
export async function tryoutRoutes(
  server: FastifyInstance,
  files: TryoutFiles,
  access: Access | null = null,
): Promise<void> {
  await server.register(async (pane) => {
    pane.addHook('onSend', async (_request, reply) => void reply.headers(PANE_HEADERS));
    pane.get('/addin/try.html', async (_request, reply) => sendPane(reply, files));
    pane.get<{ Params: { '*': string } }>('/addin/*', async ({ params }, reply) =>
      sendFile(reply, files.addin, params['*']),
    );
    const { office } = files;
    if (office !== null)
      pane.get<{ Params: { '*': string } }>('/office/*', async ({ params }, reply) =>
        sendFile(reply, office, params['*']),
      );
  });
  await server.register(async (page) => {
    await page.register(rateLimit, { global: false });
    const readings = page.createRateLimit({ max: READINGS, timeWindow: '1 minute' });
    page.addHook('onSend', async (_request, reply) => void reply.headers(TRYOUT_HEADERS));
    page.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_request, body, done) =>
      done(null, body),
    );
    page.get('/try', async (_request, reply) => sendFile(reply, files.tryout, 'tryout.html'));
    page.get<{ Params: { file: string } }>('/try/:file', async ({ params }, reply) =>
      sendFile(reply, files.tryout, params.file),
    );
    page.get('/try/plans', async () => examplesIn(files, access !== null));
    if (access) pairingRoute(page, files, access);
    page.get<{ Params: { id: string } }>('/try/plans/:id', async ({ params }, reply) => {
      const known = (await examplesIn(files, false)).some(({ id }) => id === params.id);
      if (!known) return problem(reply, 404, 'There is no such example.');
      return sendWorkbook(reply, params.id, await readFile(path.join(files.examples, params.id)));
    });
    page.post<{ Querystring: { name?: string }; Body: Buffer }>(
      '/try/read',
      {
        bodyLimit: LARGEST,
        onRequest: async (request, reply) => {
          if (!isSameSite(request)) return problem(reply, 403, 'Only our own page has workbooks read.');
          const state = await readings(request);
          if (state.isAllowed || !state.isExceeded) return undefined;
          void reply.header('retry-after', state.ttlInSeconds);
          return problem(reply, 429, 'Too many workbooks were opened: try again in a minute.');
        },
      },
      async ({ query, body }, reply) => sendWorkbook(reply, path.basename(query.name ?? 'plan'), body),
    );
  });
}

/** A code for the district of an example, for whoever sits at this machine: it is theirs to try. */
function pairingRoute(page: FastifyInstance, { districtOf }: TryoutFiles, access: Access): void {
  page.post<{ Params: { id: string } }>('/try/plans/:id/pairing', async (request, reply) => {
    if (!LOOPBACK.includes(request.ip) || !isSameSite(request))
      return problem(reply, 403, 'Only the page on this machine connects with a click.');
    const district = districtOf?.(request.params.id) ?? null;
    if (district === null)
      return problem(reply, 404, 'This plan belongs to no district of the example county.');
    const offered = await access.offerPairing(district);
    return 'refusal' in offered ? problem(reply, 404, offered.refusal.detail) : reply.send(offered);
  });
}

/** The pane's page with an emulated Excel before Excel's library. */
async function sendPane(reply: FastifyReply, { addin, office }: TryoutFiles): Promise<FastifyReply> {
  const page = await textOf(addin, 'pane.html');
  if (page === null) return problem(reply, 404, 'The pane has not been built.');
  const script = (src: string) => `<script src="${src}"></script>`;
  const library = office === null ? OFFICE_CDN.exec(page)?.[0] : script('/office/office.js');
  return reply
    .type('text/html; charset=utf-8')
    .send(page.replace(OFFICE_CDN, () => script('/try/bridge.js') + (library ?? '')));
}

/** The fullest first. */
async function examplesIn({ examples, day, districtOf }: TryoutFiles, hasCounty: boolean) {
  const found = await Promise.all(
    (await findReturns([examples])).map(async ({ path: at, file }) => ({
      file,
      size: (await stat(at)).size,
    })),
  );
  const connects = (file: string) => hasCounty && (districtOf?.(file) ?? null) !== null;
  return found
    .sort((a, b) => b.size - a.size)
    .map(({ file }) => ({ id: file, title: titleOf(file), day, connects: connects(file) }));
}

/** `north-vale-2008-11.xlsx` as `North Vale 2008–11`. */
function titleOf(file: string): string {
  const words = path
    .parse(file)
    .name.replace(/(\d{4})-(\d{2,4})\b/g, '$1–$2')
    .split('-');
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}

async function sendWorkbook(reply: FastifyReply, name: string, bytes: Uint8Array): Promise<FastifyReply> {
  try {
    return reply.send(await readWorkbookBytes(name, bytes));
  } catch (fault) {
    if (!(fault instanceof UnreadableWorkbook)) throw fault;
    return problem(reply, 422, fault.message);
  }
}

/** After RFC 9457. */
function problem(reply: FastifyReply, status: number, detail: string): FastifyReply {
  return reply.code(status).type('application/problem+json').send(JSON.stringify({ status, detail }));
}
