const DITTO =
  /^\s*(?:as (?:above|previous(?:ly)?|before)|ditto|do\.?|same(?: as (?:above|previous|before))?|see above|idem|"|“|”|″|〃|''|,,|-"-|- ?do ?-)\.?\s*$/i;

/** "As above" in any of its forms. */
export function isDitto(text: string): boolean {
  return text.length <= 24 && DITTO.test(text);
}
