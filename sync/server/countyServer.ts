import fastify, { type FastifyInstance } from 'fastify';
import type { CountyBook } from '../../shared/book';
import { bookPage, menuOrder, pathOf } from './bookPage';
import { STYLE } from './style';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const PAGE = 'text/html; charset=utf-8';

/** What the pages may do: nothing but show themselves. No script, no other site, no frame around them. */
const HEADERS = {
  'content-security-policy': "default-src 'none'; style-src 'self'; frame-ancestors 'none'; base-uri 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

/**
 * The county's pages: each sheet of the book as a page, and the workbook itself to take away.
 *
 * @param workbook the bytes of the county workbook.
 */
export function countyServer(book: CountyBook, workbook: Uint8Array): FastifyInstance {
  const server = fastify();
  const [home] = menuOrder(book);
  server.addHook('onSend', async (_request, reply) => {
    void reply.headers(HEADERS);
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
  return server;
}
