import type { FolderImports } from './folderImports';

/** A row of the page's table of folders. */
export interface FolderRow {
  readonly folder: string;
  /** What it is for, in a few words; empty where nobody has said so yet. */
  readonly does: string;
}

const HEAD = /^\| folder +\| does +\| imports/;

/** The table's rows, as somebody wrote them. */
export function foldersOn(page: string): FolderRow[] {
  return tableIn(page.split('\n')).rows.map((line) => {
    const [, folder = '', does = ''] = line.split('|').map((cell) => cell.trim());
    return { folder: folder.replaceAll('`', ''), does };
  });
}

/** The page with a row for each folder there is: what it does as it was written, what it imports as it is. */
export function withImports(page: string, imports: FolderImports): string {
  const lines = page.split('\n');
  const { begin, end } = tableIn(lines);
  const does = new Map(foldersOn(page).map((row) => [row.folder, row.does]));
  const rows = [
    ['folder', 'does', 'imports'],
    ...[...imports].map(([folder, others]) => [
      `\`${folder}\``,
      does.get(folder) ?? '',
      others.map((other) => shortFor(folder, other)).join(', ') || '–',
    ]),
  ];
  return [...lines.slice(0, begin), ...aligned(rows), ...lines.slice(end)].join('\n');
}

/** Within its own layer a folder is called by its name alone. */
function shortFor(folder: string, other: string): string {
  const [layer] = folder.split('/');
  return other.startsWith(`${layer}/`) ? other.slice(layer!.length + 1) : other;
}

function tableIn(lines: readonly string[]): { begin: number; end: number; rows: readonly string[] } {
  const begin = lines.findIndex((line) => HEAD.test(line));
  if (begin < 0) throw new Error('The page has no table of folders.');
  const after = lines.findIndex((line, at) => at > begin && !line.startsWith('|'));
  const end = after < 0 ? lines.length : after;
  return { begin, end, rows: lines.slice(begin + 2, end) };
}

/** As prettier has tables: columns as wide as their widest cell. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, at) => Math.max(...rows.map((row) => row[at]!.length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at]!)).join(' | ')} |`;
  const rule = widths.map((width) => '-'.repeat(width));
  return [line(rows[0]!), line(rule), ...rows.slice(1).map(line)];
}
