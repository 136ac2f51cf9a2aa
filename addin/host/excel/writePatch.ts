/// <reference types="office-js" />
import type { Range } from '../../../shared/grid';
import type { SheetPatch } from '../../../shared/patch';
import { asEntry } from '../asEntry';
import { markFormula } from '../colourMark';
import { DAY_FORMAT, LOOKS } from '../looks';
import { rangeAt } from './areas';

/** What is known of a workbook before it is written to. */
export interface Known {
  /** Whether a cell shows days already, in a format of the officer's or ours. */
  showsDays(sheet: string, row: number, column: number): boolean;
}

/** Queues what a patch says. Gives the sheet that it adds or removes, with its id loaded. */
export function writePatch(
  workbook: Excel.Workbook,
  patch: SheetPatch,
  known: Known,
): Excel.Worksheet | null {
  const range = (area: Range): Excel.Range => rangeAt(workbook, patch.sheet, area);
  const sheet = (): Excel.Worksheet => workbook.worksheets.getItem(patch.sheet);
  switch (patch.kind) {
    case 'values':
      writeValues(range, patch, known);
      return null;
    case 'formulas':
      range(patch.area).formulas = patch.formulas.map((row) =>
        row.map((formula) => (formula === '' ? '' : `=${formula}`)),
      );
      return null;
    case 'look':
      dress(range(patch.area), patch.look);
      return null;
    case 'colours':
      for (const { formula, fill, ink } of patch.rules) {
        const { custom } = range(patch.area).conditionalFormats.add('Custom');
        custom.rule.formula = markFormula(formula, patch.id);
        if (fill !== null) custom.format.fill.color = `#${fill}`;
        if (ink !== null) custom.format.font.color = `#${ink}`;
      }
      return null;
    case 'no colours':
      // All colours that a step replaces or takes away go before its patches.
      return null;
    case 'choices':
      range(patch.area).dataValidation.rule = { list: { inCellDropDown: true, source: `=${patch.from}` } };
      return null;
    case 'columns': {
      const { left, right, width, hidden } = patch;
      const columns = range({ top: 0, left, bottom: 0, right }).getEntireColumn();
      if (width !== undefined) columns.format.columnWidth = pointsOf(width);
      // What is given a width is to be seen, also where the officer hid all the columns that follow.
      if (hidden !== undefined || width !== undefined) columns.columnHidden = hidden ?? false;
      return null;
    }
    case 'clear': {
      const cleared = range(patch.area);
      cleared.conditionalFormats.clearAll();
      cleared.dataValidation.clear();
      cleared.clear('All');
      const columns = cleared.getEntireColumn();
      columns.columnHidden = false;
      columns.format.useStandardWidth = true;
      return null;
    }
    case 'add sheet': {
      const added = workbook.worksheets.add(patch.sheet).load('id');
      if (patch.visibility !== 'visible') {
        added.visibility = patch.visibility === 'hidden' ? 'Hidden' : 'VeryHidden';
      }
      return added;
    }
    case 'remove sheet': {
      const removed = sheet().load('id');
      removed.delete();
      return removed;
    }
  }
}

type ValuesPatch = Extract<SheetPatch, { kind: 'values' }>;

function writeValues(
  range: (area: Range) => Excel.Range,
  { sheet, area, values }: ValuesPatch,
  known: Known,
): void {
  const formats = values.map((row, down) =>
    row.map((value, across) => {
      const isDay = typeof value === 'object' && value !== null;
      return isDay && !known.showsDays(sheet, area.top + down, area.left + across) ? DAY_FORMAT : null;
    }),
  );
  const target = range(area);
  // Null leaves a cell's format as it is. Formats go first: a text format would keep the serial as text.
  if (formats.some((row) => row.some((format) => format !== null))) {
    target.numberFormat = formats;
  }
  target.values = values.map((row) => row.map(asEntry));
}

function dress(range: Excel.Range, name: Extract<SheetPatch, { kind: 'look' }>['look']): void {
  const { fill, ink, bold, wrap, numberFormat, size } = LOOKS[name];
  range.format.fill.color = fill;
  range.format.font.color = ink;
  range.format.font.bold = bold;
  range.format.wrapText = wrap;
  if (size !== null) range.format.font.size = size;
  if (numberFormat !== null) showAs(range, numberFormat);
}

/**
 * Shows all cells of a range in one format.
 *
 * @param range takes one value for all of its cells, as Excel's documentation says and its types do not.
 */
function showAs(range: { numberFormat: string | unknown[][] }, format: string): void {
  range.numberFormat = format;
}

/** Excel's columns are as wide as characters in files, and in points to add-ins. */
function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
