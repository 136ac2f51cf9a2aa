import { parseRange, type Range } from '../../../shared/grid';
import {
  cellAt,
  isCellError,
  isOfWholeLines,
  type BookState,
  type Calculated,
  type Calculator as WorksOut,
  type CellValue,
  type SheetState,
  type Touched,
} from '../../workbook';
import { Calculator } from './Calculator';
import type { CalcWorkbook, CalculatedCell, ChangedCell } from './calcWorkbook';
import { CalcError, errorNamed, type Scalar } from './scalar';

/** Where more cells than this were written, everything is calculated rather than each of them asked for. */
const MANY_CELLS = 5_000;

/** The emulated program's formulas and conditional formats. */
export class BookCalculator implements WorksOut {
  private view: BookView | null = null;
  private readonly calculator: Calculator;

  /** @param now today and the time of day as a serial number. */
  constructor(now: () => number) {
    this.calculator = new Calculator(
      {
        sheetNames: () => this.view!.names,
        extent: (sheet) => this.view!.extent(sheet),
        value: (sheet, row, column) => this.view!.value(sheet, row, column),
        isHiddenRow: (sheet, row) => this.view!.sheet(sheet)?.hiddenRows.has(row) ?? false,
        areaNamed: (name) => this.view!.areaNamed(name),
      },
      now,
    );
  }

  /** Formulas of cells worked out so far. */
  get evaluations(): number {
    return this.calculator.evaluations;
  }

  *calculate(book: BookState, changed: Touched): Iterable<Calculated> {
    const view = (this.view = new BookView(book));
    const results = this.resultsOf(book, view, changed);
    for (const { sheet: name, row, column, value } of results) {
      const sheet = view.sheet(name)!;
      const result = value instanceof CalcError ? { error: value.name } : value;
      if (!isSame(cellAt(sheet, row, column)?.value, result))
        yield { sheet: sheet.id, row, column, value: result };
    }
  }

  private resultsOf(book: BookState, view: BookView, changed: Touched): readonly CalculatedCell[] {
    if (changed !== null && 'shift' in changed) {
      const sheet = view.named(changed.sheet);
      // Cells that move alone can part an area from its formula.
      if (sheet !== null && isOfWholeLines(changed.shift))
        return this.calculator.move(allFormulas(book), { ...changed.shift, sheet });
    } else {
      const cells = changed && changedCells(view, changed);
      if (cells) return this.calculator.update(cells);
    }
    return this.calculator.open(allFormulas(book));
  }

  /** Whether a conditional format's formula holds in a cell; an error does not. */
  holds(formula: string, sheet: string, cell: Corner, writtenFor: Corner): boolean {
    const plain = formula.replace(/^=/, '');
    const value = this.calculator.evaluate(plain, { sheet, ...cell }, { sheet, ...writtenFor });
    return typeof value === 'number' ? value !== 0 : value === true;
  }
}

interface Corner {
  readonly row: number;
  readonly column: number;
}

/** A workbook's state, looked at by the names of its sheets. */
class BookView implements Pick<CalcWorkbook, 'value' | 'extent' | 'areaNamed'> {
  readonly names: readonly string[];
  private readonly sheets: ReadonlyMap<string, SheetState>;
  private readonly extents = new Map<string, { rows: number; columns: number }>();

  constructor(private readonly book: BookState) {
    this.names = book.sheets.map(({ name }) => name);
    this.sheets = new Map(book.sheets.map((sheet) => [sheet.name, sheet]));
  }

  sheet(name: string): SheetState | undefined {
    return this.sheets.get(name);
  }

  named(id: string): string | null {
    return this.book.sheets.find((sheet) => sheet.id === id)?.name ?? null;
  }

  value(name: string, row: number, column: number): Scalar {
    const cell = this.sheets.get(name)?.rows.get(row)?.get(column);
    return cell ? scalarOf(cell.value) : null;
  }

  extent(name: string): { readonly rows: number; readonly columns: number } {
    const known = this.extents.get(name);
    if (known) return known;
    const made = { rows: 0, columns: 0 };
    for (const [row, cells] of this.sheets.get(name)?.rows ?? []) {
      made.rows = Math.max(made.rows, row + 1);
      for (const column of cells.keys()) made.columns = Math.max(made.columns, column + 1);
    }
    this.extents.set(name, made);
    return made;
  }

  areaNamed(name: string): { readonly sheet: string; readonly area: Range } | null {
    const lower = name.toLowerCase();
    const table = this.tableNamed(lower);
    if (table) return table;
    const formula = this.book.names.find((each) => each.name.toLowerCase() === lower)?.formula;
    const [, quoted, plain, address] =
      /^=?(?:'((?:[^']|'')+)'|([^'!]+))!([$A-Z\d:]+)$/iu.exec(formula ?? '') ?? [];
    const area = address === undefined ? null : parseRange(address);
    const sheet = quoted?.replaceAll("''", "'") ?? plain;
    return area && sheet !== undefined ? { sheet, area } : null;
  }

  /** What a table's name stands for: its rows without the heading. */
  private tableNamed(lower: string): { readonly sheet: string; readonly area: Range } | null {
    for (const { name: sheet, tables } of this.book.sheets) {
      const table = tables.find(({ name }) => name.toLowerCase() === lower);
      if (table) return { sheet, area: { ...table.area, top: table.area.top + 1 } };
    }
    return null;
  }
}

function allFormulas(book: BookState): ChangedCell[] {
  return book.sheets.flatMap(({ name: sheet, rows }) =>
    [...rows].flatMap(([row, cells]) =>
      [...cells].flatMap(([column, { formula }]) =>
        formula === undefined ? [] : [{ sheet, row, column, formula }],
      ),
    ),
  );
}

/** Null where they are too many to ask one by one. */
function changedCells(
  view: BookView,
  changed: readonly { readonly sheet: string; readonly area: Range }[],
): ChangedCell[] | null {
  const size = changed.reduce(
    (total, { area }) => total + (area.bottom - area.top + 1) * (area.right - area.left + 1),
    0,
  );
  if (size > MANY_CELLS) return null;
  const cells: ChangedCell[] = [];
  for (const { sheet: id, area } of changed) {
    const name = view.named(id);
    const sheet = name === null ? undefined : view.sheet(name);
    if (name === null || !sheet) continue;
    for (let row = area.top; row <= area.bottom; row += 1)
      for (let column = area.left; column <= area.right; column += 1)
        cells.push({ sheet: name, row, column, formula: cellAt(sheet, row, column)?.formula ?? null });
  }
  return cells;
}

function scalarOf(value: CellValue): Scalar {
  if (isCellError(value)) return errorNamed(value.error) ?? new CalcError('#VALUE!');
  return value === '' ? null : value;
}

function isSame(a: CellValue | undefined, b: CellValue): boolean {
  if (a === undefined) return false;
  return isCellError(a) && isCellError(b) ? a.error === b.error : a === b;
}
