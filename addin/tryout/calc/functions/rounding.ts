/** Half away from nought, seeing 1.005 as it is written and not as binary fractions have it. */
export function roundHalfAway(value: number, digits: number): number {
  return scaled(value, digits, (size) => Math.round(size));
}

export function roundUp(value: number, digits: number): number {
  return scaled(value, digits, Math.ceil);
}

export function roundDown(value: number, digits: number): number {
  return scaled(value, digits, Math.floor);
}

function scaled(value: number, digits: number, round: (size: number) => number): number {
  const places = Math.trunc(digits);
  const size = shift(Math.abs(value), places);
  // Fifteen digits are all that Excel keeps: the dust beyond them must not turn a half down.
  const clean = Number(size.toPrecision(15));
  return Math.sign(value) * shift(round(clean), -places);
}

/** Times ten to a power, by moving the point rather than by multiplying, which would add dust. */
function shift(value: number, places: number): number {
  const [digits, exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}
