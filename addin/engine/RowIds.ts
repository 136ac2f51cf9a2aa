import type { Action, Indicator } from '../../shared/model';
import type { Beside, RowRecords } from '../../shared/patch';
import { idsFor, onRow, rowPrint, type RowTag } from '../../shared/rowId';
import type { OpenSheet } from './OpenSheet';
import { TaggedSheet, type Unsure } from './TaggedSheet';

type PlanRecord = Action | Indicator;
type Besides = ReadonlyMap<string, Beside>;

/**
 * The ids of rows: the tags that stand beside them, given back to the rows they were made for, and new
 * ones for rows that have none. An id is minted once; its tag is written anew when its row's words change.
 * What neither a row nor its tag changed since is not asked again.
 */
export class RowIds {
  /** As last found or minted: what somebody scribbles over is put right. */
  private readonly known = new WeakMap<PlanRecord, string>();
  private readonly sheets = new Map<OpenSheet, TaggedSheet>();
  /** The ids that records of these sheets have. */
  private readonly taken = new Set<string>();

  constructor(private readonly mint: () => string) {}

  /** What belongs beside the records, with what belongs in the hidden column of these sheets. */
  add(besides: Besides, sheets: readonly OpenSheet[]): Besides {
    const release = (id: string) => void this.taken.delete(id);
    const filled = sheets.filter(({ name }) => besides.has(name));
    for (const [sheet, tagged] of this.sheets) {
      if (filled.includes(sheet)) continue;
      tagged.forget(release);
      this.sheets.delete(sheet);
    }
    this.give(filled.flatMap((sheet) => this.tagged(sheet).update(besides.get(sheet.name)!, release)));
    const added = new Map(besides);
    for (const sheet of filled) {
      const beside = besides.get(sheet.name)!;
      added.set(sheet.name, { ...beside, rows: this.tagged(sheet).tell(beside.rows, this.taken) });
    }
    return added;
  }

  private tagged(sheet: OpenSheet): TaggedSheet {
    const before = this.sheets.get(sheet);
    if (before) return before;
    const tagged = new TaggedSheet(sheet);
    this.sheets.set(sheet, tagged);
    return tagged;
  }

  /** Gives every record of these rows its id. */
  private give(unsure: readonly Unsure[]): void {
    if (unsure.length === 0) return;
    const ids = this.idsOf(unsure);
    for (const one of unsure) {
      const tags = recordsOf(one.own).map((record): RowTag => ({
        id: ids.get(record)!,
        print: rowPrint(record),
      }));
      one.sheet.give(one, tags);
    }
  }

  private idsOf(unsure: readonly Unsure[]): ReadonlyMap<PlanRecord, string> {
    const { taken } = this;
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
    const loose = [...this.sheets.values()].flatMap((sheet) => sheet.loose);
    const found = idsFor(
      left.map(onRow),
      loose.filter(({ id }) => !taken.has(id)),
    );
    left.forEach((record, at) => {
      const before = this.known.get(record);
      const kept = found[at] ?? (before === undefined || taken.has(before) ? null : before);
      give(record, kept ?? this.mint());
    });
    return ids;
  }
}

function recordsOf({ actions, indicators }: RowRecords): readonly PlanRecord[] {
  return [...actions, ...indicators];
}
