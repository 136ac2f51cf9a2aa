import { crc32, constants, deflateRawSync } from 'node:zlib';
import { sha256OfAll } from '../../digest';
import type { BookSheet, CountyBook } from '../../../shared/book';
import {
  joinCrc,
  StyleBook,
  workbookParts,
  zipEntries,
  zipOrder,
  type RowBlock,
  type SheetModel,
  type ZipEntry,
} from '../../xlsx';
import { aboutSheetModel } from '../aboutSheetModel';
import { columnWidth, longestShown } from '../columnWidth';
import { bodyRows, HEADING_ROW, tableFrame } from '../tableSheetModel';
import { numberLooks } from './allLooks';
import { EarlierRows } from './EarlierRows';
import type { BookLayout, EarlierBook, EditionPart, LaidBlock, PartPlaces } from './editionPart';
import { makeRows, type HelpWithRows } from './makeRows';
import type { PartInSheet } from './PartInSheet';
import { keyOfLook, type SheetLook } from './SheetLook';

/** A county workbook, and where in it everything lies. */
export interface PublishedEdition {
  /** Its bytes, one after another: put together, a large county would be in memory twice. */
  readonly pieces: readonly Uint8Array[];
  readonly layout: BookLayout;
  /** Of the returns whose rows were made anew. */
  readonly places: ReadonlyMap<string, PartPlaces>;
}

/** Higher levels take twice as long for a sixth less. */
const LEVEL = 2;
const END_OF_ROWS = Buffer.from('</sheetData>');

/**
 * The county workbook as an .xlsx file, made return by return. What is in an earlier one
 * as it should be is copied from there, moved to its rows: the bytes are those that making all of it
 * anew would give.
 *
 * @param frame the book with the rows that are no return's
 * @param parts the returns, in the book's order
 * @param help who makes rows as well
 */
export async function publishEdition(
  frame: CountyBook,
  parts: readonly EditionPart[],
  earlier: EarlierBook | null,
  help: HelpWithRows = () => null,
): Promise<PublishedEdition> {
  const styles = new StyleBook();
  numberLooks(
    styles,
    frame.sheets.flatMap(({ table }) => table?.columns ?? []),
  );
  const sheets = frame.sheets.map((sheet) => laidSheet(frame, sheet, parts));
  const model = {
    title: frame.title,
    creator: 'Shirebook',
    asAt: frame.asAt,
    sheets: sheets.map((each) => each.model),
  };
  const files = workbookParts(model, styles);
  const looks = sheets.flatMap(({ look }) => look ?? []);
  const places = [...placesFor(sheets, parts, styles)];
  const { rows, made } = await rowsOf(places, earlier, (missing) => makeRows(missing, looks, help));
  const paths = zipOrder([...files.keys()]);
  const blocks = paths.map((path) => rows.filter((each) => each.path === path));
  const entries = paths.map((path, at) => entryOf(path, files.get(path)!, blocks[at]!));
  const { pieces, starts } = zipEntries(entries);
  const laid = blocks.flatMap((own, at) => placed(own, entries[at]!, starts[at]!));
  return { pieces, layout: { hash: sha256OfAll(pieces), blocks: laid }, places: placesIn(made) };
}

interface LaidSheet {
  readonly model: SheetModel;
  /** Null for a sheet without rows of returns. */
  readonly look: SheetLook | null;
  /** The number of the first of these. */
  readonly first: number;
}

function laidSheet(frame: CountyBook, sheet: BookSheet, parts: readonly EditionPart[]): LaidSheet {
  const { table } = sheet;
  if (!table) return { model: aboutSheetModel(frame, sheet), look: null, first: 0 };
  const extents = parts.flatMap(({ extents: { [sheet.name]: own } }) => own ?? []);
  const longest = [longestShown(table.rows), ...extents.map((each) => each.longest)];
  const widths = table.columns.map((column, at) =>
    columnWidth(
      column,
      longest.reduce((most, each) => Math.max(most, each[at] ?? 0), 0),
    ),
  );
  const count = extents.reduce((sum, { rows }) => sum + rows, table.rows.length);
  const model = tableFrame(frame, sheet, table, { count, widths });
  return {
    model: { ...model, rows: [...model.rows, ...bodyRows(frame, table, widths)] },
    look: { sheet: sheet.name, columns: table.columns, widths },
    first: HEADING_ROW + 2 + table.rows.length,
  };
}

/** Where the rows of each return go. */
function* placesFor(
  sheets: readonly LaidSheet[],
  parts: readonly EditionPart[],
  styles: StyleBook,
): Generator<PartInSheet> {
  for (const [at, { look, first }] of sheets.entries()) {
    if (!look) continue;
    const key = keyOfLook(look, styles);
    const path = `xl/worksheets/sheet${at + 1}.xml`;
    let next = first;
    for (const part of parts) {
      const count = part.extents[look.sheet]?.rows ?? 0;
      if (count === 0) continue;
      yield { part, look, key, path, first: next };
      next += count;
    }
  }
}

interface LaidRows extends PartInSheet {
  readonly block: RowBlock;
}

/** All rows of returns, those that are as they should be from the earlier workbook. */
async function rowsOf(
  places: readonly PartInSheet[],
  earlier: EarlierBook | null,
  make: (missing: readonly PartInSheet[]) => Promise<ReadonlyMap<PartInSheet, RowBlock>>,
): Promise<{ readonly rows: readonly LaidRows[]; readonly made: ReadonlyMap<PartInSheet, RowBlock> }> {
  const before = new EarlierRows(earlier);
  const taken = new Map<PartInSheet, RowBlock>();
  for (const each of places) {
    const block = await before.of(each);
    if (block) taken.set(each, block);
  }
  const made = await make(places.filter((each) => !taken.has(each)));
  return { rows: places.map((each) => ({ ...each, block: (taken.get(each) ?? made.get(each))! })), made };
}

function placesIn(made: ReadonlyMap<PartInSheet, RowBlock>): ReadonlyMap<string, PartPlaces> {
  const all = new Map<string, Record<string, PartPlaces[string]>>();
  for (const [{ part, look }, { places }] of made) {
    const own = all.get(part.id) ?? {};
    own[look.sheet] = { key: part.key, places };
    all.set(part.id, own);
  }
  return all;
}

function entryOf(path: string, xml: Uint8Array, blocks: readonly LaidRows[]): ZipEntry {
  if (blocks.length === 0) {
    return { path, deflated: [deflateRawSync(xml, { level: LEVEL })], size: xml.length, crc: crc32(xml) };
  }
  const cut = Buffer.from(xml.buffer, xml.byteOffset, xml.length).lastIndexOf(END_OF_ROWS);
  const [head, tail] = [xml.subarray(0, cut), xml.subarray(cut)];
  let crc = crc32(head);
  let size = head.length;
  for (const { block } of blocks) {
    crc = joinCrc(crc, block.crc, block.size);
    size += block.size;
  }
  return {
    path,
    deflated: [
      deflateRawSync(head, { level: LEVEL, finishFlush: constants.Z_SYNC_FLUSH }),
      ...blocks.map(({ block }) => block.bytes),
      deflateRawSync(tail, { level: LEVEL }),
    ],
    size: size + tail.length,
    crc: joinCrc(crc, crc32(tail), tail.length),
  };
}

/** Where the blocks of an entry came to lie; what comes before them is its first piece. */
function placed(blocks: readonly LaidRows[], { deflated }: ZipEntry, start: number): LaidBlock[] {
  let at = start + deflated[0]!.length;
  return blocks.map(({ part, look, key, block }) => {
    const { size, crc, first, rows, bytes } = block;
    const laid = {
      sheet: look.sheet,
      id: part.id,
      key: part.key,
      look: key,
      at,
      length: bytes.length,
      size,
      crc,
      first,
      rows,
    };
    at += bytes.length;
    return laid;
  });
}
