import type { Action, Indicator, Issue, Note, Reading } from '../model';
import type { Beside, BesideOptions } from './beside';
import { ByPlace } from './ByPlace';
import { issuesByPlace } from './issueRows';
import { placeOf, SheetBeside, type OnSheets } from './SheetBeside';

/**
 * Makes what belongs beside the records of every sheet, again and again as the plan is edited: rows on
 * which nothing changed are not looked at again, and their values are the very same objects.
 */
export class BesideMaker {
  private readonly on: OnSheets = {
    actions: new ByPlace<Action>(placeOf),
    indicators: new ByPlace<Indicator>(placeOf),
    issues: issuesByPlace(),
  };
  private notes: readonly Note[] = [];
  private notesBySheet: ReadonlyMap<string, readonly Note[]> = new Map();
  private sheets = new Map<string, SheetBeside>();

  /** By sheet; sheets without a record are left out. */
  make(
    { plans, notes }: Reading,
    issues: readonly Issue[],
    options: BesideOptions,
  ): ReadonlyMap<string, Beside> {
    const { on } = this;
    const changed = [
      on.actions.take(joined(plans.map(({ actions }) => actions))),
      on.indicators.take(joined(plans.map(({ indicators }) => indicators))),
      on.issues.take(issues),
    ];
    if (notes !== this.notes) this.notesBySheet = bySheet(notes);
    this.notes = notes;
    const besides = new Map<string, Beside>();
    const sheets = new Map<string, SheetBeside>();
    for (const sheet of new Set([...on.actions.filled, ...on.indicators.filled])) {
      const own = this.sheets.get(sheet) ?? new SheetBeside(sheet, on);
      const edited = [...new Set(changed.flatMap((rows) => [...(rows.get(sheet) ?? [])]))];
      sheets.set(sheet, own);
      besides.set(sheet, own.update(edited, this.notesBySheet.get(sheet) ?? NO_NOTES, options));
    }
    this.sheets = sheets;
    return besides;
  }
}

/** One list is itself: most workbooks hold one plan, and a long one. */
function joined<Item>(lists: readonly (readonly Item[])[]): readonly Item[] {
  const [only, ...others] = lists.filter((list) => list.length > 0);
  return only && others.length === 0 ? only : lists.flat();
}

const NO_NOTES: readonly Note[] = [];

function bySheet(notes: readonly Note[]): ReadonlyMap<string, readonly Note[]> {
  const sheets = new Map<string, Note[]>();
  for (const note of notes) {
    const own = sheets.get(note.sheet);
    if (own) own.push(note);
    else sheets.set(note.sheet, [note]);
  }
  return sheets;
}
