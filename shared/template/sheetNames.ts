/** The names of the sheets that one plan fills; a second plan in the same workbook has a 2 behind them. */
export interface SheetNames {
  readonly plan: string;
  readonly actions: string;
  readonly targets: string;
  readonly figures: string;
}

/** The sheets every template has once, whatever plans it holds. */
export const LISTS = 'Lists';
export const INSTRUCTIONS = 'Instructions';

/** Names for the plan in that place, from 1. */
export function sheetNames(place: number): SheetNames {
  const behind = place === 1 ? '' : ` ${place}`;
  return {
    plan: `Plan${behind}`,
    actions: `Actions${behind}`,
    targets: `Targets${behind}`,
    figures: `Figures${behind}`,
  };
}

/** The first place from which so many plans find none of their sheets' names taken. */
export function freePlace(taken: readonly string[], plans: number): number {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const isFree = (place: number) =>
    Object.values(sheetNames(place)).every((name: string) => !used.has(name.toLowerCase()));
  for (let first = 1; ; first++) {
    if (Array.from({ length: plans }, (_, index) => first + index).every(isFree)) return first;
  }
}

/** A sheet's name as formulas write it. */
export function inFormula(sheet: string): string {
  return /^[A-Za-z]+$/.test(sheet) ? sheet : `'${sheet.replace(/'/g, "''")}'`;
}
