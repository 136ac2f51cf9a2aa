import { cellAt, parseA1, type Cell, type Workbook } from '../../shared/grid';
import type { Fix } from '../../shared/model';
import type { PatchValue, SheetPatch } from '../../shared/patch';
import { applyFixTo } from '../../shared/rules';
import { isoToSerial } from '../../shared/time';

/** A fix that was applied, and the cell it replaced: null where it was empty. */
export interface FixDone {
  readonly fix: Fix;
  readonly replaced: Cell | null;
}

/** What applying fixes writes. One whose cell holds something else by now is left out. */
export interface Fixing {
  readonly patches: readonly SheetPatch[];
  readonly done: readonly FixDone[];
}

/** The fixes one after another, so that several can change the same cell; each cell is written once. */
export function fixAll(workbook: Workbook, fixes: readonly Fix[]): Fixing {
  let now = workbook;
  const done: FixDone[] = [];
  for (const fix of fixes) {
    const next = applyFixTo(now, fix);
    if (!next) continue;
    done.push({ fix, replaced: cellIn(now, fix) });
    now = next;
  }
  const changed = new Map(done.map(({ fix }) => [`${fix.sheet}!${fix.cell}`, fix]));
  return { patches: [...changed.values()].flatMap((fix) => cellPatch(fix, cellIn(now, fix))), done };
}

/** What takes fixes back, the last first; one whose cell was edited since is left as it is. */
export function unfixAll(workbook: Workbook, done: readonly FixDone[]): Fixing {
  const cells = new Map<string, { readonly fix: Fix; readonly text: string; readonly cell: Cell | null }>();
  const undone: FixDone[] = [];
  for (const own of [...done].reverse()) {
    const { fix, replaced } = own;
    const key = `${fix.sheet}!${fix.cell}`;
    const text = cells.get(key)?.text ?? cellIn(workbook, fix)?.text ?? '';
    if (text !== fix.becomes) continue;
    cells.set(key, { fix, text: replaced?.text ?? '', cell: replaced });
    undone.push(own);
  }
  return { patches: [...cells.values()].flatMap(({ fix, cell }) => cellPatch(fix, cell)), done: undone };
}

function cellIn({ sheets }: Workbook, { sheet, cell }: Fix): Cell | null {
  const grid = sheets.find((own) => own.sheet === sheet);
  return grid ? cellAt(grid, cell) : null;
}

function cellPatch({ sheet, cell: address }: Fix, cell: Cell | null): SheetPatch[] {
  const at = parseA1(address);
  if (!at) return [];
  const area = { top: at.row, left: at.column, bottom: at.row, right: at.column };
  if (cell?.formula !== undefined) return [{ kind: 'formulas', sheet, area, formulas: [[cell.formula]] }];
  return [{ kind: 'values', sheet, area, values: [[valueOf(cell)]] }];
}

/** A time of day stays with its date, which keeps its own format. */
function valueOf(cell: Cell | null): PatchValue {
  if (cell === null) return null;
  if (cell.kind === 'number') return cell.value;
  if (cell.kind === 'date') return cell.value.includes('T') ? isoToSerial(cell.value) : { day: cell.value };
  return cell.kind === 'boolean' ? String(cell.value).toUpperCase() : cell.value;
}
