import { sha256 } from '../../digest';
import type { BookColumn, BookRows } from '../../../shared/book';
import { canMove, moved, type NumberPlaces, type RowBlock, type StyleBook } from '../../xlsx';
import { TableRows } from './TableRows';
import type { EarlierBook, EditionPart, LaidBlock, PartPlaces } from './editionPart';

/** What the rows of a sheet look like. */
export interface SheetLook {
  readonly sheet: string;
  readonly columns: readonly BookColumn[];
  readonly widths: readonly number[];
}

/** Makes the rows of returns for a workbook, or takes them from an earlier one. */
export class BlockMaker {
  readonly #styles: string;
  readonly #earlier: ReadonlyMap<string, LaidBlock>;
  readonly #looks = new Map<SheetLook, string>();
  readonly #written = new Map<SheetLook, TableRows>();
  #atHand: { readonly part: EditionPart; readonly rows: BookRows } | null = null;
  /** Of what was made anew. */
  readonly #places = new Map<string, Record<string, PartPlaces[string]>>();

  constructor(
    private readonly styles: StyleBook,
    private readonly from: EarlierBook | null,
  ) {
    this.#styles = styles.toXml();
    this.#earlier = new Map(from?.layout.blocks.map((block) => [`${block.sheet} ${block.id}`, block]));
  }

  get places(): ReadonlyMap<string, PartPlaces> {
    return this.#places;
  }

  /** A return's rows in a sheet, from that row on. */
  async blockFor(
    part: EditionPart,
    look: SheetLook,
    first: number,
  ): Promise<{ readonly key: string; readonly block: RowBlock }> {
    const key = this.#keyOf(look);
    const there = this.#earlier.get(`${look.sheet} ${part.id}`);
    const isSame = there?.key === part.key && there.look === key;
    const block = (isSame ? await this.#taken(there, first) : null) ?? (await this.#made(part, look, first));
    return { key, block };
  }

  async #taken(there: LaidBlock, first: number): Promise<RowBlock | null> {
    const { at, length, size, crc, rows, sheet, id, key } = there;
    const bytes = this.from!.bytes.subarray(at, at + length);
    const block = { bytes, size, crc, rows, first: there.first, places: NOWHERE };
    if (first === there.first) return block;
    const known = (await this.from!.placesOf(id))?.[sheet];
    if (known?.key !== key) return null;
    const movable = { ...block, places: known.places };
    return canMove(movable, first) ? moved(movable, first) : null;
  }

  async #made(part: EditionPart, look: SheetLook, first: number): Promise<RowBlock> {
    const { sheet } = look;
    const { rows, edited = {} } = (await this.#rowsOf(part))[sheet] ?? { rows: [] };
    const block = this.#writtenAs(look).block(rows, edited, first);
    const places = this.#places.get(part.id) ?? {};
    places[sheet] = { key: part.key, places: block.places };
    this.#places.set(part.id, places);
    return block;
  }

  #writtenAs(look: SheetLook): TableRows {
    let written = this.#written.get(look);
    if (!written) this.#written.set(look, (written = new TableRows(look, this.styles)));
    return written;
  }

  /** Rows that are kept away are opened once for all sheets. */
  async #rowsOf(part: EditionPart): Promise<BookRows> {
    if (this.#atHand?.part !== part) this.#atHand = { part, rows: await part.rows() };
    return this.#atHand.rows;
  }

  #keyOf(look: SheetLook): string {
    let key = this.#looks.get(look);
    if (key === undefined) {
      const said = JSON.stringify([this.#styles, look.columns, look.widths]);
      this.#looks.set(look, (key = sha256(said).slice(0, 16)));
    }
    return key;
  }
}

/** Where the numbers of rows stand that stay where they are. */
const NOWHERE: NumberPlaces = {
  codes: [],
  bits: 0,
  starts: new Uint32Array(),
  shares: new Uint32Array(),
  isMovable: false,
};
