import { a1, type Workbook } from '../../shared/grid';
import {
  Archive,
  findWorkbookPart,
  readXlsx,
  STRANGERS,
  UnreadableWorkbook,
  type ArchiveLimits,
} from '../xlsx';
import { refuseForeignCompound } from './compoundFile';
import { decodeText } from './decodeText';
import { formOf } from './fileForm';
import { isOds, readFlatOds, readOds } from './ods';
import { readDelimited } from './readDelimited';

/** Plain text by right. Under any other name, text must look like a table to be taken for one. */
const TEXT_NAME = /\.(csv|tsv|txt|tab)$/i;

/**
 * Reads a file's bytes as a workbook, whatever its form: told by its content, for extensions lie.
 *
 * @param limits what an archive may unpack to; as for strangers', where not said
 * @throws UnreadableWorkbook
 */
export async function readWorkbookBytes(
  fileName: string,
  content: Uint8Array,
  limits = STRANGERS,
): Promise<Workbook> {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  if (bytes.length === 0) throw new UnreadableWorkbook('empty');
  if (bytes.length > limits.unpacked) throw new UnreadableWorkbook('too-large', `${bytes.length} bytes`);
  const workbook = await readForm(fileName, bytes, limits);
  refuseEndless(workbook, limits.text);
  return workbook;
}

/** A text that no spreadsheet program lets anybody type, in a cell or as a sheet's name. */
function refuseEndless({ sheets }: Workbook, longest: number): void {
  for (const { sheet, rows } of sheets) {
    if (sheet.length > longest) throw new UnreadableWorkbook('too-large', 'a sheet’s name');
    for (const { row, cells } of rows)
      for (const { column, cell } of cells)
        if (cell.text.length > longest || (cell.formula?.length ?? 0) > longest)
          throw new UnreadableWorkbook(
            'too-large',
            `${sheet}!${a1(row, column)}: a text of ${cell.text.length}`,
          );
  }
}

async function readForm(fileName: string, bytes: Buffer, limits: ArchiveLimits): Promise<Workbook> {
  switch (formOf(bytes)) {
    case 'archive':
      return readArchive(fileName, bytes, limits);
    case 'compound':
      refuseForeignCompound(bytes);
      return withSheetJs(fileName, bytes);
    case 'old excel':
      return withSheetJs(fileName, bytes);
    case 'flat ods':
      return readFlatOds(fileName, bytes);
    case 'spreadsheet xml':
      refuseDeclarations(bytes);
      return withSheetJs(fileName, bytes);
    case 'html':
      return readHtml(fileName, bytes);
    case 'text':
      return readText(fileName, bytes);
    case 'other':
      throw new UnreadableWorkbook('not-a-workbook');
  }
}

/** Loaded for the forms that need it. */
async function withSheetJs(fileName: string, bytes: Buffer, asTyped = false): Promise<Workbook> {
  const { readWithSheetJs } = await import('./readWithSheetJs');
  return readWithSheetJs(fileName, bytes, asTyped);
}

async function readArchive(fileName: string, bytes: Buffer, limits: ArchiveLimits): Promise<Workbook> {
  const archive = new Archive(bytes, limits);
  const part = findWorkbookPart(archive);
  if (part !== null) return readXlsx(fileName, archive, part);
  if (isOds(archive)) return readOds(fileName, archive);
  if (!archive.has('xl/workbook.bin')) throw new UnreadableWorkbook('not-a-workbook');
  // SheetJS unpacks by itself: whatever is in there must first prove to be what it claims.
  for (const name of archive.names) archive.read(name);
  return withSheetJs(fileName, bytes);
}

async function readHtml(fileName: string, bytes: Buffer): Promise<Workbook> {
  const text = decodeText(bytes);
  if (!text || !/<table\b/i.test(text))
    throw new UnreadableWorkbook('not-a-workbook', 'a web page without a table');
  refuseDeclarations(bytes);
  return withSheetJs(fileName, Buffer.from(text), true);
}

function readText(fileName: string, bytes: Buffer): Workbook {
  const text = decodeText(bytes);
  if (text === null) throw new UnreadableWorkbook('not-a-workbook');
  return readDelimited(fileName, text, !TEXT_NAME.test(fileName));
}

function refuseDeclarations(bytes: Buffer): void {
  if (bytes.includes('<!ENTITY')) throw new UnreadableWorkbook('unsafe-xml');
}
