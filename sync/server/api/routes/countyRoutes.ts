import * as z from 'zod';
import { changes, countySummary } from '../../../../shared/protocol';
import { mayHear } from '../mayHear';
import { refuse } from '../refuse';
import { route, type Route } from '../route';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const ZIP = 'application/zip';
/** In an address, `true` and `1` say yes. */
const yes = z.enum(['true', 'false', '1', '0']).transform((word) => word === 'true' || word === '1');

/** The county as a whole. */
export const countyRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/summary',
    summary: 'How the county stands, in numbers: RAG by plan, issues by code',
    who: 'county',
    takes: {},
    successes: [{ status: 200, means: 'The numbers', holds: countySummary }],
    refusals: [],
    answer: async (_asked, { desk }) => ({ json: await desk.summary() }),
  }),
  route({
    method: 'GET',
    path: '/changes',
    summary: 'What changed, the latest first: of all districts for the county, else of one’s own',
    who: 'caller',
    takes: {
      query: z.object({
        district: z.string().min(1).optional(),
        sinceLast: yes.optional(),
        limit: z.coerce.number().int().min(1).max(100_000).optional(),
      }),
    },
    successes: [{ status: 200, means: 'The changes', holds: changes }],
    refusals: ['not-yours'],
    answer: async ({ caller, query: { district: asked, sinceLast, limit } }, { desk }) => {
      if (asked !== undefined && !mayHear(desk, caller, asked))
        return refuse('not-yours', `You are signed in for ${caller.district}, and asked for ${asked}.`);
      const district = caller.district ?? asked;
      const question = {
        ...(district !== undefined && { district }),
        ...(sinceLast !== undefined && { sinceLast }),
        ...(limit !== undefined && { limit }),
      };
      return { json: { changes: await desk.changes(question) } };
    },
  }),
  route({
    method: 'GET',
    path: '/county/book.xlsx',
    summary: 'The county workbook, as it was last published',
    who: 'county',
    takes: {},
    successes: [{ status: 200, means: 'The workbook', holds: XLSX }],
    refusals: ['not-found'],
    answer: async (_asked, { desk }) => {
      const book = await desk.book();
      if (!book) return refuse('not-found', 'The county workbook has not been published yet.');
      return { file: book.bytes, hash: book.hash, type: XLSX, name: 'county.xlsx' };
    },
  }),
  route({
    method: 'GET',
    path: '/county/publication.zip',
    summary: 'The publication copy: XLSX, ODS and CSV, without personal names',
    who: 'county',
    takes: {},
    successes: [{ status: 200, means: 'The files, zipped', holds: ZIP }],
    refusals: ['not-found'],
    answer: async (_asked, { desk }) => {
      const copy = await desk.publicationCopy();
      if (!copy) return refuse('not-found', 'There is nothing to publish yet: no return has come in.');
      return { file: copy.bytes, hash: copy.hash, type: ZIP, name: 'publication.zip' };
    },
  }),
];
