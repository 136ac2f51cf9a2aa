/** How long a test with properties may take, in milliseconds: in a long run (`npm run test:long`) as many times longer as it tries more cases. */
export function timeFor(usual: number): number {
  return usual * Number(process.env['LONG'] ?? 1);
}
