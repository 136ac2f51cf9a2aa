import { isRatio, isTotal, type Entry, type Line, type Matrix } from './matrix';

/** A total that is not the sum of its parts. */
export interface WrongTotal {
  readonly total: Line;
  readonly crossing: string;
  readonly entry: Entry;
  readonly sum: number;
  readonly parts: readonly Line[];
}

/**
 * Totals of a table's rows that are not the sum of the rows above (or below) them. What a total sums
 * up is not guessed from its name: it is the run of rows whose sums agree with it in most columns.
 */
export function wrongTotals({ rows, columns }: Matrix): WrongTotal[] {
  const summing = new Set(columns.filter((column) => !isRatio(column)).map(({ name }) => name));
  const usable = rows.filter((row) => !isRatio(within(row, summing)));
  return usable.flatMap((total, at) => (isTotal(total) ? wrongIn(total, at, usable, summing) : []));
}

/** What of a row can be summed up: a share beside each count makes no row of shares. */
function within({ name, entries }: Line, columns: ReadonlySet<string>): Line {
  return { name, entries: new Map([...entries].filter(([crossing]) => columns.has(crossing))) };
}

function wrongIn(total: Line, at: number, rows: readonly Line[], columns: ReadonlySet<string>): WrongTotal[] {
  let best: { parts: readonly Line[]; wrong: WrongTotal[]; right: number } | null = null;
  for (const parts of candidates(at, rows)) {
    if (parts.length < 2) continue;
    let right = 0;
    const wrong: WrongTotal[] = [];
    for (const [crossing, entry] of total.entries) {
      if (!columns.has(crossing)) continue;
      const values = parts.flatMap((part) => part.entries.get(crossing)?.value ?? []);
      if (values.length === 0) continue;
      const sum = tidy(values.reduce((all, value) => all + value, 0));
      if (Math.abs(sum - entry.value) <= slack(entry, values.length)) right++;
      else wrong.push({ total, crossing, entry, sum, parts });
    }
    if (!best || right > best.right) best = { parts, wrong, right };
  }
  if (!best || best.wrong.length === 0) return [];
  const { wrong, right } = best;
  // what is right in most columns is a total; a single column must at least come near
  const believed =
    right > wrong.length || (right === wrong.length && right > 0) || (right === 0 && isNear(wrong));
  return believed ? wrong : [];
}

/** Runs of rows that a total may sum up: back to the total before it, all rows before it, the totals before it, the rows after it. */
function candidates(at: number, rows: readonly Line[]): Line[][] {
  const before = rows.slice(0, at);
  const after = rows.slice(at + 1);
  const lastTotal = before.findLastIndex(isTotal);
  const nextTotal = after.findIndex(isTotal);
  return [
    before.slice(lastTotal + 1),
    before.filter((row) => !isTotal(row)),
    before.filter(isTotal),
    nextTotal < 0 ? after : after.slice(0, nextTotal),
  ];
}

/** With one figure to go by, a total that is off by more than a quarter is a total of something else. */
function isNear(wrong: readonly WrongTotal[]): boolean {
  return (
    wrong.length === 1 && wrong.every(({ entry, sum }) => sum > 0 && Math.abs(entry.value / sum - 1) <= 0.25)
  );
}

/** Half a unit of what is shown for each part that may have been rounded; whole numbers are exact. */
function slack({ text }: Entry, parts: number): number {
  const decimals = /[.](\d+)/.exec(text)?.[1]?.length ?? 0;
  return decimals === 0 ? 1e-9 : (parts + 1) * 0.5 * 10 ** -decimals + 1e-9;
}

function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
