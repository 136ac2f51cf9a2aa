/// <reference types="google-apps-script" />
import { a1, rangeName, type Range } from '../../../shared/grid';
import { kindOfFormat } from '../../../shared/numberFormat';
import {
  cellAt,
  cellOfSheet,
  changeKeptCells,
  isCellError,
  overlap,
  Refusal,
  type CellValue,
  type Entered,
  type SheetCell,
  type SheetState,
} from '../../../addin/workbook';
import type { Guard } from './Document';
import { momentOf } from './momentOf';
import type { Person } from './Person';
import { guardOf } from './guardOf';
import { sheetOf } from './sheetOf';

export type GasRange = GoogleAppsScript.Spreadsheet.Range;

/** In Google's words. */
const GUARDED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

const AUTOMATIC = '0.###############';

/** A range as the script gets it. @throws where the sheet has no such rows or columns. */
export function rangeOf(person: Person, id: string, area: Range): GasRange {
  const { hand, document, execution } = person;
  const sheet = (): SheetState => hand.sheet(id);
  const size = document.size(sheet());
  if (area.top < 0 || area.left < 0 || area.bottom < area.top || area.right < area.left) {
    throw execution.realm.error('The starting row or column of the range is too small.');
  }
  if (area.bottom >= size.rows || area.right >= size.columns) {
    throw execution.realm.error('The coordinates of the range are outside the dimensions of the sheet.');
  }
  const each = <T>(of: (cell: SheetCell | undefined) => T): T[][] =>
    Array.from({ length: area.bottom - area.top + 1 }, (_, down) =>
      Array.from({ length: area.right - area.left + 1 }, (__, across) =>
        of(cellAt(sheet(), area.top + down, area.left + across)),
      ),
    );
  const fits = (rows: readonly (readonly unknown[])[]): void => {
    const height = area.bottom - area.top + 1;
    const width = area.right - area.left + 1;
    if (rows.length === height && rows.every((row) => row.length === width)) return;
    throw execution.realm.error(
      `The number of rows or columns in the data does not match the range: it has ${height} × ${width}.`,
    );
  };
  const mayEdit = (): void => {
    const isAgainst = ({ sheet: on, area: guarded, isWarningOnly, by }: Guard) =>
      on === id && overlap(guarded, area) && !isWarningOnly && by !== person.key;
    if (document.guards.some(isAgainst)) throw execution.realm.error(GUARDED);
  };
  const format = (change: (cell: SheetCell, row: number, column: number) => SheetCell): GasRange => {
    mayEdit();
    hand.format(id, area, change);
    return self;
  };
  const look = (name: string, set: string | boolean | number): GasRange =>
    format((cell) => ({ ...cell, look: { ...cell.look, [name]: set } }));
  const formatted = (cell: SheetCell, numberFormat: string): SheetCell => {
    const { numberFormat: _, ...rest } = cell;
    return numberFormat === 'General' || numberFormat === AUTOMATIC ? rest : { ...rest, numberFormat };
  };
  const valueOf = (cell: SheetCell | undefined): unknown => {
    const value: CellValue = cell?.value ?? '';
    if (isCellError(value)) return value.error;
    const isDate = typeof value === 'number' && kindOfFormat(cell?.numberFormat ?? 'General') === 'date';
    return isDate ? momentOf(value, document.timeZone) : value;
  };
  const self: GasRange = execution.strict<GasRange>('Range', {
    getRow: () => area.top + 1,
    getColumn: () => area.left + 1,
    getNumRows: () => area.bottom - area.top + 1,
    getNumColumns: () => area.right - area.left + 1,
    getA1Notation: () =>
      area.top === area.bottom && area.left === area.right ? a1(area.top, area.left) : rangeName(area),
    getSheet: () => sheetOf(person, id),
    getValues: () => each(valueOf),
    getFormulas: () => each((cell) => (cell?.formula === undefined ? '' : `=${cell.formula}`)),
    getNumberFormats: () => each((cell) => cell?.numberFormat ?? AUTOMATIC),
    getDisplayValue: () => cellOfSheet(cellAt(sheet(), area.top, area.left))?.text ?? '',
    getDisplayValues: () => each((cell) => cellOfSheet(cell)?.text ?? ''),
    getMergedRanges: () =>
      sheet()
        .merges.filter((merge) => overlap(merge, area))
        .map((merge) => rangeOf(person, id, merge)),
    setValues: (values: Entered[][]) => {
      fits(values);
      mayEdit();
      hand.enter(id, area, values);
      return self;
    },
    setNumberFormat: (numberFormat: string) => format((cell) => formatted(cell, numberFormat)),
    setNumberFormats: (formats: string[][]) => {
      fits(formats);
      return format((cell, row, column) => formatted(cell, formats[row - area.top]![column - area.left]!));
    },
    setBackground: (fill: string | null) => look('fill', fill ?? ''),
    setFontColor: (ink: string | null) => look('ink', ink ?? ''),
    setFontWeight: (weight: string | null) => look('bold', weight === 'bold'),
    setWrap: (wrap: boolean) => look('wrap', wrap),
    setFontSize: (points: number) => look('size', points),
    setDataValidation: (rule: GoogleAppsScript.Spreadsheet.DataValidation | null) => {
      if (!rule) throw new Refusal('invalid', 'A rule is expected.');
      const [list] = rule.getCriteriaValues() as [string];
      return format((cell) => ({ ...cell, choices: { source: `=${list}` } }));
    },
    clearDataValidations: () => {
      mayEdit();
      hand.format(id, area, ({ choices: _, ...cell }) => cell, true);
      return self;
    },
    // What cells hold and how they look; neither number formats, as Google says, nor lists nor notes.
    clear: () => {
      mayEdit();
      hand.empty(id, area);
      const bare = changeKeptCells(sheet(), area, ({ look: _, ...cell }) => cell);
      hand.change(bare, area);
      return self;
    },
    protect: () => {
      const guard = { sheet: id, area, description: '', isWarningOnly: false, by: person.key };
      document.guards.push(guard);
      return guardOf(person, guard);
    },
    activate: () => {
      person.seat.select(sheet().name, area, hand.doer);
      return self;
    },
  } as Partial<GasRange>);
  return self;
}
