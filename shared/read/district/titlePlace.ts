import { isLandform, isOrdinary, JOIN, soundsLikePlace, upToPlace } from './ordinaryWords';

/** A place that a title names, as far as its words tell. */
export interface PlaceFound {
  readonly name: string;
  /** Nothing else has to bear it out. */
  readonly sure: boolean;
}

const BETWEEN = /\s+[-–—|]\s+|[–—|:;,()[\]/]|\s-|-\s/;
const ELSEWHERE =
  /^(?:estate|road|street|lane|avenue|school|college|hospital|prison|ward|police|constabulary)$/i;

/**
 * The place in a title once topics, dates and bodies are taken away from both sides: `Marlbury` in
 * `Marlbury residents’ survey 2012`, `Noise plan 2016/17 – Marlbury`, `Fires in Marlbury: what we do`.
 * Sure where the words around it or its own sound leave no doubt.
 */
export function titlePlace(title: string): PlaceFound | null {
  const line = title.split('\n')[0]!.slice(0, 200);
  const capitals = line === line.toUpperCase();
  const words = capitals ? line.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, (c) => c.toUpperCase()) : line;
  const running = !capitals && /(?:^|\s)(?!with\b|from\b|that\b)\p{Ll}{4,}/u.test(words);
  let best: PlaceFound | null = null;
  for (const part of words.split(BETWEEN)) {
    for (const found of placesIn(part.trim(), running)) {
      if (found.sure) return found;
      best ??= found;
    }
  }
  return best;
}

function placesIn(part: string, running: boolean): PlaceFound[] {
  const words = part.split(/\s+/).filter(Boolean);
  const found: PlaceFound[] = [];
  for (let at = 0; at < words.length; at++) {
    let end = at;
    while (end < words.length && (isName(words[end]!) || (end > at && joins(words, end)))) end++;
    if (end === at) continue;
    const run = upToPlace(words.slice(at, end));
    const keys = run.map(keyOf);
    const next = words[at + run.length] ?? '';
    const named = keys.some((key) => !isLandform(key) && !JOIN.test(key));
    // in running text a capital within a phrase is a name's; at its beginning it is anybody's
    const led = running && at > 0 && /^(?:in|for|across|around)$/.test(words[at - 1]!);
    const heads =
      at + run.length === words.length || run.length < end - at || isOrdinary(keyOf(next)) || at > 0;
    if (named && heads && !ELSEWHERE.test(next))
      found.push({ name: run.map(bare).join(' '), sure: led || soundsLikePlace(keys) });
    at = end;
  }
  return found;
}

/** `of` in `Vale of Arrow`, where a name follows. */
function joins(words: readonly string[], at: number): boolean {
  const word = words[at]!;
  const next = words.findIndex((other, index) => index > at && !JOIN.test(other.toLowerCase()));
  return JOIN.test(word.toLowerCase()) && next > 0 && next - at <= 2 && isName(words[next]!);
}

function isName(word: string): boolean {
  const key = keyOf(word);
  return (
    /^\p{Lu}[\p{L}’'-]*$/u.test(bare(word)) &&
    !(word === word.toUpperCase() && word.length > 1) &&
    (isLandform(key) || (!isOrdinary(key) && !key.split('-').every(isOrdinary)))
  );
}

function bare(word: string): string {
  const alone = word.replace(/[.!?“”"*]+/g, '').replace(/[’']s?$/, '');
  return JOIN.test(alone.toLowerCase()) ? alone.toLowerCase() : alone;
}

function keyOf(word: string): string {
  return bare(word).toLowerCase();
}
