/** `*` any signs, `?` one, `~` before either takes it as it is. */
const WILD = /~[*?~]|[*?]/gu;

export function hasWildcard(text: string): boolean {
  return /[*?~]/u.test(text);
}

/** What a whole text must be like, whatever its case. */
export function wildcardPattern(text: string): RegExp {
  return new RegExp(`^${sourceOf(text)}$`, 'isu');
}

let last: { readonly text: string; readonly pattern: RegExp } | null = null;

/** What has to stand somewhere in a text, as SEARCH looks for it. */
export function wildcardSearch(text: string): RegExp {
  // The same is sought in one cell after another.
  if (last?.text !== text) last = { text, pattern: new RegExp(sourceOf(text), 'isu') };
  return last.pattern;
}

function sourceOf(text: string): string {
  let source = '';
  let at = 0;
  for (const match of text.matchAll(WILD)) {
    source += quoted(text.slice(at, match.index)) + meaningOf(match[0]);
    at = match.index + match[0].length;
  }
  return source + quoted(text.slice(at));
}

function meaningOf(sign: string): string {
  if (sign === '*') return '.*';
  return sign === '?' ? '.' : quoted(sign.slice(1));
}

function quoted(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, (sign) => `\\${sign}`);
}
