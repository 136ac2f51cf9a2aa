import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

/** The parts of the house. What lies in one of them is a folder, and has a row on the page. */
export const LAYERS = ['shared', 'web', 'addin', 'sync'] as const;

/** Files (`shared/read/read.ts`), each with those of ours that it imports, as the compiler sees it; sorted. */
export function fileImports(root: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    LAYERS.flatMap((layer) => codeBelow(join(root, layer))).map((file) => {
      const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'), true, true);
      const ours = importedFiles.flatMap(({ fileName }) =>
        fileName.startsWith('.') ? fileAt(resolve(dirname(file), fileName)) : [],
      );
      return [relative(root, file), [...new Set(ours)].map((other) => relative(root, other)).sort()];
    }),
  );
}

/** The file of code that an import without an ending means; none for style sheets and pictures. */
function fileAt(path: string): string[] {
  const places = [`${path}.ts`, `${path}.tsx`, join(path, 'index.ts')];
  return places.filter((place) => existsSync(place)).slice(0, 1);
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
