import { entryOf, isLead, type Entry, type Lead, type LineRead, type PieceRun } from './entry';
import { takesYear } from './calendar/moment';
import { nameEntries } from './nameEntries';
import type { Piece } from './pieces';
import type { Stretch } from './calendar/stretch';

/** The state of one reading: what stands so far, and what the words since the last date were. */
interface Progress {
  readonly entries: Entry[];
  lead: Lead | null;
  /** Where the lead stands, so that the milestone's words begin with it. */
  leadAt: number | null;
  /** Words since the last entry; any of them parts it from the next. */
  words: number;
  joint: boolean;
  ongoing: boolean;
  life: { ends: boolean } | null;
}

/** What stands between a lead and a date parts them: `start) – March` does not begin in March. */
const parting: readonly Piece['is'][] = ['word', 'status', 'depends', 'bracket'];

/** Makes entries of one line's pieces, `run` being the line's place among them. */
export function readLine(pieces: readonly Piece[], run: PieceRun): LineRead {
  const progress: Progress = {
    entries: [],
    lead: null,
    leadAt: null,
    words: 0,
    joint: false,
    ongoing: false,
    life: null,
  };
  let recurs: Entry['recurs'] = null;
  for (let at = run.from; at < run.to; at++) {
    const piece = pieces[at]!;
    if (piece.is === 'recurs' || piece.is === 'misspelt-recurs') {
      // `monthly until March, then quarterly`
      if (recurs !== null && progress.entries.at(-1)?.lead === 'until')
        progress.entries.push(entryOf({ from: at, to: at + 1 }, { recurs: piece.recurs }));
      else recurs ??= piece.recurs;
    } else if (piece.is === 'life') progress.life ??= piece;
    else take(progress, pieces, at);
  }
  finish(progress, run, recurs);
  const has = (...kinds: Piece['is'][]): boolean =>
    pieces.slice(run.from, run.to).some((piece) => kinds.includes(piece.is));
  const dated = progress.entries.length > 0;
  // `To be agreed by June` is decided: that is when it is to be agreed.
  const open = pieces
    .slice(run.from, run.to)
    .some((piece, at) => piece.is === 'undecided' && !(dated && pieces[run.from + at + 1]?.is === 'by'));
  const undecided = open || (!dated && has('depends', 'vague', 'not-before'));
  const named = nameEntries(pieces, run, progress.entries, undecided && !dated);
  return {
    entries: progress.entries,
    leftover: named,
    undecided,
    status: has('status'),
    misspelt: has('misspelt-ongoing', 'misspelt-recurs'),
    none: has('none') && !dated && !has('word'),
  };
}

function take(progress: Progress, pieces: readonly Piece[], at: number): void {
  const piece = pieces[at]!;
  const last = progress.entries.at(-1);
  if (piece.is === 'stretch') takeStretch(progress, pieces, piece.stretch, at);
  else if (piece.is === 'ongoing' || piece.is === 'misspelt-ongoing') {
    if (!last) progress.ongoing = true;
    else if (pieces[at - 1]?.is === 'dash' && progress.words === 0) begin(last);
    else last.ongoing = true;
    if (last) last.pieces = { from: last.pieces.from, to: at + 1 };
  } else if (piece.is === 'onwards' && last) {
    begin(last);
    last.pieces = { from: last.pieces.from, to: at + 1 };
  } else if (isLead(piece)) {
    progress.leadAt ??= at;
    if (piece.is !== 'in' || progress.lead === null) progress.lead = piece.is;
  } else if (piece.is === 'and' || piece.is === 'comma') progress.joint = true;
  else if (parting.includes(piece.is)) {
    progress.lead = null;
    progress.leadAt = null;
    if (piece.is === 'word') progress.words++;
  }
}

/** `July 2003 onwards`, `July 2003 – ongoing`: that is when it begins; `by July 2003 and beyond` is due first. */
function begin(entry: Entry): void {
  if (entry.stretch?.last === null && entry.lead !== 'by') entry.lead = 'from';
  else entry.ongoing = true;
}

function takeStretch(progress: Progress, pieces: readonly Piece[], stretch: Stretch, at: number): void {
  const last = progress.entries.at(-1);
  const { lead, leadAt, words, joint } = progress;
  const place = { from: leadAt ?? at, to: at + 1 };
  progress.lead = null;
  progress.leadAt = null;
  progress.words = 0;
  progress.joint = false;
  if (last?.stretch && last.stretch.last === null && stretch.last === null && words === 0) {
    // `from April 2004 until March 2005`, `start April 2004, finish March 2005`
    if (last.lead === 'from' && endsRange(lead, stretch)) {
      last.stretch = { first: last.stretch.first, last: stretch.first, next: stretch.next };
      last.pieces = { from: last.pieces.from, to: at + 1 };
      return;
    }
  }
  // `throughout October and November`
  if (last?.stretch && last.lead === 'throughout' && joint && words === 0 && lead === null) {
    last.stretch = { ...last.stretch, last: stretch.last ?? stretch.first };
    last.pieces = { from: last.pieces.from, to: at + 1 };
    return;
  }
  const bareYear = stretch.first.unit === 'year' && stretch.last === null && stretch.first.edge === null;
  if (bareYear && last && words > 0 && words <= 2 && !joint && lead === null && waitsForYear(last)) {
    last.stretch = { ...last.stretch!, first: { ...last.stretch!.first, year: stretch.first.year } };
    last.pieces = { from: last.pieces.from, to: at + 1 };
    return;
  }
  const previous = words === 0 ? last?.stretch?.first : undefined;
  const inherits =
    bareYear && previous && takesYear(previous) && joint && lead === null && previous.year !== null;
  const dated = inherits ? { ...stretch, first: { ...previous, year: stretch.first.year } } : stretch;
  progress.entries.push(
    entryOf(place, {
      stretch: dated,
      lead: lead ?? (joint && words === 0 && last?.lead === 'by' ? 'by' : null),
      linked: last !== undefined && words === 0,
      bracketed: isBracketed(pieces, place, last),
    }),
  );
}

/** `until March`, and the `End March` of `Start June, End March`. */
function endsRange(lead: Lead | null, stretch: Stretch): boolean {
  return (
    lead === 'until' || lead === 'by' || lead === 'before' || (lead === null && stretch.first.edge === 'end')
  );
}

/** `Summer fun days 2004`: the year stands behind what is held then. */
function waitsForYear({ stretch }: Entry): boolean {
  return stretch !== null && stretch.last === null && stretch.first.year === null && takesYear(stretch.first);
}

function isBracketed(pieces: readonly Piece[], place: PieceRun, last: Entry | undefined): boolean {
  return (
    last?.pieces.to === place.from - 1 &&
    pieces[place.from - 1]!.is === 'bracket' &&
    pieces[place.to]?.is === 'bracket'
  );
}

/** Gives what was said of the whole line to its entries, or makes one of it. */
function finish(progress: Progress, run: PieceRun, recurs: Entry['recurs']): void {
  const { entries, life, lead } = progress;
  // `June 2004 at the earliest`
  if (lead === 'not-before' && entries.length > 0) entries.at(-1)!.lead = lead;
  // `Throughout` alone is the whole of the plan.
  const ongoing = progress.ongoing || (entries.length === 0 && lead === 'throughout');
  if (entries.length === 0) {
    if (!ongoing && !life && recurs === null) return;
    const goesOn = ongoing || (life !== null && !life.ends);
    entries.push(entryOf(run, { ongoing: goesOn, recurs, planEnd: life?.ends ?? false }));
    return;
  }
  // Ongoing up to a date, or throughout a year, has an end.
  const attached = entries.at(-1)!;
  const bounded =
    attached.lead === 'until' || attached.lead === 'throughout' || attached.stretch?.last != null;
  if (ongoing && !(bounded && entries.length === 1)) attached.ongoing = true;
  if (recurs === 'yearly') for (const entry of entries) entry.recurs = recurs;
  else if (recurs !== null) entries[0]!.recurs = recurs;
}
