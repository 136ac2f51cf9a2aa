import type { BookEvent, BookListener } from './bookEvent';
import type { Calculated, Calculator, Touched } from './calculator';
import type { SheetCell } from './sheetCell';
import { withSheet, type BookState, type SheetState } from './sheetState';

/** One workbook in memory, open at one or several seats. Holds a state, and puts another in its place. */
export class Book {
  #state: BookState;
  readonly #listeners = new Set<BookListener>();
  #lastId = 0;
  #seats = 0;

  constructor(
    state: BookState,
    private readonly calculator: Calculator | null = null,
  ) {
    this.#state = state;
    this.#lastId = state.sheets.length;
    this.#calculate(null);
  }

  get state(): BookState {
    return this.#state;
  }

  /** By name, without regard to case, or by id. */
  sheet(nameOrId: string): SheetState | undefined {
    const name = nameOrId.toLowerCase();
    return this.#state.sheets.find((sheet) => sheet.id === nameOrId || sheet.name.toLowerCase() === name);
  }

  subscribe(listener: BookListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** A number for a seat, a sheet or a format of this book that no other has. */
  nextId(): number {
    return ++this.#lastId;
  }

  nextSeat(): number {
    return ++this.#seats;
  }

  /** Puts a state in place of the present one, calculates, and tells. */
  commit(state: BookState, touched: Touched, events: readonly BookEvent[]): void {
    this.#state = state;
    const isNothing = touched !== null && 'length' in touched && touched.length === 0;
    const recalculated = isNothing ? [] : this.#calculate(touched);
    for (const event of events) this.#tell(event);
    if (recalculated.length > 0) this.#tell({ kind: 'calculated', sheets: recalculated });
  }

  commitSheet(sheet: SheetState, touched: Touched, events: readonly BookEvent[]): void {
    this.commit(withSheet(this.#state, sheet), touched, events);
  }

  /** Works out again what depends on the clock. */
  recalculate(): void {
    const sheets = this.#calculate(null);
    if (sheets.length > 0) this.#tell({ kind: 'calculated', sheets });
  }

  #calculate(touched: Touched): string[] {
    if (!this.calculator) return [];
    const changed: string[] = [];
    const results = [...this.calculator.calculate(this.#state, touched)];
    for (const id of new Set(results.map((result) => result.sheet))) {
      const sheet = this.#state.sheets.find((other) => other.id === id);
      if (!sheet) continue;
      const ofSheet = results.filter((result) => result.sheet === id);
      this.#state = withSheet(this.#state, withResults(sheet, ofSheet));
      changed.push(id);
    }
    return changed;
  }

  #tell(event: BookEvent): void {
    for (const listener of [...this.#listeners]) listener(event);
  }
}

function withResults(sheet: SheetState, results: readonly Calculated[]): SheetState {
  const rows = new Map(sheet.rows);
  const fresh = new Map<number, Map<number, SheetCell>>();
  for (const { row, column, value } of results) {
    const cells = fresh.get(row) ?? new Map(rows.get(row));
    const cell = cells.get(column);
    if (cell?.formula === undefined) continue;
    cells.set(column, { ...cell, value });
    fresh.set(row, cells);
    rows.set(row, cells);
  }
  return { ...sheet, rows };
}
