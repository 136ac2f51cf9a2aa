import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

/** The parts of the house. What lies in one of them is a folder, and has a row on the page. */
export const LAYERS = ['shared', 'web', 'addin', 'sync'] as const;

/** Folders with code (`shared/read`), each with the others that it imports from; sorted. */
export type FolderImports = ReadonlyMap<string, readonly string[]>;

/** What the folders below this one import from one another, as the compiler sees it. */
export function folderImports(root: string): FolderImports {
  const found = new Map<string, Set<string>>();
  for (const layer of LAYERS) {
    for (const file of codeBelow(join(root, layer))) {
      const folder = folderOf(root, file);
      if (folder === null) continue;
      const imports = found.get(folder) ?? new Set();
      found.set(folder, imports);
      for (const { fileName } of ts.preProcessFile(readFileSync(file, 'utf8'), true, true).importedFiles) {
        const other = fileName.startsWith('.') ? folderOf(root, resolve(dirname(file), fileName)) : null;
        if (other !== null && other !== folder) imports.add(other);
      }
    }
  }
  return new Map(
    [...found]
      .sort(([a], [b]) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1))
      .map(([folder, imports]) => [folder, [...imports].sort()]),
  );
}

function codeBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return codeBelow(path);
      return /\.tsx?$/.test(entry.name) ? [path] : [];
    })
    .sort();
}

/** Null for what lies outside the layers. */
function folderOf(root: string, path: string): string | null {
  const [layer = '', folder] = relative(root, path).split(/[/\\]/);
  return folder !== undefined && LAYERS.some((name) => name === layer) ? `${layer}/${folder}` : null;
}

const placeOf = (folder: string) => LAYERS.findIndex((layer) => folder.startsWith(`${layer}/`));
