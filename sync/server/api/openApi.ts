import * as z from 'zod';
import { problem } from '../../../shared/protocol';
import manifest from '../../../package.json';
import { PROBLEMS } from './problems';
import type { Route, Success } from './route';
import { SCHEMAS, schemaOf } from './schemas';

type Json = Readonly<Record<string, unknown>>;

const EVERYWHERE = ['cross-site', 'too-many-requests', 'busy', 'failed'] as const;
const SIGNED_IN = ['not-signed-in', 'key-unknown', 'token-refused', 'person-unknown'] as const;

/** The API's description after OpenAPI 3.1, made from the routes and their schemas. */
export function openApi(routes: readonly Route[], prefix: string): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const route of routes) {
    const path = prefix + route.path.replace(/:(\w+)/g, '{$1}');
    (paths[path] ??= {})[route.method.toLowerCase()] = operationOf(route);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Shirebook county API',
      version: manifest.version,
      description: 'How the add-in, the console and other programs talk to a county’s worker.',
    },
    servers: [{ url: '/' }],
    security: [{ key: [] }],
    paths,
    components: {
      schemas: SCHEMAS,
      securitySchemes: {
        key: {
          type: 'http',
          scheme: 'bearer',
          description:
            'A key of a district’s or the county’s, or an identity token of Google’s or Microsoft’s.',
        },
      },
    },
  };
}

function operationOf(route: Route): Json {
  const { method, path, summary, who, takes, successes, headers = {} } = route;
  return {
    operationId: operationId(method, path),
    summary,
    ...(who === 'anyone' && { security: [] }),
    ...(who === 'county' && { description: 'For the county’s key alone.' }),
    parameters: [
      ...parametersOf(takes.params, 'path'),
      ...parametersOf(takes.query, 'query'),
      ...Object.entries(headers).map(([name, description]) => ({
        name,
        in: 'header',
        description,
        schema: { type: 'string' },
      })),
    ],
    ...(takes.body && {
      requestBody: { required: true, content: { 'application/json': { schema: schemaOf(takes.body) } } },
    }),
    responses: {
      ...Object.fromEntries(successes.map((success) => [success.status, responseOf(success)])),
      ...refusalsOf(route),
    },
  };
}

function responseOf({ means, holds }: Success): Json {
  const content =
    typeof holds === 'string'
      ? {
          [holds]: { schema: { type: 'string', ...(holds.startsWith('text/') ? {} : { format: 'binary' }) } },
        }
      : { 'application/json': { schema: schemaOf(holds) } };
  return { description: means, content };
}

/** By status: the codes that it may have, each with its title. */
function refusalsOf({ who, takes, refusals }: Route): Json {
  const codes = new Set([
    ...refusals,
    ...(takes.params || takes.query ? (['malformed'] as const) : []),
    ...(who === 'anyone' ? [] : SIGNED_IN),
    ...(who === 'county' ? (['not-yours'] as const) : []),
    ...EVERYWHERE,
  ]);
  const byStatus: Record<number, string[]> = {};
  for (const code of codes) (byStatus[PROBLEMS[code].status] ??= []).push(`${code}: ${PROBLEMS[code].title}`);
  const content = { 'application/problem+json': { schema: schemaOf(problem) } };
  return Object.fromEntries(
    Object.entries(byStatus).map(([status, titles]) => [status, { description: titles.join(' '), content }]),
  );
}

function parametersOf(schema: z.ZodType | undefined, where: 'path' | 'query'): Json[] {
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).map(([name, each]) => ({
    name,
    in: where,
    required: where === 'path' || !each.safeParse(undefined).success,
    schema: schemaOf(each),
  }));
}

/** `GET /returns/:returnId/changes` as `getReturnsReturnIdChanges`. */
function operationId(method: string, path: string): string {
  const words = path.split(/\W+/).filter((word) => word !== '');
  return method.toLowerCase() + words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}
