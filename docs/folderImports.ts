import { LAYERS } from './fileImports';

/** Folders with code (`shared/read`), each with the others that it imports from; sorted. */
export type FolderImports = ReadonlyMap<string, readonly string[]>;

/** What folders import from one another, by what their files do. */
export function folderImports(files: ReadonlyMap<string, readonly string[]>): FolderImports {
  const found = new Map<string, Set<string>>();
  for (const [file, others] of files) {
    const folder = folderOf(file);
    if (folder === null) continue;
    const imports = found.get(folder) ?? new Set();
    found.set(folder, imports);
    for (const other of others.map(folderOf)) if (other !== null && other !== folder) imports.add(other);
  }
  return new Map(
    [...found]
      .sort(([a], [b]) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1))
      .map(([folder, imports]) => [folder, [...imports].sort()]),
  );
}

/** Null for what lies outside the layers, or in one of them by itself. */
function folderOf(file: string): string | null {
  const [layer = '', folder, inFolder] = file.split(/[/\\]/);
  return inFolder !== undefined && LAYERS.some((name) => name === layer) ? `${layer}/${folder}` : null;
}

const placeOf = (folder: string) => LAYERS.findIndex((layer) => folder.startsWith(`${layer}/`));
