import type { Line, Slot } from '../../sheet';

/** Lines under a heading that may number or explain its columns: templates have seldom more than two. */
export const MOST_LINES = 3;

/**
 * The lines directly under a heading that belong to it though they name no column: the columns'
 * numbers, (1) (2) (3), or what to write in each, as questions or in brackets.
 */
export function guidanceUnder(heading: Line, below: readonly Line[]): readonly Line[] {
  let count = 0;
  while (count < Math.min(MOST_LINES, below.length - 1) && explains(heading, below[count]!)) count++;
  return below.slice(0, count);
}

/** A row filled in to show how. */
const EXAMPLE =
  /^(?:worked |for )?(?:example|sample)(?: row| entry| action)?\s*(?:\d+\s*)?(?:$|[:–-])|^e\.?g\.?(?:$|[\s,:])/i;

/** Whether a line below a heading numbers its columns or says what to write in them. */
export function explains(heading: Line, line: Line): boolean {
  if (line.slots.length >= 2 && line.slots.slice(0, 2).some(({ text }) => EXAMPLE.test(text))) return true;
  if (line.slots.length < 3 || line.slots.length < heading.slots.length * 0.7) return false;
  return (
    counts(line.slots) ||
    (line.slots.every(asks) && !heading.slots.every(asks)) ||
    line.slots.every(({ text }) => /^[([][\s\S]{3,}[)\]]$|^(?:e\.?g\.?|i\.?e\.?)[\s,:]/i.test(text))
  );
}

function asks({ text }: Slot): boolean {
  return text.endsWith('?');
}

/** 1, 2, 3 or (a), (b), (c) across. */
function counts(slots: readonly Slot[]): boolean {
  const marks = slots.map(({ text }) => /^\(?(\d{1,2}|[a-z])\)?\.?$/i.exec(text)?.[1]?.toLowerCase());
  const numbers = marks.map((mark) =>
    mark === undefined ? NaN : /\d/.test(mark) ? Number(mark) : mark.charCodeAt(0) - 96,
  );
  return numbers.every((number, index) => number === numbers[0]! + index) && numbers[0]! <= 1;
}
