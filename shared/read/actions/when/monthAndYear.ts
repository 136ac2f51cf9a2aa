const PAIR = /^(\d\d)\/(\d\d)$/;

/**
 * The words of a start or an end as they are to be read: `04/05` is a financial year by itself, and April 2005
 * beside `09/05`, which can be none. The year is then written out, `04/2005`.
 */
export function asMonthLike(own: string, other: string | undefined): string {
  const [first, second] = pairOf(own);
  if (first === undefined || second === undefined || !isYears(first, second)) return own;
  const [otherFirst, otherSecond] = pairOf(other ?? '');
  if (otherFirst === undefined || otherSecond === undefined || isYears(otherFirst, otherSecond)) return own;
  const areMonths = [first, otherFirst].every((month) => month >= 1 && month <= 12);
  return areMonths ? own.replace('/', '/20') : own;
}

function pairOf(text: string): number[] {
  return (PAIR.exec(text.trim()) ?? []).slice(1).map(Number);
}

const isYears = (first: number, second: number): boolean => second === (first + 1) % 100;
