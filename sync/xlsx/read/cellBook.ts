import type { Cell } from '../../../shared/grid';
import { cellFormat, type CellFormat } from '../../../shared/numberFormat';
import { ragOfPaint } from '../../../shared/rag';
import type { Amount } from '../amount';
import type { CellStyle } from './cellStyles';

/** What the cells of every sheet draw on, shared strings and styles, and how many there are. */
export class CellBook {
  readonly #styles: readonly CellFormat[];
  readonly #plain: CellFormat;
  /** Of the styles filled with a colour that ratings are painted in. */
  readonly #paints: readonly (string | null)[];
  readonly #struck: readonly boolean[];
  /** Whether any style has what is kept beside the cells: a rating's colour, or words struck out. */
  readonly hasMarks: boolean;
  /** By style, since its format stands in the cell; and by the string's place in the table. */
  readonly #shared = new Map<CellFormat, Cell[]>();

  constructor(
    private readonly strings: readonly string[],
    styles: readonly CellStyle[],
    date1904: boolean,
    readonly amount: Amount,
  ) {
    this.#plain = cellFormat('General', date1904);
    this.#styles = styles.map(({ formatCode }) => cellFormat(formatCode, date1904));
    this.#paints = styles.map(({ rgb }) => (rgb !== null && ragOfPaint(rgb) ? rgb : null));
    this.#struck = styles.map(({ isStruck }) => isStruck);
    this.hasMarks = this.#paints.some((rgb) => rgb !== null) || this.#struck.includes(true);
  }

  /** A cell that names no style has style 0. */
  style(index: number): CellFormat {
    return this.#styles[index] ?? this.#plain;
  }

  /** `FFC000`, where the style's fill may rate something. */
  paint(index: number): string | null {
    return this.#paints[index] ?? null;
  }

  isStruck(index: number): boolean {
    return this.#struck[index] ?? false;
  }

  /** The cell of a shared string, or null where it is empty or there is no such string. */
  sharedText(index: number, style: CellFormat): Cell | null {
    const text = this.strings[index];
    if (!text) return null;
    let cells = this.#shared.get(style);
    if (!cells) this.#shared.set(style, (cells = []));
    return (cells[index] ??= style.text(text));
  }
}
