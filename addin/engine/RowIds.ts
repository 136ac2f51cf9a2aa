import type { Cell } from '../../shared/grid';
import type { Action, Indicator } from '../../shared/model';
import type { Beside, RowRecords, RowValues } from '../../shared/patch';
import { idsFor, onRow, ROW_ID, rowPrint, writtenTags, type RowTag } from '../../shared/rowId';
import type { OpenSheet } from './OpenSheet';
import { TaggedSheet } from './TaggedSheet';

type PlanRecord = Action | Indicator;
type Besides = ReadonlyMap<string, Beside>;

/** What the records of a row were last given, and what stood in the hidden column then. */
interface Given {
  readonly own: RowRecords;
  readonly cell: Cell | null;
  readonly ids: readonly string[];
  readonly text: string;
  /** Whether the cell says that already. */
  readonly stands: boolean;
}

/** What belongs on a row, and the same with its tags. */
interface Told {
  readonly values: RowValues;
  readonly text: string;
  readonly told: RowValues;
}

/** What was last said of a sheet, by row: of thousands of rows nearly none is another at an edit. */
interface SheetSaid {
  readonly given: Map<number, Given>;
  readonly told: Map<number, Told>;
}

/** A row whose records or whose tags are not what they were. */
interface Unsure {
  readonly sheet: TaggedSheet;
  readonly row: number;
  readonly own: RowRecords;
}

/**
 * The ids of rows: the tags that stand beside them, given back to the rows they were made for, and new
 * ones for rows that have none. An id is minted once; its tag is written anew when its row's words change.
 * What neither a row nor its tag changed since is not asked again.
 */
export class RowIds {
  /** As last found or minted: what somebody scribbles over is put right. */
  private readonly known = new WeakMap<PlanRecord, string>();
  private readonly said = new Map<string, SheetSaid>();

  constructor(private readonly mint: () => string) {}

  /** What belongs beside the records, with what belongs in the hidden column of these sheets. */
  add(besides: Besides, sheets: readonly OpenSheet[]): Besides {
    const tagged = sheets.flatMap((sheet) => {
      const beside = besides.get(sheet.name);
      return beside ? [new TaggedSheet(sheet, beside)] : [];
    });
    const taken = this.give(tagged);
    const added = new Map(besides);
    for (const sheet of tagged) {
      const { beside } = sheet;
      const { given, told } = this.saidOf(sheet);
      const rows = new Map(beside.rows);
      const add = (row: number, text: string) => {
        if (text !== '') rows.set(row, telling(told, row, rows.get(row) ?? NOTHING, text));
      };
      sheet.forEach((row) => add(row, given.get(row)!.text));
      for (const [row, tags] of sheet.orphans) add(row, writtenTags(tags.filter(({ id }) => !taken.has(id))));
      added.set(beside.sheet, { ...beside, rows });
    }
    return added;
  }

  /** Gives every record its id. @returns all ids */
  private give(sheets: readonly TaggedSheet[]): ReadonlySet<string> {
    const taken = new Set<string>();
    const unsure: Unsure[] = [];
    const odd = new Map<TaggedSheet, readonly number[]>();
    for (const sheet of sheets) {
      const { given } = this.saidOf(sheet);
      const rows: number[] = [];
      sheet.forEach((row, own) => {
        const before = given.get(row);
        const isKnown = before?.own === own && before.cell === sheet.cellAt(row);
        if (isKnown) for (const id of before.ids) taken.add(id);
        else unsure.push({ sheet, row, own });
        if (!isKnown || !before.stands) rows.push(row);
      });
      odd.set(sheet, rows);
    }
    if (unsure.length === 0) return taken;
    const ids = this.idsOf(unsure, odd, taken);
    for (const { sheet, row, own } of unsure) {
      const tags = recordsOf(own).map((record): RowTag => ({
        id: ids.get(record)!,
        print: rowPrint(record),
      }));
      const [cell, text] = [sheet.cellAt(row), writtenTags(tags)];
      const given = { own, cell, ids: tags.map(({ id }) => id), text, stands: cell?.text === text };
      this.saidOf(sheet).given.set(row, given);
    }
    return taken;
  }

  /**
   * @param odd rows with records on which something else stands than their own tags
   * @param taken the ids of all other rows; those that are given join them
   */
  private idsOf(
    unsure: readonly Unsure[],
    odd: ReadonlyMap<TaggedSheet, readonly number[]>,
    taken: Set<string>,
  ): ReadonlyMap<PlanRecord, string> {
    const ids = new Map<PlanRecord, string>();
    const give = (record: PlanRecord, id: string) => {
      ids.set(record, id);
      taken.add(id);
      this.known.set(record, id);
    };
    const left: PlanRecord[] = [];
    for (const { sheet, row, own } of unsure) {
      for (const record of recordsOf(own)) {
        const { whole } = rowPrint(record);
        const tag = sheet.tagsAt(row).find(({ id, print }) => print.whole === whole && !taken.has(id));
        if (tag) give(record, tag.id);
        else left.push(record);
      }
    }
    if (left.length === 0) return ids;
    const tags = [...odd].flatMap(([sheet, rows]) => sheet.tagsOn(rows).filter(({ id }) => !taken.has(id)));
    const found = idsFor(left.map(onRow), tags);
    left.forEach((record, at) => {
      const before = this.known.get(record);
      const kept = found[at] ?? (before === undefined || taken.has(before) ? null : before);
      give(record, kept ?? this.mint());
    });
    return ids;
  }

  private saidOf({ beside }: TaggedSheet): SheetSaid {
    const before = this.said.get(beside.sheet);
    if (before) return before;
    const said: SheetSaid = { given: new Map(), told: new Map() };
    this.said.set(beside.sheet, said);
    return said;
  }
}

/** The very same values while nothing in them changed. */
function telling(told: Map<number, Told>, row: number, values: RowValues, text: string): RowValues {
  const before = told.get(row);
  if (before?.values === values && before.text === text) return before.told;
  const now = { ...values, [ROW_ID]: text };
  told.set(row, { values, text, told: now });
  return now;
}

const NOTHING: RowValues = {};

function recordsOf({ actions, indicators }: RowRecords): readonly PlanRecord[] {
  return [...actions, ...indicators];
}
