/**
 * Half up, seen as people see the number: 1.005 is half way between 1.00 and 1.01 though its binary
 * form lies a little below. Twelve significant digits are more than any indicator has.
 */
export function halfUp(value: number, decimals: number): number {
  if (!Number.isFinite(value)) return value;
  const scale = 10 ** decimals;
  const scaled = Number((value * scale).toPrecision(12));
  const whole = Math.floor(scaled + 0.5);
  return (whole === 0 ? 0 : whole) / scale;
}
