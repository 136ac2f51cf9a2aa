import type { Visibility } from '../../../shared/grid';
import { UnreadableWorkbook } from '../unreadableWorkbook';
import type { Archive } from '../zip';
import { openPart, relationshipsOf, type Relationship } from './packageParts';

export interface SheetEntry {
  readonly name: string;
  readonly visibility: Visibility;
  /** Name of its part in the archive. */
  readonly part: string;
}

/** What `workbook.xml` and its relationships say. */
export interface WorkbookPart {
  readonly date1904: boolean;
  /** Worksheets only, in the order of their tabs: chart sheets and macro sheets hold no cells to read. */
  readonly sheets: readonly SheetEntry[];
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  readonly theme: string | null;
}

/** The name of the workbook part, or null where the archive is no workbook in XML. */
export function findWorkbookPart(archive: Archive): string | null {
  const named = relationshipsOf(archive, '').find(({ type }) => type === 'officeDocument')?.part;
  const candidates = [named, 'xl/workbook.xml'];
  return candidates.find((part) => part && /\.xml$/i.test(part) && isWorkbook(archive, part)) ?? null;
}

function isWorkbook(archive: Archive, part: string): boolean {
  const cursor = openPart(archive, part);
  return Boolean(cursor?.next() && cursor.is('workbook'));
}

/** @throws UnreadableWorkbook where the part is missing, or sheets are one and the same part. */
export function readWorkbookPart(archive: Archive, part: string): WorkbookPart {
  const cursor = openPart(archive, part);
  if (!cursor) throw new UnreadableWorkbook('damaged', `${part} is missing`);
  const relationships = relationshipsOf(archive, part);
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const sheets: SheetEntry[] = [];
  let date1904 = false;
  while (cursor.next()) {
    if (cursor.closing) continue;
    if (cursor.is('workbookPr')) {
      while (cursor.nextAttribute()) if (cursor.attributeIs('date1904')) date1904 = cursor.valueIsTrue();
    } else if (cursor.is('sheet')) {
      const sheet = sheetEntry(cursor.attributes(), byId);
      if (sheet) sheets.push(sheet);
    }
  }
  // A file of a few bytes could otherwise hold any number of them.
  if (new Set(sheets.map((sheet) => sheet.part)).size < sheets.length)
    throw new UnreadableWorkbook('damaged', 'sheets that are the same part');
  const partOf = (type: string) =>
    relationships.find((relationship) => relationship.type === type)?.part ?? null;
  const [sharedStrings, styles, theme] = [partOf('sharedStrings'), partOf('styles'), partOf('theme')];
  return { date1904, sheets, sharedStrings, styles, theme };
}

function sheetEntry(
  attributes: Map<string, string>,
  byId: ReadonlyMap<string, Relationship>,
): SheetEntry | null {
  const relationship = byId.get(attributes.get('id') ?? '');
  if (relationship?.type !== 'worksheet') return null;
  const state = attributes.get('state');
  return {
    name: attributes.get('name') ?? '',
    visibility: state === 'hidden' ? 'hidden' : state === 'veryHidden' ? 'very hidden' : 'visible',
    part: relationship.part,
  };
}
