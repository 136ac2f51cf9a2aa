import { ROUTES } from '../../sync/server/api/routes';
import { aWorker, type TestWorker } from './aWorker';

interface Described {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string };
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: { readonly schemas: Record<string, object>; readonly securitySchemes: object };
}
interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly security?: readonly object[];
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly required: boolean }[];
  readonly requestBody?: {
    readonly content: Record<string, { readonly schema: { readonly $ref?: string } }>;
  };
  readonly responses: Record<
    string,
    { readonly description: string; readonly content: Record<string, object> }
  >;
}

let worker: TestWorker;
let described: Described;
beforeAll(async () => {
  worker = await aWorker();
  const answer = await worker.ask('/api/v1/openapi.json');
  expect(answer.status).toBe(200);
  described = (await answer.json()) as Described;
});
afterAll(() => worker.close());

const operations = () =>
  Object.entries(described.paths).flatMap(([path, byMethod]) =>
    Object.entries(byMethod).map(([method, operation]) => ({ path, method, operation })),
  );

describe('the API’s description', () => {
  test('is OpenAPI 3.1 with what that asks for', () => {
    expect(described.openapi).toBe('3.1.0');
    expect(described.info).toEqual(
      expect.objectContaining({ title: expect.any(String), version: expect.any(String) }),
    );
    expect(described.components.securitySchemes).toHaveProperty('key.scheme', 'bearer');
  });

  test('has every route, once', () => {
    const told = operations().map(({ path, method }) => `${method.toUpperCase()} ${path}`);
    const served = ROUTES.map(({ method, path }) => `${method} /api/v1${path.replace(/:(\w+)/g, '{$1}')}`);
    expect(told.sort()).toEqual(served.sort());
    const ids = operations().map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('names every parameter of a path, and says that it is needed', () => {
    for (const { path, operation } of operations()) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
      const told = operation.parameters.filter((parameter) => parameter.in === 'path');
      expect(told.map(({ name }) => name).sort()).toEqual(inPath);
      expect(told.every(({ required }) => required)).toBe(true);
    }
  });

  test('says what every answer means, refusals as problem details', () => {
    for (const { operation } of operations()) {
      const entries = Object.entries(operation.responses);
      expect(entries.some(([status]) => status.startsWith('2'))).toBe(true);
      for (const [status, { description, content }] of entries) {
        expect(status).toMatch(/^[2-5]\d\d$/);
        expect(description).not.toBe('');
        if (!status.startsWith('2')) expect(Object.keys(content)).toEqual(['application/problem+json']);
      }
      expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(['403', '429', '500', '503']));
    }
  });

  test('refers to nothing that is not there', () => {
    const text = JSON.stringify(described);
    const refs = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref]) => ref!);
    expect(refs.length).toBeGreaterThan(20);
    for (const ref of refs) {
      const [, , , name] = ref.split('/');
      expect(ref).toBe(`#/components/schemas/${name}`);
      expect(described.components.schemas).toHaveProperty([name!]);
    }
    for (const name of Object.keys(described.components.schemas)) expect(name).toMatch(/^[\w.-]+$/);
    expect(text).not.toMatch(/"\$(id|schema)"/);
  });

  test('takes the protocol’s own schemas', () => {
    const put = described.paths['/api/v1/returns/{returnId}/revisions/{hash}']!.put!;
    expect(put.requestBody!.content['application/json']!.schema).toEqual({
      $ref: '#/components/schemas/RevisionSent',
    });
    expect(put.responses['201']!.content).toEqual({
      'application/json': { schema: { $ref: '#/components/schemas/RevisionTaken' } },
    });
    expect(put.parameters).toContainEqual(expect.objectContaining({ name: 'If-Match', in: 'header' }));
    expect(Object.keys(put.responses)).toEqual(
      expect.arrayContaining(['400', '401', '403', '409', '413', '422']),
    );
    expect(described.components.schemas.RevisionSent).toMatchObject({
      type: 'object',
      additionalProperties: false,
      required: ['file', 'complete', 'snapshot'],
    });
  });

  test('asks no key for getting one', () => {
    expect(described.paths['/api/v1/pairings']!.post!.security).toEqual([]);
    expect(described.paths['/api/v1/returns']!.get!.security).toBeUndefined();
  });
});
