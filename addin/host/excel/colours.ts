/// <reference types="office-js" />
import type { SheetPatch } from '../../../shared/patch';
import { markOf } from '../colourMark';
import type { Messenger } from './Messenger';

/** Excel's ids of our conditional formats, by sheet and by our id, in Excel's order. */
type Colours = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

/** Excel's ids, by sheet, of the colours that patches replace or take away. */
export async function coloursBefore(
  messenger: Messenger,
  patches: readonly SheetPatch[],
): Promise<Map<string, string[]>> {
  const before = new Map<string, string[]>();
  const coloured = patches.filter((patch) => patch.kind === 'colours' || patch.kind === 'no colours');
  if (coloured.length === 0) return before;
  const colours = await readColours(messenger, [...new Set(coloured.map(({ sheet }) => sheet))]);
  for (const { sheet, id } of coloured) {
    const ids = colours.get(sheet)?.get(id) ?? [];
    if (ids.length > 0) before.set(sheet, [...(before.get(sheet) ?? []), ...ids]);
  }
  return before;
}

/** Finds our conditional formats on some sheets; a sheet that is not there has none. */
async function readColours(messenger: Messenger, sheets: readonly string[]): Promise<Colours> {
  const listed = await messenger.send((workbook) =>
    sheets.map((name) => {
      const formats = workbook.worksheets.getItemOrNullObject(name).getRange().conditionalFormats;
      return { name, formats: formats.load('items/id,items/type') };
    }),
  );
  const custom = listed.flatMap(({ name, formats }) =>
    formats.isNullObject
      ? []
      : formats.items.flatMap(({ id, type }) => (type === 'Custom' ? [{ name, id }] : [])),
  );
  if (custom.length === 0) return new Map();
  const rules = await messenger.send((workbook) =>
    custom.map(({ name, id }) => {
      const format = workbook.worksheets.getItem(name).getRange().conditionalFormats.getItem(id);
      return { name, id, rule: format.custom.rule.load('formula') };
    }),
  );
  const colours = new Map<string, Map<string, string[]>>();
  for (const { name, id, rule } of rules) {
    const mark = markOf(rule.formula);
    if (mark === null) continue;
    const ofSheet = colours.get(name) ?? new Map<string, string[]>();
    colours.set(name, ofSheet.set(mark, [...(ofSheet.get(mark) ?? []), id]));
  }
  return colours;
}

/**
 * Takes conditional formats away, from the last to the first: what Excel calls their id is their place
 * in the order, which those behind one that goes lose.
 *
 * @param ids of one sheet.
 */
export function removeColours(sheet: Excel.Worksheet, ids: readonly string[]): void {
  const formats = sheet.getRange().conditionalFormats;
  const places = [...ids].sort((a, b) => Number(b) - Number(a));
  for (const id of places) formats.getItem(id).delete();
}
