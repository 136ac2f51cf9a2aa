/**
 * What a test throws its dice with: in a usual run always the same, so that a red run means that something
 * broke; in a long one (`npm run test:long`) another each time, which is said so that it can be given in
 * `SEED` and seen again.
 */
export function seedOf(usual: number): number {
  if (process.env['SEED']) return Number(process.env['SEED']);
  if (!process.env['LONG']) return usual;
  const seed = Math.floor(Math.random() * 2 ** 31);
  process.stdout.write(`SEED=${seed}\n`);
  return seed;
}
