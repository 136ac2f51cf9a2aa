import { a1, parseA1, parseRange } from '../../../shared/grid';
import { Calculator, CalcError, type CalcWorkbook, type Scalar } from '../../../addin/tryout/calc';

type Cells = Readonly<Record<string, Scalar>>;

/** Sunday 22 November 2026, nine in the morning. */
export const NOW = 46_348.375;

/** A workbook in memory with its formulas calculated: cells by address, formulas begin with `=`. */
export class CalcSheets implements CalcWorkbook {
  readonly calculator: Calculator;
  private readonly cells = new Map<string, Scalar>();
  private readonly results = new Map<string, Scalar>();
  /** How many results changed at each update. */
  readonly changes: number[] = [];

  constructor(
    private readonly sheets: Readonly<Record<string, Cells>>,
    private readonly names: Readonly<Record<string, readonly [string, string]>> = {},
    public now = NOW,
  ) {
    for (const [sheet, cells] of Object.entries(sheets))
      for (const [address, value] of Object.entries(cells)) this.cells.set(`${sheet}!${address}`, value);
    this.calculator = new Calculator(this, () => this.now);
    this.take(this.calculator.open(Object.keys(sheets).flatMap((sheet) => this.formulasOf(sheet))));
  }

  type(sheet: string, address: string, value: Scalar): void {
    this.cells.set(`${sheet}!${address}`, value);
    this.results.delete(`${sheet}!${address}`);
    this.take(this.calculator.update([{ ...placeOf(sheet, address), formula: formulaIn(value) }]));
  }

  shown(sheet: string, address: string): Scalar {
    const key = `${sheet}!${address}`;
    const value = this.results.get(key) ?? this.cells.get(key) ?? null;
    return value instanceof CalcError ? value.name : value;
  }

  sheetNames(): readonly string[] {
    return Object.keys(this.sheets);
  }

  extent(sheet: string): { rows: number; columns: number } {
    const places = [...this.cells.keys()].flatMap((key) =>
      key.startsWith(`${sheet}!`) ? [parseA1(key.slice(sheet.length + 1))!] : [],
    );
    return {
      rows: Math.max(0, ...places.map(({ row }) => row + 1)),
      columns: Math.max(0, ...places.map(({ column }) => column + 1)),
    };
  }

  value(sheet: string, row: number, column: number): Scalar {
    return this.cells.get(`${sheet}!${a1(row, column)}`) ?? null;
  }

  isHiddenRow(): boolean {
    return false;
  }

  areaNamed(name: string): { sheet: string; area: NonNullable<ReturnType<typeof parseRange>> } | null {
    const [sheet, range] = this.names[name.toLowerCase()] ?? [];
    return sheet === undefined ? null : { sheet, area: parseRange(range!)! };
  }

  private formulasOf(sheet: string) {
    return Object.entries(this.sheets[sheet]!).flatMap(([address, value]) => {
      const formula = formulaIn(value);
      return formula === null ? [] : [{ ...placeOf(sheet, address), formula }];
    });
  }

  private take(results: ReturnType<Calculator['update']>): void {
    this.changes.push(results.length);
    for (const { sheet, row, column, value } of results)
      this.results.set(`${sheet}!${a1(row, column)}`, value);
  }
}

function placeOf(sheet: string, address: string) {
  return { sheet, ...parseA1(address)! };
}

function formulaIn(value: Scalar): string | null {
  return typeof value === 'string' && value.startsWith('=') ? value.slice(1) : null;
}
