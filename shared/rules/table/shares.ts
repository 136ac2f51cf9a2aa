import { isRatio, isTotal, type Entry, type Line, type Matrix } from './matrix';

/** A share that is not the quotient it is elsewhere in its column. */
export interface WrongShare {
  readonly share: Line;
  readonly crossing: string;
  readonly entry: Entry;
  readonly part: number;
  readonly whole: number;
  readonly partName: string;
  readonly wholeName: string;
}

/** What a share is a share of: figures of the same row, or of the total row of a column. */
interface Quotient {
  readonly part: Line;
  readonly wholeName: string;
  readonly wholeOf: (crossing: string) => number | undefined;
}

/**
 * Shares of a table's columns that are not the quotient of two figures, beyond rounding. Which two is
 * not guessed from headings: it is the pair that gives the shares of most rows.
 */
export function wrongShares({ columns }: Matrix): WrongShare[] {
  const counts = columns.filter((column) => !isRatio(column));
  return columns.filter(holdsShares).flatMap((share) => wrongIn(share, counts));
}

function holdsShares(line: Line): boolean {
  return isRatio(line) && [...line.entries.values()].some(({ text }) => /\d\s?%$/.test(text));
}

function wrongIn(share: Line, counts: readonly Line[]): WrongShare[] {
  let best: { wrong: WrongShare[]; right: number } | null = null;
  let level = false;
  for (const quotient of quotients(counts)) {
    const result = compare(share, quotient);
    if (!best || result.right > best.right) {
      best = result;
      level = false;
    } else if (result.right === best.right && result.wrong.length > 0) level = true;
  }
  if (!best || best.wrong.length === 0 || level) return [];
  // one share in a table may be wrong, or two; where more are, they are shares of something else
  return best.right >= 2 && best.right >= 2 * best.wrong.length ? best.wrong : [];
}

function* quotients(counts: readonly Line[]): Generator<Quotient> {
  for (const part of counts) {
    for (const whole of counts) {
      if (whole !== part)
        yield { part, wholeName: whole.name, wholeOf: (crossing) => whole.entries.get(crossing)?.value };
    }
    for (const [name, entry] of part.entries) {
      if (isTotal({ name, entries: part.entries }))
        yield { part, wholeName: name, wholeOf: () => entry.value };
    }
  }
}

function compare(
  share: Line,
  { part, wholeName, wholeOf }: Quotient,
): { wrong: WrongShare[]; right: number } {
  let right = 0;
  const wrong: WrongShare[] = [];
  for (const [crossing, entry] of share.entries) {
    const whole = wholeOf(crossing);
    const own = part.entries.get(crossing)?.value ?? 0;
    if (whole === undefined || whole === 0) continue;
    if (fits(entry, own / whole)) right++;
    else wrong.push({ share, crossing, entry, part: own, whole, partName: part.name, wholeName });
  }
  return { wrong, right };
}

/** Within half a unit of what is shown. */
function fits({ text, value }: Entry, quotient: number): boolean {
  const decimals = /[.](\d+)\s?%/.exec(text)?.[1]?.length ?? 0;
  const shown = text.includes('%') ? Number(/-?[\d,.]+/.exec(text)?.[0]?.replace(/,/g, '')) : value * 100;
  return Math.abs(shown - quotient * 100) <= 0.5 * 10 ** -decimals + 1e-9;
}
