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
import { BlockMaker, type SheetLook } from './BlockMaker';
import type { BookLayout, EarlierBook, EditionPart, LaidBlock, PartPlaces } from './editionPart';

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
 */
export async function publishEdition(
  frame: CountyBook,
  parts: readonly EditionPart[],
  earlier: EarlierBook | null,
): Promise<PublishedEdition> {
  const styles = new StyleBook();
  numberLooks(styles, frame);
  const sheets = frame.sheets.map((sheet) => laidSheet(frame, sheet, parts));
  const model = {
    title: frame.title,
    creator: 'Shirebook',
    asAt: frame.asAt,
    sheets: sheets.map((each) => each.model),
  };
  const files = workbookParts(model, styles);
  const maker = new BlockMaker(styles, earlier);
  const blocks = await blocksOf(maker, sheets, parts);
  const paths = zipOrder([...files.keys()]);
  const entries = paths.map((path) => entryOf(path, files.get(path)!, blocks.get(path) ?? []));
  const { pieces, starts } = zipEntries(entries);
  const laid = paths.flatMap((path, at) => placed(blocks.get(path) ?? [], entries[at]!, starts[at]!));
  const hash = sha256OfAll(pieces);
  return { pieces, layout: { hash, blocks: laid }, places: maker.places };
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

interface MadeBlock {
  readonly part: EditionPart;
  readonly look: SheetLook;
  readonly key: string;
  readonly block: RowBlock;
}

/** The blocks of each sheet, by its path. A return's are made one after another, while its rows are at hand. */
async function blocksOf(
  maker: BlockMaker,
  sheets: readonly LaidSheet[],
  parts: readonly EditionPart[],
): Promise<Map<string, MadeBlock[]>> {
  const blocks = new Map<string, MadeBlock[]>();
  const next = sheets.map(({ first }) => first);
  for (const part of parts) {
    for (const [at, { look }] of sheets.entries()) {
      const extent = look ? part.extents[look.sheet] : undefined;
      if (!look || !extent || extent.rows === 0) continue;
      const { key, block } = await maker.blockFor(part, look, next[at]!);
      const path = `xl/worksheets/sheet${at + 1}.xml`;
      const there = blocks.get(path);
      if (there) there.push({ part, look, key, block });
      else blocks.set(path, [{ part, look, key, block }]);
      next[at]! += extent.rows;
    }
  }
  return blocks;
}

function entryOf(path: string, xml: Uint8Array, blocks: readonly MadeBlock[]): ZipEntry {
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
function placed(blocks: readonly MadeBlock[], { deflated }: ZipEntry, start: number): LaidBlock[] {
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
