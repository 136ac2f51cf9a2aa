import { canMove, moved, type NumberPlaces, type RowBlock } from '../../xlsx';
import type { EarlierBook, LaidBlock } from './editionPart';
import type { PartInSheet } from './PartInSheet';

/** The rows of returns as they lie in an earlier workbook. */
export class EarlierRows {
  readonly #blocks: ReadonlyMap<string, LaidBlock>;

  constructor(private readonly book: EarlierBook | null) {
    this.#blocks = new Map(book?.layout.blocks.map((block) => [`${block.sheet} ${block.id}`, block]));
  }

  /** Rows as they are to stand, moved to where they go; null where they are not there, or cannot be. */
  async of({ part, look, key, first }: PartInSheet): Promise<RowBlock | null> {
    const there = this.#blocks.get(`${look.sheet} ${part.id}`);
    return there?.key === part.key && there.look === key ? this.#taken(there, first) : null;
  }

  async #taken(there: LaidBlock, first: number): Promise<RowBlock | null> {
    const { at, length, size, crc, rows, sheet, id, key } = there;
    const bytes = this.book!.bytes.subarray(at, at + length);
    const block = { bytes, size, crc, rows, first: there.first, places: NOWHERE };
    if (first === there.first) return block;
    const known = (await this.book!.placesOf(id))?.[sheet];
    if (known?.key !== key) return null;
    const movable = { ...block, places: known.places };
    return canMove(movable, first) ? moved(movable, first) : null;
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
