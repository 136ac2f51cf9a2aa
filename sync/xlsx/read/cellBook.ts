import { textCell, type Cell } from '../../../shared/grid';
import { cellFormat, type CellFormat } from '../../../shared/numberFormat';

/** What the cells of every sheet draw on: shared strings and styles. */
export class CellBook {
  readonly #styles: readonly CellFormat[];
  readonly #plain: CellFormat;
  readonly #shared: (Cell | undefined)[] = [];

  constructor(
    private readonly strings: readonly string[],
    formatCodes: readonly string[],
    date1904: boolean,
  ) {
    this.#plain = cellFormat('General', date1904);
    this.#styles = formatCodes.map((code) => cellFormat(code, date1904));
  }

  /** A cell that names no style has style 0. */
  style(index: number): CellFormat {
    return this.#styles[index] ?? this.#plain;
  }

  /** The cell of a shared string, or null where it is empty or there is no such string. */
  sharedText(index: number, style: CellFormat): Cell | null {
    const text = this.strings[index];
    if (!text) return null;
    if (style !== this.#plain) return style.text(text);
    return (this.#shared[index] ??= textCell(text));
  }
}
