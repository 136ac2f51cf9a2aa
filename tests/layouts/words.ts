/** Text without what two careful people would write differently: spaces, quotes, dashes, bullets, the last stop. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[“”″]/g, '"')
    .replace(/[‘’′]/g, "'")
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[•·▪*-] /, '')
    .replace(/[.;,:]$/, '');
}

/** True where `actual` is what was expected; see `Layout` for the use of `…`. */
export function sameText(expected: string, actual: string): boolean {
  return meets(expected, actual, plain);
}

const label =
  /^(?:(?:strategic )?(?:priority|objective|aim|theme|section|outcome|goal|table)\b *)?(?:[a-z]{0,3}\d[\d.]*|[a-z](?=[.):]))?(?:[.):]| -)? +/;

/** True where two headings are the same but for case, punctuation and a leading label or number (`Objective 2:`). */
export function sameHeading(expected: string, actual: string): boolean {
  return (
    meets(expected, actual, words) ||
    meets(expected, actual, (text) => words(plain(text).toLowerCase().replace(label, '')))
  );
}

function words(text: string): string {
  return plain(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%£]+/gu, ' ')
    .trim();
}

function meets(expected: string, actual: string, form: (text: string) => string): boolean {
  const open = expected.endsWith('…');
  const inside = open && expected.startsWith('…');
  const wanted = form(expected.replace(/^…|…$/g, ''));
  const found = form(actual);
  if (inside) return found.includes(wanted);
  return open ? found.startsWith(wanted) : found === wanted;
}
