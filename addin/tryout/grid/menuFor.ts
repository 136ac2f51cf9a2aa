import { columnName, type Range } from '../../../shared/grid';
import type { GridDeeds } from './GridDeeds';
import type { MenuGroups } from './GridMenu';

/** What can be done with a selection. */
export function menuFor(
  deeds: GridDeeds,
  selection: Range,
  clipboard: { readonly copy: () => void; readonly paste: () => void },
): MenuGroups {
  const rows = counted(selection.bottom - selection.top + 1, 'row');
  const columns = counted(selection.right - selection.left + 1, 'column');
  const isOne = selection.top === selection.bottom && selection.left === selection.right;
  const isMerged = deeds.sheet.merges.some(
    ({ top, left }) =>
      top >= selection.top && top <= selection.bottom && left >= selection.left && left <= selection.right,
  );
  const letter = columnName(selection.left);
  return [
    [
      { label: 'Copy', keys: 'Ctrl+C', act: clipboard.copy },
      { label: 'Paste', keys: 'Ctrl+V', act: clipboard.paste },
      { label: 'Clear', keys: 'Delete', act: () => deeds.clear(selection) },
    ],
    [
      { label: `Insert ${rows} above`, act: () => deeds.insertRows(selection) },
      { label: `Delete ${rows}`, act: () => deeds.deleteRows(selection) },
      { label: `Hide ${rows}`, act: () => deeds.hideRows(selection, true) },
      { label: 'Show hidden rows here', act: () => deeds.hideRows(widened(selection), false) },
    ],
    [
      { label: `Insert ${columns} to the left`, act: () => deeds.insertColumns(selection) },
      { label: `Delete ${columns}`, act: () => deeds.deleteColumns(selection) },
      { label: `Hide ${columns}`, act: () => deeds.hideColumns(selection, true) },
      { label: 'Show hidden columns here', act: () => deeds.hideColumns(widened(selection), false) },
    ],
    [
      ...(isOne
        ? []
        : [
            {
              label: `Sort by column ${letter}, A to Z`,
              act: () => deeds.sort(selection, selection.left, false),
            },
            {
              label: `Sort by column ${letter}, Z to A`,
              act: () => deeds.sort(selection, selection.left, true),
            },
          ]),
      isMerged
        ? { label: 'Take merged cells apart', act: () => deeds.unmerge(selection) }
        : { label: 'Merge cells', act: () => deeds.merge(selection) },
    ],
    [
      { label: 'Undo', keys: 'Ctrl+Z', act: () => deeds.undo() },
      { label: 'Redo', keys: 'Ctrl+Y', act: () => deeds.redo() },
    ],
  ];
}

/** With the lines before and after, between which hidden ones may lie. */
function widened({ top, left, bottom, right }: Range): Range {
  return { top: Math.max(0, top - 1), left: Math.max(0, left - 1), bottom: bottom + 1, right: right + 1 };
}

function counted(count: number, line: 'row' | 'column'): string {
  if (count === 1) return line;
  return count > 100_000 ? `all ${line}s` : `${count} ${line}s`;
}
