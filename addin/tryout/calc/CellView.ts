import type { CalcWorkbook, CellPlace } from './calcWorkbook';
import type { Surroundings } from './functionSpec';
import { Area, Matrix, type Operand } from './operand';
import { parseFormula } from './parseFormula';
import type { Scalar } from './scalar';

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** Areas of more cells than this are kept once made: lists are looked through again and again. */
const WORTH_KEEPING = 16;

type FormulaAt = (sheet: string, row: number, column: number) => { readonly value: () => Scalar } | undefined;

/** The workbook as one formula sees it from its cell. */
export class CellView implements Surroundings {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;

  constructor(
    { sheet, row, column }: CellPlace,
    private readonly workbook: CalcWorkbook,
    readonly now: () => number,
    private readonly formulaAt: FormulaAt,
    /** Areas as they were made in this calculation: what is settled in it does not change again. */
    private readonly kept: Map<string, Matrix>,
    readonly shift: { readonly rows: number; readonly columns: number } = { rows: 0, columns: 0 },
  ) {
    this.sheet = sheet;
    this.row = row;
    this.column = column;
  }

  sheetNamed(name: string): string | null {
    const names = this.workbook.sheetNames();
    if (names.includes(name)) return name;
    return names.find((each) => each.toLowerCase() === name.toLowerCase()) ?? null;
  }

  valueAt(area: Area, row: number, column: number): Scalar {
    return this.cell(area.sheet, area.top + row, area.left + column);
  }

  matrixOf(operand: Operand): Matrix {
    if (operand instanceof Matrix) return operand;
    if (!(operand instanceof Area)) return new Matrix([[operand]]);
    const { bottom, right } = this.inUse(operand);
    const { sheet, top, left } = operand;
    if ((bottom - top + 1) * (right - left + 1) <= WORTH_KEEPING)
      return this.made(sheet, top, left, bottom, right);
    const key = `${top},${left},${bottom},${right},${sheet}`;
    const known = this.kept.get(key);
    if (known) return known;
    const made = this.made(sheet, top, left, bottom, right);
    this.kept.set(key, made);
    return made;
  }

  *scalarsOf(operand: Operand): Iterable<Scalar> {
    if (operand instanceof Area) {
      const { bottom, right } = this.inUse(operand);
      for (let row = operand.top; row <= bottom; row += 1)
        for (let column = operand.left; column <= right; column += 1)
          yield this.cell(operand.sheet, row, column);
    } else if (operand instanceof Matrix) for (const row of operand.rows) yield* row;
    else yield operand;
  }

  isFormula(area: Area): boolean {
    return this.formulaAt(area.sheet, area.top, area.left) !== undefined;
  }

  isHiddenRow(sheet: string, row: number): boolean {
    return this.workbook.isHiddenRow(sheet, row);
  }

  areaNamed(text: string): Area | null {
    const named = this.workbook.areaNamed(text);
    if (named) {
      const { top, left, bottom, right } = named.area;
      return new Area(named.sheet, top, left, bottom, right);
    }
    const node = parseFormula(text);
    if (node?.kind !== 'area') return null;
    const sheet = node.sheet === null ? this.sheet : this.sheetNamed(node.sheet);
    if (sheet === null) return null;
    const { from, to } = node;
    return new Area(sheet, from.row ?? 0, from.column ?? 0, to.row ?? LAST_ROW, to.column ?? LAST_COLUMN);
  }

  private made(sheet: string, top: number, left: number, bottom: number, right: number): Matrix {
    const rows: Scalar[][] = [];
    for (let row = top; row <= bottom; row += 1) {
      const cells: Scalar[] = [];
      for (let column = left; column <= right; column += 1) cells.push(this.cell(sheet, row, column));
      rows.push(cells);
    }
    return new Matrix(rows);
  }

  private cell(sheet: string, row: number, column: number): Scalar {
    const formula = this.formulaAt(sheet, row, column);
    return formula ? formula.value() : this.workbook.value(sheet, row, column);
  }

  /** Whole columns and rows end where the sheet's use does; what is written out has its full size. */
  private inUse(area: Area): { readonly bottom: number; readonly right: number } {
    const isEndless = area.bottom === LAST_ROW || area.right === LAST_COLUMN;
    if (!isEndless) return area;
    const { rows, columns } = this.workbook.extent(area.sheet);
    return {
      bottom: Math.max(area.top, Math.min(area.bottom, rows - 1)),
      right: Math.max(area.left, Math.min(area.right, columns - 1)),
    };
  }
}
