const [NOUGHT, NINE] = [48, 57];

/** Whether a text has so many digits, wherever they stand: most have too few for any number that is looked for. */
export function hasDigits(text: string, fewest: number): boolean {
  let digits = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= NOUGHT && code <= NINE && ++digits >= fewest) return true;
  }
  return false;
}
