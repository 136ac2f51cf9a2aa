import { zipSync } from 'fflate';

/** The parts of a package by path. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** Higher levels take twice as long for a sixth less. */
const LEVEL = 2;

/** First what programs look at to tell the kind of file, then by path. */
const FIRST = ['mimetype', '[Content_Types].xml', '_rels/.rels'];

/**
 * Zips parts so that the same parts give the same bytes: fixed order, and one time for all,
 * the earliest a zip file can state. A `mimetype` is stored, as OpenDocument asks.
 */
export function zipParts(parts: Parts): Uint8Array {
  const paths = zipOrder([...parts.keys()]);
  return zipSync(
    Object.fromEntries(
      paths.map((path) => [path, [parts.get(path)!, { level: path === 'mimetype' ? 0 : LEVEL }]]),
    ),
    // The zip format knows local time only, and so is this.
    { mtime: new Date(1980, 0, 1) },
  );
}

/** The order in which a package's parts are zipped. */
export function zipOrder(paths: readonly string[]): string[] {
  return [...paths].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

function rank(path: string): number {
  const place = FIRST.indexOf(path);
  return place < 0 ? FIRST.length : place;
}
