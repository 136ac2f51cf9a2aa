import type { Archive } from '../zip';
import { openPart } from './packageParts';

/** Styles number a theme's colours so (ECMA-376 part 1, 18.8.3), and not in the order of the theme's part. */
const ORDER = [
  ...['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'],
  ...['hlink', 'folHlink'],
];

/** The colours of a workbook's theme, `FFC000`, as styles number them; none where it has no theme. */
export function readThemeColours(archive: Archive, part: string | null): string[] {
  const cursor = part === null ? null : openPart(archive, part);
  const found = new Map<string, string>();
  let name = '';
  while (cursor?.next()) {
    if (cursor.closing && cursor.is('clrScheme')) break;
    if (cursor.closing) continue;
    if (cursor.is('srgbClr')) found.set(name, cursor.attributes().get('val') ?? '');
    else if (cursor.is('sysClr')) found.set(name, cursor.attributes().get('lastClr') ?? '');
    else name = cursor.name();
  }
  return found.size === 0 ? [] : ORDER.map((each) => found.get(each) ?? '');
}
