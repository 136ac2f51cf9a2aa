import { breaksPage } from '../../bands';
import type { Line } from '../../sheet';
import { trailingCaptions } from './bodyEnd';
import { guidanceUnder, MOST_LINES } from '../heading/guidance';
import type { HeadingAt } from '../heading/headingLines';

/** A sheet's lines without the headings of actions that come again, and those by the last line of what they repeat. */
export interface HeadingsOnce {
  readonly lines: readonly Line[];
  readonly again: ReadonlyMap<Line, readonly Line[]>;
}

/**
 * Where a heading of actions comes again word for word between two rows, as on every page of a printed
 * plan, the table goes on. Below a caption of its own it begins another.
 */
export function withHeadingsOnce(lines: readonly Line[], headings: readonly HeadingAt[]): HeadingsOnce {
  const again = new Map<Line, readonly Line[]>();
  let first: HeadingAt | null = null;
  let until = 0;
  for (const heading of headings) {
    const own: readonly Line[] =
      first && goesOn(lines, first, until, heading) ? repeatedAt(lines, first, heading) : [];
    if (first && own.length > 0) {
      const key = lines[first.to]!;
      again.set(key, [...(again.get(key) ?? []), ...own]);
    } else first = heading.kind === 'actions' ? heading : null;
    until = heading.to + 1;
  }
  const left = new Set([...again.values()].flat());
  return { lines: left.size === 0 ? lines : lines.filter((line) => !left.has(line)), again };
}

/**
 * Whether a heading says again what the first one says, and has a row below it and nothing over it but
 * rows and what belongs to the page. A cell alone below it may be a band, or the rest of a sentence.
 */
function goesOn(lines: readonly Line[], first: HeadingAt, after: number, { from, to }: HeadingAt): boolean {
  const over = lines.slice(first.from, first.to + 1);
  const isAgain = lines.slice(from, to + 1).every((line) => over.some((own) => saysTheSame(own, line)));
  const isOverRow = (lines[to + 1]?.slots.length ?? 0) > 1;
  return isAgain && isOverRow && trailingCaptions(lines.slice(after, from), lines[from]!).every(breaksPage);
}

/** The lines of a heading that comes again, and of what explains it again. */
function repeatedAt(lines: readonly Line[], first: HeadingAt, { from, to }: HeadingAt): readonly Line[] {
  const guidance = guidanceUnder(lines[first.to]!, lines.slice(first.to + 1, first.to + MOST_LINES + 2));
  const below = lines.slice(to + 1, to + 1 + guidance.length);
  return [...lines.slice(from, to + 1), ...below.filter((line, at) => saysTheSame(guidance[at]!, line))];
}

function saysTheSame({ slots: one }: Line, { slots: other }: Line): boolean {
  return (
    one.length === other.length &&
    one.every(({ column, wording }, at) => {
      const own = other[at]!;
      return own.column === column && own.wording === wording;
    })
  );
}
