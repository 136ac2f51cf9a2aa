import { holds as isWithin, type BookState, type SheetCell, type SheetState } from '../../workbook';

export interface Colours {
  readonly fill: string | null;
  readonly ink: string | null;
}

interface Corner {
  readonly row: number;
  readonly column: number;
}

/** Works out the formulas of conditional formats. */
export interface Conditions {
  holds(formula: string, sheet: string, cell: Corner, writtenFor: Corner): boolean;
}

/** The colours of cells: the officer's own, and over them those of conditional formats, the first first. */
export class CellColours {
  private book: BookState | null = null;
  private known = new Map<string, Colours>();

  constructor(private readonly conditions: Conditions) {}

  of(book: BookState, sheet: SheetState, row: number, column: number, cell: SheetCell | undefined): Colours {
    if (book !== this.book) this.known = new Map();
    this.book = book;
    const key = `${sheet.id} ${row},${column}`;
    const known = this.known.get(key);
    if (known) return known;
    const colours = this.find(sheet, { row, column }, cell);
    this.known.set(key, colours);
    return colours;
  }

  private find(sheet: SheetState, place: Corner, cell: SheetCell | undefined): Colours {
    let [fill, ink]: (string | null)[] = [null, null];
    for (const { areas, formula, stopIfTrue, ...colours } of sheet.conditionalFormats) {
      if (fill !== null && ink !== null) break;
      const [first] = areas;
      if (!first || formula === null || !areas.some((area) => isWithin(area, place.row, place.column)))
        continue;
      const corner = { row: first.top, column: first.left };
      if (!this.conditions.holds(formula, sheet.name, place, corner)) continue;
      fill ??= colours.fill;
      ink ??= colours.ink;
      if (stopIfTrue) break;
    }
    return { fill: fill ?? own(cell, 'fill'), ink: ink ?? own(cell, 'ink') };
  }
}

function own(cell: SheetCell | undefined, which: 'fill' | 'ink'): string | null {
  const colour = cell?.look?.[which];
  return typeof colour === 'string' ? colour : null;
}
