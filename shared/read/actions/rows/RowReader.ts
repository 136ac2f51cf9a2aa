import { isOfPage, isTotal, readAnnouncement, repeatsTitle, type BandReader } from '../../bands';
import { once, type Line, type Slot } from '../../sheet';
import { ActionRows, type ActionPlace, type Standing } from './ActionRows';
import { asidesIn } from './asides';
import { isBand } from './bandRow';
import { readHeadingCells, type HeadingsRead } from './headingCells';
import { headsNext, levelsIn } from './levels';
import { UNDECIDED_LEAD } from '../../text/undecidedLead';
import { isObjectiveWithRemark } from './objectiveWithRemark';
import type { Row } from './row';
import { Runs, type PlainRow } from './Runs';
import { readUpdate } from './updates';

/** What the rows of a sheet are read with. */
export interface RowPlace extends ActionPlace {
  readonly bands: BandReader;
  /** Whether capitals mark headings here. */
  readonly shouted: boolean;
  /** Makes sure that there is an objective for the action in a cell. */
  readonly enterTab: (slot: Slot) => void;
}

/** The rows of a table that are no actions: headings told by their numbers, and what stands aside. */
interface Apart {
  readonly levels: ReturnType<typeof levelsIn>;
  readonly asides: ReadonlySet<Row>;
}

/** Reads the rows of a sheet's action tables, top down, into its plan: says of each what it is. */
export class RowReader {
  private readonly actions: ActionRows;
  /** Null where the sheet is read but once. */
  private readonly runs: Runs<Standing> | null;
  private objectiveRow = -1;

  constructor(private readonly place: RowPlace) {
    const { view, ledger, plan, builder } = place;
    this.actions = new ActionRows(place);
    this.runs = view.comesAgain ? new Runs(view, ledger, plan, builder.maker) : null;
  }

  /** Print between two halves of a sentence does not part them. */
  passOver(lines: readonly Line[]): void {
    this.actions.passOver(lines);
  }

  read(rows: readonly Row[]): void {
    const apart: Apart = { levels: levelsIn(rows), asides: asidesIn(rows) };
    if (this.runs) this.readInRuns(rows, apart, this.runs);
    else rows.forEach((row, at) => this.readNext(row, rows[at + 1], apart));
  }

  private readInRuns(rows: readonly Row[], apart: Apart, runs: Runs<Standing>): void {
    const { actions } = this;
    const mayBeKnown = apart.levels.size + apart.asides.size === 0;
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at]!;
      const before = actions.standing;
      const given = () => this.givenAt(row);
      const known = mayBeKnown ? runs.enter(rows, at, given, before) : null;
      if (known) {
        actions.standing = known.after;
        this.place.bands.rowCame();
        at += known.count - 1;
        continue;
      }
      runs.begin(given);
      const plain = this.readNext(row, rows[at + 1], apart);
      runs.add(plain, before, actions.standing);
    }
    runs.end(actions.standing);
  }

  /** Gives the row back where it does nothing but give actions or go on with one. */
  private readNext(row: Row, next: Row | undefined, { levels, asides }: Apart): PlainRow | null {
    const { bands, ledger, view } = this.place;
    const level = levels.get(row);
    if (level) bands.readLevel(level.ref, level.refSlot, level.slot, level.text, level.depth);
    else if (headsNext(row, next)) bands.readNumbered(row.get('ref')!, row.get('action')!);
    else if (asides.has(row)) ledger.noteLine(view, row.line, 'note');
    else return this.readRow(row);
    return null;
  }

  /** What is in force before a row, as far as it tells what comes of plain rows. */
  private givenAt({ line }: Row): readonly unknown[] {
    const { key, scope } = this.place;
    const { last, term } = this.actions.standing;
    const { section } = scope;
    const startsHere = this.objectiveRow === line.row;
    const heading = [section?.ref, section?.text, scope.when];
    const given: unknown[] = [key, term, startsHere, ...heading, last?.action, this.actions.isNext(line.row)];
    for (const { rank, objective } of scope.levels) given.push(rank, objective.ref, objective.text);
    return given;
  }

  private readRow(row: Row): PlainRow | null {
    const { bands, ledger, view, plan, scope, shouted } = this.place;
    const update = this.actions.isNext(row.line.row) ? readUpdate(row.line) : null;
    const report = update && this.actions.report(row, update);
    if (report) return { row, read: report, headings: [], goesOn: true };
    const heads = isBand(row, shouted) || isObjectiveWithRemark(row);
    if (bands.readWhen(row.line)) return null;
    if (heads && !this.actions.isCutBefore(row)) bands.read(row.line, 'body');
    else if (isNoRow(row.line) || repeatsTitle(row.line, plan.title)) ledger.noteLine(view, row.line, 'page');
    else {
      const headings = readHeadingCells(row, this.place);
      if (headings.begins) this.objectiveRow = row.line.row;
      if (headings.objective) this.actions.forgetTerm();
      const slot = row.get('action');
      if (!slot) return this.readOn(row, headings);
      if (announces(row)) {
        bands.announce(slot);
        ledger.noteLine(view, row.line, 'announcement');
        return null;
      }
      bands.rowCame();
      const { levels } = scope;
      this.place.enterTab(slot);
      const objectiveStarts = this.objectiveRow === row.line.row;
      const read = this.actions.begin(row, slot, objectiveStarts);
      const changes = objectiveStarts || levels !== scope.levels;
      return changes || !headings.again ? null : { row, read, headings: headings.again, goesOn: false };
    }
    return null;
  }

  /** No words in the action column: headings down the left, or more of the action above. */
  private readOn(row: Row, { objective, section, again }: HeadingsRead): PlainRow | null {
    const { bands, ledger, view } = this.place;
    const { line } = row;
    const rest = ledger.untaken(view, line);
    if (rest.length === 0) return null;
    const covered = line.row <= (row.covering('action')?.lastRow ?? -1);
    const joins = (covered || this.actions.isNext(line.row)) && !objective && !section && !row.get('ref');
    const read = joins ? this.actions.goOn(row) : null;
    if (read) return again && { row, read, headings: again, goesOn: true };
    if (rest.length === 1 && line.slots.length === 1 && !row.get('ref')) bands.read(line, 'body');
    // how it stands with an objective that asks for no action
    else if (objective) ledger.noteLine(view, line, 'note');
    return null;
  }
}

const isNoRow = once((line: Line) => isOfPage(line) || isTotal(line.slots[0]!.text) || isBlankForm(line));

/** "tbc" and nothing else: an action is yet to be found. */
function isBlankForm({ slots }: Line): boolean {
  return slots.length === 1 && UNDECIDED_LEAD.test(slots[0]!.text);
}

/** It says what is to come, and not when: that is no action. */
const announces = once(
  (row: Row) =>
    readAnnouncement(row.get('action')!.text) !== null &&
    !row.get('timescale') &&
    !row.get('due') &&
    !row.get('milestone'),
);
