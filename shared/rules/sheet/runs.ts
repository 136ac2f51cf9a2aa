import { columnName, parseA1 } from '../../grid';

/** Addresses of cells as few names: those below each other in a column as `B8:B10`, with commas between. */
export function cellRuns(addresses: readonly string[]): string[] {
  const cells = addresses
    .map(parseA1)
    .filter((at) => at !== null)
    .sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { column: number; from: number; to: number }[] = [];
  for (const { column, row } of cells) {
    const last = runs[runs.length - 1];
    if (last && last.column === column && row <= last.to + 1) last.to = row;
    else runs.push({ column, from: row, to: row });
  }
  return runs
    .sort((a, b) => a.from - b.from || a.column - b.column)
    .map(({ column, from, to }) => {
      const name = columnName(column);
      return from === to ? `${name}${from + 1}` : `${name}${from + 1}:${name}${to + 1}`;
    });
}

/** Things by the sheet they stand on, in order of appearance. */
export function bySheet<T extends { readonly sheet: string }>(things: readonly T[]): Map<string, T[]> {
  const sheets = new Map<string, T[]>();
  for (const thing of things) {
    const own = sheets.get(thing.sheet);
    if (own) own.push(thing);
    else sheets.set(thing.sheet, [thing]);
  }
  return sheets;
}
