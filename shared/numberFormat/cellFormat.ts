import { numberCell, type Cell } from '../grid';
import { serialToIso } from '../time';
import { kindOfFormat, showGeneral, showNumber, showText, type FormatKind } from './numberFormat';

/** A workbook's numbers repeat: dates above all. Beyond this many, the store begins anew. */
const MOST_KEPT = 20_000;
/** 9999-12-31 is the last day that Excel knows. */
const LAST_SERIAL = 2_958_466;
const DAYS_FROM_1900_TO_1904 = 1462;

/** A county's returns use the same few formats. */
const MOST_FORMATS = 200;
const formats = new Map<string, CellFormat>();

/** The format of a code. Formats are shared among workbooks, and so are the cells they have made. */
export function cellFormat(code: string, date1904: boolean): CellFormat {
  const key = `${date1904 ? '1904' : '1900'} ${code}`;
  let format = formats.get(key);
  if (!format) {
    format = new CellFormat(code, date1904);
    if (formats.size >= MOST_FORMATS) formats.clear();
    formats.set(key, format);
  }
  return format;
}

/**
 * Makes the cells of one number format. Equal numbers share one cell: formatting is dear, and cells
 * never change.
 */
class CellFormat {
  readonly #kind: FormatKind;
  /** Null for General, which cells do not name. */
  readonly #code: string | null;
  readonly #numbers = new Map<number, Cell>();

  constructor(
    code: string,
    private readonly date1904: boolean,
  ) {
    this.#kind = kindOfFormat(code);
    this.#code = this.#kind === 'general' ? null : code;
  }

  number(value: number): Cell {
    let cell = this.#numbers.get(value);
    if (!cell) {
      cell = this.#make(value);
      if (this.#numbers.size >= MOST_KEPT) this.#numbers.clear();
      this.#numbers.set(value, cell);
    }
    return cell;
  }

  text(value: string): Cell {
    if (this.#code === null) return { kind: 'text', value, text: value };
    const text = this.#kind === 'text' ? showText(value, this.#code) : value;
    return { kind: 'text', value, text, format: this.#code };
  }

  boolean(value: boolean): Cell {
    return { kind: 'boolean', value, text: value ? 'TRUE' : 'FALSE', ...this.#format };
  }

  error(value: string): Cell {
    return { kind: 'error', value, text: value, ...this.#format };
  }

  /** A date that the file gives as such. */
  date(iso: string, serial: number): Cell {
    const code = this.#kind === 'date' ? this.#code! : 'dd/mm/yyyy';
    return { kind: 'date', value: iso, text: showNumber(serial, code), ...this.#format };
  }

  #make(value: number): Cell {
    if (this.#code === null) return numberCell(value, showGeneral(value));
    const serial = this.date1904 ? value + DAYS_FROM_1900_TO_1904 : value;
    const timed = this.#kind === 'date' || this.#kind === 'time';
    // Below 1 there is no day in it, only a time of day or a blank that a formula passed on as 0.
    const isDay = serial >= 1 && serial < LAST_SERIAL;
    if (timed && isDay) {
      const text = showNumber(serial, this.#code);
      return { kind: 'date', value: serialToIso(value, this.date1904), text, format: this.#code };
    }
    // Excel fills the cell with ###### where there is no such date: the number says more.
    const isShown = !timed || (serial >= 0 && serial < LAST_SERIAL);
    return numberCell(value, isShown ? showNumber(value, this.#code) : showGeneral(value), this.#code);
  }

  get #format(): { format?: string } {
    return this.#code === null ? {} : { format: this.#code };
  }
}

export type { CellFormat };
