import Papa from 'papaparse';

const DELIMITERS = [',', ';', '\t', '|'] as const;
const ROWS_LOOKED_AT = 200;

export interface Delimiter {
  readonly delimiter: string;
  /** Rows that this delimiter cuts into the same number of cells, two at least. */
  readonly agreeing: number;
}

/**
 * The delimiter under which most rows have the same number of cells. Commas in the sentences of a
 * plan cut rows unevenly, and so give themselves away. `preferred` wins where nothing tells.
 */
export function chooseDelimiter(text: string, preferred: ',' | '\t'): Delimiter {
  const candidates = [preferred, ...DELIMITERS.filter((delimiter) => delimiter !== preferred)];
  const scored = candidates.map((delimiter) => ({ delimiter, ...score(text, delimiter) }));
  return scored.reduce((best, next) => (isBetter(next, best) ? next : best));
}

interface Score {
  readonly agreeing: number;
  readonly width: number;
  readonly misquoted: boolean;
}

function isBetter(a: Score, b: Score): boolean {
  if (a.misquoted !== b.misquoted) return b.misquoted && a.agreeing > 0;
  return a.agreeing !== b.agreeing ? a.agreeing > b.agreeing : a.width > b.width;
}

function score(text: string, delimiter: string): Score {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, preview: ROWS_LOOKED_AT });
  const rowsByWidth = new Map<number, number>();
  for (const { length } of data) if (length > 1) rowsByWidth.set(length, (rowsByWidth.get(length) ?? 0) + 1);
  let [width, agreeing] = [0, 0];
  for (const [length, rows] of rowsByWidth) if (rows > agreeing) [width, agreeing] = [length, rows];
  return { agreeing, width, misquoted: errors.some(({ type }) => type === 'Quotes') };
}
