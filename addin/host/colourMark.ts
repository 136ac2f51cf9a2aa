/**
 * Conditional formats keep no name, and Excel's number of one is only its place in the order. Ours
 * therefore carry their id in the formula itself, as a condition that always holds: it survives saving,
 * renaming, sorting and other programs.
 */
const MARK = /^=?AND\((.*),N\("shirebook ([^"]+)"\)=0\)$/s;

/** A formula of ours as it is written, with its `=`. */
export function markFormula(formula: string, id: string): string {
  return `=AND(${formula},N("shirebook ${id}")=0)`;
}

/** The id in a conditional format's formula, null where it is not ours. */
export function markOf(formula: string): string | null {
  return MARK.exec(formula)?.[2] ?? null;
}
