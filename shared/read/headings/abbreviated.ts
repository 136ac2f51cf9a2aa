/** Letters with a stop behind them, which cuts a word short: "Perf.", "Meas." */
const CUT = /^[a-z]{2,}\.$/;
const NO_LETTERS = /[^a-z. ]+/g;

/**
 * Of known names those that a heading cuts short, word by word: "Perf. Meas." is a performance measure,
 * "Prog. to date" progress or programme. None where no stop shows that it does.
 *
 * @param known in the normal form of `normalise`, with its words
 */
export function cutShort<Known extends { readonly words: readonly string[] }>(
  heading: string,
  known: Iterable<Known>,
): readonly Known[] {
  const words = heading.toLowerCase().replace(NO_LETTERS, ' ').split(' ').filter(Boolean);
  if (!words.some((word) => CUT.test(word))) return [];
  const begins = (word: string, at: number) =>
    CUT.test(words[at]!) ? word.startsWith(words[at]!.slice(0, -1)) : word === words[at];
  return [...known].filter((own) => own.words.length === words.length && own.words.every(begins));
}
