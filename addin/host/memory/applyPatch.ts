import type { Range } from '../../../shared/grid';
import type { SheetPatch } from '../../../shared/patch';
import {
  changeCells,
  changeKeptCells,
  without,
  type Entered,
  type Hand,
  type SheetState,
} from '../../workbook';
import { asEntry } from '../asEntry';
import { markFormula, markOf } from '../colourMark';
import { DAY_FORMAT, LOOKS } from '../looks';
import { HostFault } from '../sheetPort';
import { isDateFormat } from './isDateFormat';

/** Does what a patch says to a workbook in memory. */
export function applyPatch(hand: Hand, patch: SheetPatch): void {
  switch (patch.kind) {
    case 'values':
      sameShape(patch.area, patch.values);
      return writeValues(hand, patch);
    case 'formulas':
      sameShape(patch.area, patch.formulas);
      return hand.enter(
        patch.sheet,
        patch.area,
        patch.formulas.map((row) => row.map((formula) => (formula === '' ? '' : `=${formula}`))),
      );
    case 'look': {
      const { numberFormat, ...look } = LOOKS[patch.look];
      const looks = Object.fromEntries(Object.entries(look).filter(([, set]) => set !== null));
      return hand.format(patch.sheet, patch.area, (cell) => ({
        ...cell,
        look: { ...cell.look, ...(looks as Record<string, string | number | boolean>) },
        ...(numberFormat === null ? {} : { numberFormat }),
      }));
    }
    case 'colours': {
      const sheet = withoutColours(hand.sheet(patch.sheet), patch.id);
      const added = patch.rules.map(({ formula, fill, ink }) => ({
        id: `{CF-${hand.book.nextId()}}`,
        areas: [patch.area],
        formula: markFormula(formula, patch.id),
        fill: fill === null ? null : `#${fill}`,
        ink: ink === null ? null : `#${ink}`,
        stopIfTrue: false,
      }));
      return hand.change({ ...sheet, conditionalFormats: [...sheet.conditionalFormats, ...added] });
    }
    case 'no colours':
      return hand.change(withoutColours(hand.sheet(patch.sheet), patch.id));
    case 'choices':
      return hand.format(patch.sheet, patch.area, (cell) => ({
        ...cell,
        choices: { source: `=${patch.from}` },
      }));
    case 'columns':
      return setColumns(hand, patch);
    case 'clear':
      return clear(hand, patch.sheet, patch.area);
    case 'add sheet':
      hand.addSheet(patch.sheet, patch.visibility);
      return;
    case 'remove sheet':
      return hand.deleteSheet(patch.sheet);
  }
}

function writeValues(hand: Hand, { sheet, area, values }: Extract<SheetPatch, { kind: 'values' }>): void {
  if (values.some((row) => row.some((value) => typeof value === 'object' && value !== null))) {
    hand.change(
      changeCells(hand.sheet(sheet), area, (cell, row, column) => {
        const value = values[row - area.top]![column - area.left]!;
        const isDay = typeof value === 'object' && value !== null;
        return isDay && !isDateFormat(cell.numberFormat) ? { ...cell, numberFormat: DAY_FORMAT } : cell;
      }),
      area,
    );
  }
  hand.enter(
    sheet,
    area,
    values.map((row) => row.map((value): Entered => asEntry(value))),
  );
}

type ColumnsPatch = Extract<SheetPatch, { kind: 'columns' }>;

/** What is given a width is to be seen, also where the officer hid all the columns that follow. */
function setColumns(hand: Hand, { sheet, left, right, width, hidden = false }: ColumnsPatch): void {
  for (let column = left; column <= right; column++) {
    const kept = width ?? hand.sheet(sheet).columns.get(column)?.width;
    hand.setColumns(sheet, column, column, null);
    hand.setColumns(sheet, column, column, {
      ...(kept === undefined ? {} : { width: kept }),
      ...(hidden ? { hidden } : {}),
    });
  }
}

function clear(hand: Hand, name: string, area: Range): void {
  const held = changeKeptCells(hand.sheet(name), area, ({ unlocked, note }) => ({
    value: '',
    ...(unlocked ? { unlocked } : {}),
    ...(note === undefined ? {} : { note }),
  }));
  hand.empty(name, area);
  const sheet = { ...held, merges: held.merges };
  const conditionalFormats = sheet.conditionalFormats.flatMap((format) => {
    const areas = format.areas.flatMap((other) => without(other, area));
    return areas.length > 0 ? [{ ...format, areas }] : [];
  });
  hand.change({ ...sheet, conditionalFormats }, area);
  hand.setColumns(name, area.left, area.right, null);
}

function withoutColours(sheet: SheetState, id: string): SheetState {
  const conditionalFormats = sheet.conditionalFormats.filter(
    ({ formula }) => formula === null || markOf(formula) !== id,
  );
  return { ...sheet, conditionalFormats };
}

function sameShape(area: Range, rows: readonly (readonly unknown[])[]): void {
  const width = area.right - area.left + 1;
  if (rows.length === area.bottom - area.top + 1 && rows.every((row) => row.length === width)) return;
  throw new HostFault('not able', 'The values have another shape than the area they are for.');
}
