import fc from 'fast-check';

/** The cases that a property is tried on. */
function tried(parameters?: fc.Parameters<[number]>): number[] {
  const seen: number[] = [];
  const property = fc.property(fc.nat(), (value) => {
    seen.push(value);
  });
  fc.assert(property, parameters);
  return seen;
}

if (process.env['LONG'] === undefined) {
  test('a usual run tries the same cases every time', () => {
    expect(tried()).toEqual(tried());
    expect(tried()).toHaveLength(100);
    expect(tried({ numRuns: 7 })).toEqual(tried().slice(0, 7));
  });
} else {
  test('a long run tries other cases every time, and many more', () => {
    expect(tried({ seed: 3 })).not.toEqual(tried({ seed: 3 }));
    expect(tried().length).toBeGreaterThan(100);
  });
}
