/** An error as a cell holds it: `#REF!`. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds: a day is its serial, nothing is the empty string. */
export type CellValue = string | number | boolean | CellError;

/** What a person did to how a cell looks: `fill`, `ink`, `bold`, `wrap`… by what they were set to. */
export type CellLook = Readonly<Record<string, string | number | boolean>>;

/** A list to choose from, by what it was set to: `=Lists!$A$3:$A$9`, or the choices with commas between. */
export interface Choices {
  readonly source: string;
}

/** A cell as a spreadsheet program keeps it. Never changed: an edit puts another in its place. */
export interface SheetCell {
  readonly value: CellValue;
  /** Without its `=`; `value` is then its result. */
  readonly formula?: string;
  /** Absent where it is General. */
  readonly numberFormat?: string;
  readonly look?: CellLook;
  readonly choices?: Choices;
  readonly note?: string;
  /** Entered behind an apostrophe, which is not part of the text. */
  readonly quoted?: true;
  /** Stays open to typing where its sheet is protected. */
  readonly unlocked?: true;
}

export const EMPTY_CELL: SheetCell = { value: '' };

export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object';
}

/** Whether it holds neither a value nor a formula; it may have a look all the same. */
export function isEmptyCell(cell: SheetCell | undefined): boolean {
  return cell === undefined || (cell.value === '' && cell.formula === undefined);
}

/** Whether there is nothing about it to keep. */
export function isBlank(cell: SheetCell): boolean {
  return Object.keys(cell).length === 1 && cell.value === '';
}

/** A cell with other contents and everything else as it was. */
export function withContents(
  cell: SheetCell | undefined,
  contents: Pick<SheetCell, 'value' | 'formula' | 'quoted'>,
): SheetCell {
  const { formula: _formula, quoted: _quoted, ...rest } = cell ?? EMPTY_CELL;
  return { ...rest, ...contents };
}

/** What a value reads as where it is typed back: an error is its name. */
export function entryOf(value: CellValue): string {
  return isCellError(value) ? value.error : String(value);
}
