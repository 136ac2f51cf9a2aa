import type { BookTable, BookValue } from '../../../shared/book';
import { decisionWord } from '../../../shared/merge';
import { plainName } from './plainText';

/**
 * What somebody decided on a conflict: `District` or `County` however they put it – by the list's word,
 * by the district's name, or by writing one side's value again – else the text that should stand.
 */
export function decisionOf(
  written: string | null,
  table: BookTable,
  conflict: readonly BookValue[],
): string | null {
  if (written === null) return null;
  const said = plainName(written).replace(/[.!]$/, '');
  const valueOf = (heading: string) => {
    const value = conflict[table.columns.findIndex((column) => column.heading === heading)];
    return typeof value === 'string' ? plainName(value) : null;
  };
  if (said === valueOf('District') || said === valueOf("District's")) return 'District';
  if (said === valueOf("County's")) return 'County';
  const word = decisionWord(written);
  return word === 'unclear' ? written : (word ?? written);
}
