import fastify, { type FastifyInstance } from 'fastify';
import type { CountyBook } from '../../shared/book';
import { bookPage, menuOrder, pathOf } from './bookPage';
import { COUNTY_HEADERS } from './pagePolicy';
import { STYLE } from './style';
import { tryoutRoutes, type TryoutFiles } from './tryoutRoutes';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const PAGE = 'text/html; charset=utf-8';

/**
 * The county's pages: each sheet of the book as a page, and the workbook itself to take away.
 *
 * @param workbook the bytes of the county workbook.
 * @param tryout the add-in and the page on which it is tried; null serves neither.
 */
export function countyServer(
  book: CountyBook,
  workbook: Uint8Array,
  tryout: TryoutFiles | null = null,
): FastifyInstance {
  const server = fastify();
  void server.register(async (pages) => countyPages(pages, book, workbook));
  if (tryout) void server.register(async (pages) => tryoutRoutes(pages, tryout));
  return server;
}

function countyPages(server: FastifyInstance, book: CountyBook, workbook: Uint8Array): void {
  const [home] = menuOrder(book);
  server.addHook('onSend', async (_request, reply) => {
    void reply.headers(COUNTY_HEADERS);
  });
  server.get('/', async (_request, reply) => reply.redirect(home ? pathOf(home) : '/county.xlsx'));
  for (const sheet of book.sheets)
    server.get(pathOf(sheet), async (_request, reply) => reply.type(PAGE).send(bookPage(book, sheet)));
  server.get('/style.css', async (_request, reply) => reply.type('text/css; charset=utf-8').send(STYLE));
  server.get('/county.xlsx', async (_request, reply) =>
    reply
      .type(XLSX)
      .header('content-disposition', 'attachment; filename="county.xlsx"')
      .send(Buffer.from(workbook)),
  );
}
