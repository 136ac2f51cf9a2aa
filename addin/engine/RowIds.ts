import type { Action, Indicator } from '../../shared/model';
import type { Beside, RowValues } from '../../shared/patch';
import { idsFor, onRow, ROW_ID, rowPrint, writtenTags, type RowTag } from '../../shared/rowId';
import type { OpenSheet } from './OpenSheet';
import { TaggedSheet } from './TaggedSheet';

type PlanRecord = Action | Indicator;
type Besides = ReadonlyMap<string, Beside>;

/**
 * The ids of rows: the tags that stand beside them, given back to the rows they were made for, and new
 * ones for rows that have none. An id is minted once; its tag is written anew when its row's words change.
 */
export class RowIds {
  /** As last found or minted: what somebody scribbles over is put right. */
  private readonly known = new WeakMap<PlanRecord, string>();
  private readonly told = new WeakMap<RowValues, { readonly text: string; readonly values: RowValues }>();

  constructor(private readonly mint: () => string) {}

  /** What belongs beside the records, with what belongs in the hidden column of these sheets. */
  add(besides: Besides, sheets: readonly OpenSheet[]): Besides {
    const tagged = sheets.flatMap((sheet) => {
      const beside = besides.get(sheet.name);
      return beside ? [new TaggedSheet(sheet, beside)] : [];
    });
    const ids = this.idsOn(tagged);
    const taken = new Set(ids.values());
    const added = new Map(besides);
    for (const { beside, records, orphans } of tagged) {
      const rows = new Map(beside.rows);
      const add = (row: number, tags: readonly RowTag[]) => {
        if (tags.length > 0) rows.set(row, this.telling(rows.get(row) ?? NOTHING, writtenTags(tags)));
      };
      for (const [row, own] of records)
        add(
          row,
          own.map((record) => ({ id: ids.get(record)!, print: rowPrint(record) })),
        );
      for (const [row, tags] of orphans)
        add(
          row,
          tags.filter(({ id }) => !taken.has(id)),
        );
      added.set(beside.sheet, { ...beside, rows });
    }
    return added;
  }

  private idsOn(sheets: readonly TaggedSheet[]): ReadonlyMap<PlanRecord, string> {
    const ids = new Map<PlanRecord, string>();
    const taken = new Set<string>();
    const give = (record: PlanRecord, id: string) => {
      ids.set(record, id);
      taken.add(id);
      this.known.set(record, id);
    };
    // nearly every row is as it was, and has its own tag
    const left: PlanRecord[] = [];
    for (const { records, tags } of sheets) {
      for (const [row, own] of records) {
        for (const record of own) {
          const { whole } = rowPrint(record);
          const tag = tags.get(row)?.find(({ id, print }) => print.whole === whole && !taken.has(id));
          if (tag) give(record, tag.id);
          else left.push(record);
        }
      }
    }
    if (left.length === 0) return ids;
    const tags = sheets.flatMap((sheet) => sheet.placed.filter(({ id }) => !taken.has(id)));
    const found = idsFor(left.map(onRow), tags);
    left.forEach((record, at) => {
      const before = this.known.get(record);
      const kept = found[at] ?? (before === undefined || taken.has(before) ? null : before);
      give(record, kept ?? this.mint());
    });
    return ids;
  }

  /** The very same values while nothing in them changed. */
  private telling(values: RowValues, text: string): RowValues {
    const before = this.told.get(values);
    if (before?.text === text) return before.values;
    const told = { ...values, [ROW_ID]: text };
    this.told.set(values, { text, values: told });
    return told;
  }
}

const NOTHING: RowValues = {};
