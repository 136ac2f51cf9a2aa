import type { CalculatedCell, CalcWorkbook, CellPlace, ChangedCell } from './calcWorkbook';
import { CellView } from './CellView';
import { evaluateCell } from './evaluate';
import { FormulaBook } from './formulaBook';
import type { FormulaRecord } from './formulaRecord';
import type { Matrix } from './operand';
import { ParsedFormulas } from './ParsedFormulas';
import { onlyMoved, placeBefore, type MovedLines } from './movedLines';
import type { Precedent } from './precedents';
import { CalcError, type Scalar } from './scalar';

/** Formulas that wait for each other are calculated within each other to this depth, then one after another. */
const DEEPEST = 40;
/** With more cells changed than this it is quicker to calculate all than to find out what depends on them. */
const MANY = 500;

/** A formula that was taken, and what it looks at with the sheets' own names. */
interface Taken {
  readonly record: FormulaRecord;
  readonly areas: readonly (Precedent & { readonly sheet: string })[];
}

/** What has to be calculated before the formula that asked can go on. Never leaves the calculator. */
class Unready {
  constructor(readonly first: FormulaRecord) {}
}

/**
 * Calculates a workbook's formulas, and after an edit those that depend on it. A formula that comes
 * back to itself gives 0, as in Excel; what is no formula or has an unknown function gives `#NAME?`.
 */
export class Calculator {
  /** Formulas worked out so far, for tests that hold budgets. */
  evaluations = 0;
  private book = new FormulaBook();
  private depth = 0;
  /** Made anew for each calculation. */
  private areas = new Map<string, Matrix>();
  private today: number;
  private readonly formulas = new ParsedFormulas();

  /** @param now today and the time of day as Excel's serial number. */
  constructor(
    private readonly workbook: CalcWorkbook,
    private readonly now: () => number,
  ) {
    this.today = Math.floor(now());
  }

  /** Takes all formulas of the workbook anew, after it was opened or its sheets came or went. */
  open(formulas: Iterable<ChangedCell>): CalculatedCell[] {
    this.book = new FormulaBook();
    for (const cell of formulas) this.take(cell);
    return this.calculate(this.book.records);
  }

  /**
   * Takes all formulas anew after rows or columns came or went, with the results they had: what is
   * calculated is what looks at places where lines are missing or new, and what depends on that.
   * Gives the results of all.
   */
  move(formulas: Iterable<ChangedCell>, moved: MovedLines): CalculatedCell[] {
    const before = this.book;
    this.book = new FormulaBook();
    const seam = new Set<FormulaRecord>();
    for (const cell of formulas) {
      const taken = this.take(cell);
      if (!taken) continue;
      const { record, areas } = taken;
      const place = placeBefore(cell, moved);
      const known = place && before.at(place.sheet, place.row, place.column);
      if (known) {
        record.value = known.value;
        record.state = 'settled';
      }
      if (!known || !onlyMoved(record, areas, known, moved)) seam.add(record);
    }
    this.calculate(this.book.withDependents(seam));
    // A step that was taken back brings results of its time with it: all of them are looked at.
    return [...this.book.records].map(resultIn);
  }

  /** The cells that changed, with what they hold now in the workbook; gives the formulas whose result did. */
  update(changed: readonly ChangedCell[]): CalculatedCell[] {
    for (const cell of changed) this.take(cell);
    const today = Math.floor(this.now());
    const isNewDay = today !== this.today;
    this.today = today;
    if (changed.length > MANY) return this.calculate(this.book.records);
    const due = new Set<FormulaRecord>();
    for (const record of this.book.records) if (isNewDay && record.precedents.asksForToday) due.add(record);
    for (const cell of changed) {
      const own = this.book.at(cell.sheet, cell.row, cell.column);
      if (own) due.add(own);
    }
    return this.calculate(this.book.withDependents(due, changed));
  }

  /**
   * What a formula would give in a cell, for conditional formats and checks.
   *
   * @param writtenFor the cell from which its references are seen, where that is another.
   */
  evaluate(formula: string, place: CellPlace, writtenFor: CellPlace = place): Scalar {
    const { node } = this.formulas.parsed(formula);
    this.areas = new Map();
    const shift = { rows: place.row - writtenFor.row, columns: place.column - writtenFor.column };
    return node ? evaluateCell(node, this.viewFrom(place, shift)) : new CalcError('#NAME?');
  }

  private take({ formula, ...place }: ChangedCell): Taken | null {
    this.book.remove(place);
    if (formula === null) return null;
    const { node, precedents } = this.formulas.parsed(formula);
    const record: FormulaRecord = { ...place, node, precedents, value: null, state: 'due' };
    const view = this.viewFrom(place);
    const areas = precedents.areas.flatMap((area) => {
      const sheet = area.sheet === null ? place.sheet : view.sheetNamed(area.sheet);
      return sheet === null ? [] : [{ ...area, sheet }];
    });
    const named = precedents.names.flatMap((name) => view.areaNamed(name) ?? []);
    const watched = [...areas, ...named];
    this.book.add(record, watched);
    return { record, areas: watched };
  }

  private calculate(due: Iterable<FormulaRecord>): CalculatedCell[] {
    const records = [...due];
    this.areas = new Map();
    const before = records.map(({ value }) => value);
    for (const record of records) record.state = 'due';
    for (const record of records) this.settleInTurn(record);
    return records.filter(({ value }, index) => !isSame(value, before[index]!)).map(resultIn);
  }

  /** Settles a formula and all it waits for, without going deep however long the chain is. */
  private settleInTurn(record: FormulaRecord): void {
    const waiting = [record];
    for (let last = waiting.at(-1); last; last = waiting.at(-1)) {
      try {
        this.settle(last);
        waiting.pop();
      } catch (error) {
        if (!(error instanceof Unready)) throw error;
        for (const each of waiting) each.state = 'busy';
        waiting.push(error.first);
      }
    }
  }

  private settle(record: FormulaRecord): void {
    if (record.state === 'settled') return;
    record.state = 'busy';
    this.depth += 1;
    this.evaluations += 1;
    try {
      record.value = record.node ? evaluateCell(record.node, this.viewFrom(record)) : new CalcError('#NAME?');
      record.state = 'settled';
    } finally {
      this.depth -= 1;
      if (record.state === 'busy') record.state = 'due';
    }
  }

  private resultOf(record: FormulaRecord): Scalar {
    if (record.state === 'busy') return 0;
    if (record.state === 'due') {
      if (this.depth >= DEEPEST) throw new Unready(record);
      this.settle(record);
    }
    return record.value;
  }

  private viewFrom(place: CellPlace, shift = { rows: 0, columns: 0 }): CellView {
    return new CellView(
      place,
      this.workbook,
      this.now,
      (sheet, row, column) => {
        const record = this.book.at(sheet, row, column);
        return record && { value: () => this.resultOf(record) };
      },
      this.areas,
      shift,
    );
  }
}

function isSame(a: Scalar, b: Scalar): boolean {
  return a instanceof CalcError && b instanceof CalcError ? a.name === b.name : Object.is(a, b);
}

function resultIn({ sheet, row, column, value }: FormulaRecord): CalculatedCell {
  return { sheet, row, column, value: value ?? 0 };
}
