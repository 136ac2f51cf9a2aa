import type { Entry, PieceRun } from './entry';
import type { Piece } from './pieces';

interface Words extends PieceRun {
  /** Holds a status or what the date hangs on: a remark, no name. */
  readonly remark: boolean;
}

/**
 * Gives the words between dates to the dates they name and returns the rest. A name stands before its date,
 * `Draft – June 2004`; where no date has one before it and each has one behind it, behind.
 *
 * @param explained true where the line says why there is no date, so that its words are no riddle.
 */
export function nameEntries(
  pieces: readonly Piece[],
  run: PieceRun,
  entries: readonly Entry[],
  explained: boolean,
): PieceRun[] {
  const dated = entries.filter((entry) => entry.stretch !== null);
  if (dated.length === 0) {
    const words = explained ? null : wordsIn(pieces, run);
    return words ? [words] : [];
  }
  const leftover: PieceRun[] = [];
  const gaps = dated.map((entry, index) => {
    const from = index > 0 ? dated[index - 1]!.pieces.to : run.from;
    // Words before `ongoing` or `quarterly` belong to that.
    const cut = lastBreak(pieces, { from, to: entry.pieces.from });
    const before = wordsIn(pieces, { from, to: cut });
    if (before) leftover.push(before);
    return wordsIn(pieces, { from: cut, to: entry.pieces.from });
  });
  const trailing = wordsIn(pieces, { from: dated.at(-1)!.pieces.to, to: run.to });
  // `June: draft; July: start`: what is behind the last may be no name, and still stands where one would.
  const leads = trailing !== null || pieces[dated.at(-1)!.pieces.to]?.is === 'dash';
  const isBehind =
    dated.length > 1 && gaps[0] === null && leads && gaps.slice(1).every((gap) => gap !== null);
  const names = isBehind ? [...gaps.slice(1), trailing] : gaps;
  names.forEach((name, index) => {
    if (name && !name.remark) dated[index]!.label = name;
    else if (name) leftover.push(name);
  });
  if (trailing && !isBehind) leftover.push(trailing);
  return leftover;
}

/** The index behind the last word of recurrence or going on; the run's own beginning where there is none. */
function lastBreak(pieces: readonly Piece[], run: PieceRun): number {
  for (let at = run.to - 1; at >= run.from; at--) {
    const { is } = pieces[at]!;
    if (is === 'recurs' || is === 'ongoing') return at + 1;
  }
  return run.from;
}

/** From the first to the last piece of a run that holds words of their own, with a bracket about them. */
function wordsIn(pieces: readonly Piece[], run: PieceRun): Words | null {
  let from = -1;
  let to = -1;
  let remark = false;
  for (let at = run.from; at < run.to; at++) {
    const { is } = pieces[at]!;
    if (is !== 'word' && is !== 'status' && is !== 'depends') continue;
    remark ||= is !== 'word';
    if (from < 0) from = at;
    to = at + 1;
  }
  if (from < 0) return null;
  const opened = pieces[from - 1]?.is === 'bracket' && from > run.from;
  const closed = pieces[to]?.is === 'bracket' && to < run.to;
  if (opened && closed) {
    from--;
    to++;
  }
  return { from, to, remark };
}
