const IN_WORDS =
  /\b(?:(?:lead(?: (?:officer|agency|partner|organisation))?|responsib(?:le|ility)|owner)s?\s*(?::|[–—-]\s)|led by\s)\s*([^;,)\]\n]{2,60})/i;

/** Who leads, where the words of an action say so: `Mark bicycles (Lead: Police, by May)`. */
export function leadInWords(text: string): string | null {
  return IN_WORDS.exec(text)?.[1]?.trim() ?? null;
}
