import * as fc from 'fast-check';
import { hashOf, PAGES, RETURN_VIEWS, routeOf } from '../../sync/console/route';

describe('an address in the console', () => {
  it.each([
    ['', 'returns'],
    ['#/', 'returns'],
    ['#/conflicts', 'conflicts'],
    ['#/no-such-page', 'returns'],
    ['#key=left-over', 'returns'],
  ])('%j leads to %s', (hash, page) => {
    expect(routeOf(hash)).toMatchObject({ page, returnId: null, query: {} });
  });

  it('names a return, a view of it and what is asked of that', () => {
    expect(routeOf('#/returns/vale%2Fsafer-vale/revisions?from=1&to=3')).toEqual({
      page: 'returns',
      returnId: 'vale/safer-vale',
      view: 'revisions',
      query: { from: '1', to: '3' },
    });
  });

  it('with a name that cannot be read leads to all returns', () => {
    expect(routeOf('#/returns/%E0%A4%A/issues').returnId).toBeNull();
  });

  it('is read as it was written', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...RETURN_VIEWS),
        fc.string({ minLength: 1, unit: 'grapheme' }),
        fc.dictionary(
          fc.string({ minLength: 1 }).filter((name) => name !== '__proto__'),
          fc.string(),
          { maxKeys: 3, noNullPrototype: true },
        ),
        (view, returnId, query) => {
          const route = { page: 'returns' as const, returnId, view, query };
          expect(routeOf(hashOf(route))).toEqual(route);
        },
      ),
    );
    for (const page of PAGES) expect(routeOf(hashOf({ page })).page).toBe(page);
  });
});
