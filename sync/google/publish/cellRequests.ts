import type { sheets_v4 } from '@googleapis/sheets';
import type { LinedUp } from './lineUp';
import { isMarked, type PresentCell, type TabValue, type WantedCell, type WantedTab } from './tab';

type Request = sheets_v4.Schema$Request;

/** How much of a cell is written: its value and number format, or its whole look as well. */
const FIELDS = {
  value: 'userEnteredValue,userEnteredFormat.numberFormat',
  whole: 'userEnteredValue,userEnteredFormat',
  new: 'userEnteredValue,userEnteredFormat,dataValidation',
} as const;
type Manner = keyof typeof FIELDS;

/** As many new rows in one go are given their look by the column, which says it once. */
const MANY = 4;

/** What makes a tab's cells as they should be, once its rows and columns are in their places. */
export function cellRequests(sheetId: number, wanted: WantedTab, lined: LinedUp): Request[] {
  const writer = new CellWriter(sheetId, wanted);
  const newRows: number[] = [];
  for (const [row, { cells }] of wanted.rows.entries()) {
    const present = lined.cellsOf(row);
    if (present) writer.changes(row, cells, present, row > wanted.headingRow && wanted.headings !== null);
    else newRows.push(row);
  }
  for (let row = wanted.rows.length; row < lined.rows.from.length; row += 1) {
    writer.emptied(row, lined.cellsOf(row) ?? []);
  }
  return [...writer.newRows(newRows), ...writer.requests];
}

class CellWriter {
  readonly requests: Request[] = [];

  constructor(
    private readonly sheetId: number,
    private readonly wanted: WantedTab,
  ) {}

  /** Cells that are not as they should be, neighbours together. */
  changes(
    row: number,
    cells: readonly WantedCell[],
    present: readonly (PresentCell | undefined)[],
    isBody: boolean,
  ): void {
    let run: { manner: Manner; left: number; cells: WantedCell[] } | null = null;
    const flush = () => {
      if (run) this.#write(row, run.left, [run.cells], run.manner);
      run = null;
    };
    for (const [column, cell] of cells.entries()) {
      const manner = changeOf(cell, present[column], isBody);
      if (run && (manner !== run.manner || manner === null)) flush();
      if (manner === null) continue;
      if (run) run.cells.push(cell);
      else run = { manner, left: column, cells: [cell] };
    }
    flush();
  }

  emptied(row: number, present: readonly (PresentCell | undefined)[]): void {
    if (present.every((cell) => (cell?.value ?? null) === null)) return;
    this.#write(row, 0, [present.map(() => ({ value: null, format: {} }))], 'value');
  }

  newRows(rows: readonly number[]): Request[] {
    const before = this.requests.splice(0);
    for (const { first, last } of runsOf(rows, this.wanted.headingRow)) {
      const cells = this.wanted.rows.slice(first, last + 1).map((row) => row.cells);
      if (last - first < MANY || first <= this.wanted.headingRow || !this.wanted.headings) {
        this.#write(first, 0, cells, 'new');
        continue;
      }
      const looks = this.#columnLooks(first, last, cells);
      this.#write(first, 0, cells, 'value');
      this.#exceptions(first, cells, looks);
    }
    return [...this.requests.splice(0), ...before];
  }

  /** The look of each column, given to all of its cells at once. */
  #columnLooks(top: number, bottom: number, rows: readonly (readonly WantedCell[])[]) {
    return rows[0]!.map((_, column) => {
      const { numberFormat: _number, ...look } = usualLook(rows.map((cells) => cells[column]!));
      const area = { startColumnIndex: column, endColumnIndex: column + 1 };
      this.requests.push({
        repeatCell: {
          range: { sheetId: this.sheetId, startRowIndex: top, endRowIndex: bottom + 1, ...area },
          cell: { userEnteredFormat: look, ...this.#choices(column) },
          fields: 'userEnteredFormat,dataValidation',
        },
      });
      return JSON.stringify(look);
    });
  }

  /** Cells that look otherwise than their column: those where the county's own value stands, mostly. */
  #exceptions(top: number, rows: readonly (readonly WantedCell[])[], looks: readonly string[]): void {
    for (const [at, cells] of rows.entries()) {
      for (const [column, cell] of cells.entries()) {
        const { numberFormat: _, ...look } = cell.format;
        if (cell.value !== null && JSON.stringify(look) !== looks[column])
          this.#write(top + at, column, [[cell]], 'whole');
      }
    }
  }

  #write(row: number, column: number, rows: readonly (readonly WantedCell[])[], manner: Manner): void {
    this.requests.push({
      updateCells: {
        start: { sheetId: this.sheetId, rowIndex: row, columnIndex: column },
        rows: rows.map((cells) => ({
          values: cells.map((cell, at) => this.#data(cell, column + at, manner)),
        })),
        fields: FIELDS[manner],
      },
    });
  }

  #data({ value, format }: WantedCell, column: number, manner: Manner): sheets_v4.Schema$CellData {
    const { numberFormat } = format;
    const look = manner === 'value' ? { ...(numberFormat && { numberFormat }) } : format;
    return {
      ...(value !== null && { userEnteredValue: valueData(value) }),
      ...(Object.keys(look).length > 0 && { userEnteredFormat: look }),
      ...(manner === 'new' && this.#choices(column)),
    };
  }

  #choices(column: number): Pick<sheets_v4.Schema$CellData, 'dataValidation'> {
    const list = this.wanted.lists.get(column);
    return list ? { dataValidation: listRule(list) } : {};
  }
}

/** Offers values, and takes any other. */
export function listRule(list: readonly string[]): sheets_v4.Schema$DataValidationRule {
  return {
    condition: { type: 'ONE_OF_LIST', values: list.map((value) => ({ userEnteredValue: value })) },
    inputMessage: `Choose ${list.join(', ')}, or write something else.`,
    showCustomUi: true,
    strict: false,
  };
}

function valueData(value: Exclude<TabValue, null>): sheets_v4.Schema$ExtendedValue {
  if (typeof value === 'string') return { stringValue: value };
  return typeof value === 'number' ? { numberValue: value } : { boolValue: value };
}

/** How a cell has to be written anew; null where it is as it should be. */
function changeOf(
  { value, format }: WantedCell,
  present: PresentCell | undefined,
  isBody: boolean,
): 'value' | 'whole' | null {
  if (isMarked(format) !== (present?.isMarked ?? false)) return 'whole';
  const isSame =
    value === (present?.value ?? null) &&
    !present?.isFormula &&
    (typeof value !== 'number' || (format.numberFormat?.pattern ?? null) === present?.pattern);
  if (isSame) return null;
  // In a table's rows, the look is the column's, and what people coloured stays.
  return isBody ? 'value' : 'whole';
}

/** The look that most cells of a column have; a cell that holds nothing has none of its own. */
function usualLook(cells: readonly WantedCell[]): sheets_v4.Schema$CellFormat {
  const counts = new Map<string, { count: number; format: sheets_v4.Schema$CellFormat }>();
  for (const { format } of cells) {
    const { numberFormat: _, ...look } = format;
    const key = JSON.stringify(look);
    counts.set(key, { count: (counts.get(key)?.count ?? 0) + 1, format });
  }
  return [...counts.values()].reduce((most, each) => (each.count > most.count ? each : most)).format;
}

/** Runs of neighbours, parted below the headings. */
function runsOf(rows: readonly number[], headingRow: number): { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last.last === row - 1 && row !== headingRow + 1) last.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs;
}
