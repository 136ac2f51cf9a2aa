import type { SheetRow } from '../xlsx';
import { dayText } from './dayText';
import { LOOKS } from './looks';

/** Title in A1, its day beneath, and what is to be said of the table. */
export function titleRows(title: string, asAt: string, note?: string): SheetRow[] {
  return [
    { row: 0, cells: [{ column: 0, content: title, style: LOOKS.title }] },
    { row: 1, cells: [{ column: 0, content: `As at ${dayText(asAt)}`, style: LOOKS.asAt }] },
    ...(note ? [{ row: 2, cells: [{ column: 0, content: note }] }] : []),
  ];
}
