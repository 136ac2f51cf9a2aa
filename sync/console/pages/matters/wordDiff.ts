/** A piece of a text: whether the other text has it too. */
export interface Piece {
  readonly text: string;
  readonly isOwn: boolean;
}

/** Longer texts are not compared word by word: what they have in common would be chance. */
const MOST_WORDS = 400;

/** A text in pieces: what it has in common with another, in the same order, and what is its own. */
export function wordDiff(text: string, other: string): Piece[] {
  const [own, theirs] = [wordsIn(text), wordsIn(other)];
  if (own.length > MOST_WORDS || theirs.length > MOST_WORDS) return [{ text, isOwn: text !== other }];
  const common = commonWords(own, theirs);
  const pieces: Piece[] = [];
  own.forEach((word, at) => {
    const isOwn = !common.has(at);
    const before = pieces.at(-1);
    if (before?.isOwn === isOwn) pieces[pieces.length - 1] = { text: before.text + word, isOwn };
    else pieces.push({ text: word, isOwn });
  });
  return pieces;
}

/** Words with the spaces behind them. */
function wordsIn(text: string): string[] {
  return text.match(/\S+\s*|\s+/g) ?? [];
}

/** The places, in the first, of a longest common subsequence. */
function commonWords(first: readonly string[], second: readonly string[]): ReadonlySet<number> {
  const a = first.map((word) => word.trim());
  const b = second.map((word) => word.trim());
  const longest = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      longest[i]![j] =
        a[i] === b[j] ? longest[i + 1]![j + 1]! + 1 : Math.max(longest[i + 1]![j]!, longest[i]![j + 1]!);
    }
  }
  const common = new Set<number>();
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) {
      common.add(i++);
      j++;
    } else if (longest[i + 1]![j]! >= longest[i]![j + 1]!) i++;
    else j++;
  }
  return common;
}
