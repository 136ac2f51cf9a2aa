import { ragColours } from './colours';
import { rectangles, type Placed } from './rectangles';
import type { PatchLook, PatchValue, SheetPatch } from './sheetPatch';
import type { TemplateBook, TemplateCell, TemplateLook, TemplateSheet } from '../template';

/** The template's own sheets as new sheets of the workbook that is open; the originals are there already. */
export function templatePatches({ sheets }: TemplateBook, existing: readonly string[]): SheetPatch[] {
  const there = new Set(existing.map((name) => name.toLowerCase()));
  const added = sheets.filter(({ name }) => !there.has(name.toLowerCase()));
  return [
    // all of them first: formulas look at sheets that come later
    ...added.map(({ name }): SheetPatch => ({ kind: 'add sheet', sheet: name, visibility: 'visible' })),
    ...added.flatMap(sheetPatches),
  ];
}

function sheetPatches(sheet: TemplateSheet): SheetPatch[] {
  const { name, widths } = sheet;
  const values: Placed<PatchValue>[] = [];
  const formulas: Placed<string>[] = [];
  const looks: Placed<PatchLook>[] = [];
  sheet.rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (!cell) return;
      const { value } = cell;
      if (typeof value === 'object' && value !== null && 'formula' in value) {
        formulas.push({ row, column, value: value.formula });
      } else if (value !== null) values.push({ row, column, value: patchValue(value) });
      const look = lookOf(cell, isShare(sheet, row, column));
      if (look) looks.push({ row, column, value: look });
    }),
  );
  const block = <Value>(cells: readonly Placed<Value>[]) => rectangles(cells);
  return [
    ...[...new Set(looks.map(({ value }) => value))].flatMap((look) =>
      block(looks.filter(({ value }) => value === look)).map(({ area }): SheetPatch => ({
        kind: 'look',
        sheet: name,
        area,
        look,
      })),
    ),
    ...block(values).map(({ area, values: own }): SheetPatch => ({
      kind: 'values',
      sheet: name,
      area,
      values: own,
    })),
    ...block(formulas).map(({ area, values: own }): SheetPatch => ({
      kind: 'formulas',
      sheet: name,
      area,
      formulas: own,
    })),
    ...widths.map((width, at): SheetPatch => ({ kind: 'columns', sheet: name, left: at, right: at, width })),
    ...choices(sheet),
    ...colours(sheet),
  ];
}

function choices({ name, table, choices: own }: TemplateSheet): SheetPatch[] {
  if (!table) return [];
  return own.map(({ column, from }) => {
    const area = { top: table.headingRow + 1, left: column, bottom: table.lastRow, right: column };
    return { kind: 'choices', sheet: name, area, from };
  });
}

function colours({ name, rows, ragColumns }: TemplateSheet): SheetPatch[] {
  return ragColumns.map((column) => {
    const area = { top: 1, left: column, bottom: Math.max(1, rows.length - 1), right: column };
    return ragColours(name, `column ${column + 1}`, area);
  });
}

/** What the template shows in percent where the unit says so. */
function isShare({ inUnit, rows }: TemplateSheet, row: number, column: number): boolean {
  return !!inUnit?.columns.includes(column) && rows[row]?.[inUnit.unitColumn]?.value === '%';
}

const LOOKS: Partial<Record<TemplateLook, PatchLook>> = {
  title: 'title',
  section: 'title',
  heading: 'heading',
  'computed heading': 'computed heading',
  computed: 'computed',
  'computed number': 'computed number',
  'computed decimal': 'computed number',
};

function lookOf({ look, value }: TemplateCell, share: boolean): PatchLook | null {
  const isKindOfShare = typeof value === 'object' && value !== null && 'kind' in value;
  if (isKindOfShare && (value.kind === 'share' || value.kind === 'percent change')) return 'share';
  if (share) return look === 'entry' ? 'share' : 'computed share';
  return LOOKS[look] ?? null;
}

function patchValue(value: Exclude<TemplateCell['value'], null | { formula: string }>): PatchValue {
  if (typeof value !== 'object') return value;
  if ('formula' in value) return null;
  return value.kind === 'day' ? { day: value.value } : value.value;
}
