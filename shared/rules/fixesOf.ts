import { cellAt, type Grid } from '../grid';
import type { Fix } from '../model';
import type { Edit, Finding } from './finding';

const MOST = 3;

/** The fixes of a finding, made for the cells as they are now. Without the workbook there are none. */
export function fixesOf({ sheet, edits = [] }: Finding, sheets: readonly Grid[]): Fix[] {
  if (edits.length === 0) return [];
  const grid = sheets.find((own) => own.sheet === sheet);
  if (!grid) return [];
  return edits.flatMap((edit) => fixOf(edit, grid) ?? []).slice(0, MOST);
}

function fixOf({ title, cell, replace, by, every }: Edit, grid: Grid): Fix | null {
  const was = cellAt(grid, cell)?.text ?? '';
  const becomes =
    replace === null ? by : every ? replacedAll(was, replace, by) : replacedOnce(was, replace, by);
  return becomes === null || becomes === was ? null : { title, sheet: grid.sheet, cell, was, becomes };
}

function replacedOnce(text: string, words: string, by: string): string | null {
  const at = text.indexOf(words);
  if (words === '' || at < 0 || text.includes(words, at + 1)) return null;
  return text.slice(0, at) + by + text.slice(at + words.length);
}

function replacedAll(text: string, words: string, by: string): string {
  const plain = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${plain}(?![\\p{L}\\p{N}])`, 'gu'), () => by);
}
