import { UnreadableWorkbook } from '../unreadableWorkbook';
import { asUtf8, XmlCursor } from '../xml';
import type { Archive } from '../zip';

/** A relationship of a part: its type's last word (`worksheet`), and the part it leads to. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Name in the archive, without a leading slash. */
  readonly part: string;
}

/** A cursor over a part, or null where there is none. */
export function openPart(archive: Archive, name: string): XmlCursor | null {
  const bytes = archive.read(name);
  return bytes && new XmlCursor(asUtf8(bytes), true);
}

/**
 * The relationships of a part within the archive; `''` is the package itself. Strict and
 * transitional OOXML name their types by different addresses that end alike.
 *
 * @throws UnreadableWorkbook `unsafe-path` where one leads out of the archive.
 */
export function relationshipsOf(archive: Archive, part: string): Relationship[] {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const cursor = openPart(archive, `${folder}_rels/${part.slice(slash)}.rels`);
  const found: Relationship[] = [];
  while (cursor?.next()) {
    if (cursor.closing || !cursor.is('Relationship')) continue;
    const attributes = cursor.attributes();
    if (attributes.get('TargetMode') === 'External') continue;
    found.push({
      id: attributes.get('Id') ?? '',
      type: (attributes.get('Type') ?? '').replace(/^.*\//, ''),
      part: resolve(folder, attributes.get('Target') ?? ''),
    });
  }
  return found;
}

function resolve(folder: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const steps = path.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const step of path.split('/')) {
    if (step === '..') {
      if (steps.length === 0) throw new UnreadableWorkbook('unsafe-path', target);
      steps.pop();
    } else if (step !== '' && step !== '.') {
      steps.push(step);
    }
  }
  return steps.join('/');
}
