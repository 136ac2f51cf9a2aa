import type { SheetRow } from '../xlsx';
import { dayText } from './dayText';
import { LOOKS } from './looks';

/** Title in A1 and its day beneath. */
export function titleRows(title: string, asAt: string): SheetRow[] {
  return [
    { row: 0, cells: [{ column: 0, content: title, style: LOOKS.title }] },
    { row: 1, cells: [{ column: 0, content: `As at ${dayText(asAt)}`, style: LOOKS.asAt }] },
  ];
}
