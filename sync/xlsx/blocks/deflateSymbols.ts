/** Lengths and distances of matches as deflate tells them (RFC 1951, 3.2.5): a symbol, and bits behind it. */
const LENGTH_BITS = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const DISTANCE_BITS = [
  0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
];

export const END_OF_BLOCK = 256;
const FIRST_LENGTH = 257;
export const LONGEST_MATCH = 258;
export const FARTHEST_MATCH = 32_768;
export const LITERALS = 286;
export const DISTANCES = 30;

interface Scale {
  readonly bits: readonly number[];
  /** The least that each symbol says. */
  readonly least: readonly number[];
}

const LENGTH: Scale = { bits: LENGTH_BITS, least: leastOf(LENGTH_BITS, 3) };
const DISTANCE: Scale = { bits: DISTANCE_BITS, least: leastOf(DISTANCE_BITS, 1) };

function leastOf(bits: readonly number[], first: number): number[] {
  let least = first;
  return bits.map((count) => {
    const own = least;
    least += 2 ** count;
    return own;
  });
}

/** The symbol of each length, from 0; the longest has one of its own. */
const LENGTH_PLACES = placesOf(LENGTH, LONGEST_MATCH).fill(28, LONGEST_MATCH);
const DISTANCE_PLACES = placesOf(DISTANCE, FARTHEST_MATCH);

/** By stretches, since this is made at each start: each symbol says what the one before it does not reach. */
function placesOf({ least }: Scale, most: number): Uint8Array {
  const places = new Uint8Array(most + 1);
  least.forEach((from, place) => places.fill(place, from));
  return places;
}

/** A symbol, and the bits behind it. */
interface Said {
  readonly symbol: number;
  readonly extra: number;
  readonly bits: number;
}

/** What is said for each length. */
export const LENGTHS_SAID: readonly Said[] = Array.from(LENGTH_PLACES, (place, length) => {
  const least = place === 28 ? LONGEST_MATCH : LENGTH.least[place]!;
  return { symbol: FIRST_LENGTH + place, extra: length - least, bits: LENGTH_BITS[place]! };
});

export function lengthSymbol(length: number): number {
  return FIRST_LENGTH + LENGTH_PLACES[length]!;
}

/** What is said for a distance: behind the symbol, by how much it is more than the least. */
interface DistanceSaid {
  readonly symbol: number;
  readonly least: number;
  readonly bits: number;
}

const DISTANCES_SAID: readonly DistanceSaid[] = DISTANCE_BITS.map((bits, symbol) => ({
  symbol,
  least: DISTANCE.least[symbol]!,
  bits,
}));

/** The symbol of a distance. */
export function distancePlace(distance: number): number {
  return DISTANCE_PLACES[distance]!;
}

export function distanceSaid(distance: number): DistanceSaid {
  return DISTANCES_SAID[DISTANCE_PLACES[distance]!]!;
}
