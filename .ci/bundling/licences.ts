import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { type Compiler, Compilation, sources } from 'webpack';

/** The package that a file belongs to, as a folder; null for our own files. */
const PACKAGE = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;

interface About {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
}

/**
 * Puts a text beside what is built with the licence of every package that is in it: most of them may be
 * passed on as long as their notice comes along.
 *
 * @param name of what is built: `pane` makes pane.licences.txt.
 * @throws where a package has no licence to show.
 */
export function licences(name: string) {
  return {
    apply(compiler: Compiler): void {
      compiler.hooks.thisCompilation.tap('licences', (compilation) => {
        const packages = new Set<string>();
        compilation.hooks.finishModules.tap('licences', (modules) => {
          for (const module of modules) {
            const [folder] = PACKAGE.exec(module.nameForCondition() ?? '') ?? [];
            if (folder !== undefined) packages.add(folder);
          }
        });
        const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
        compilation.hooks.processAssets.tap({ name: 'licences', stage }, () => {
          if (packages.size === 0) return;
          const notices = [...packages]
            .sort()
            .map(noticeOf)
            .join(`\n${'-'.repeat(78)}\n\n`);
          compilation.emitAsset(`${name}.licences.txt`, new sources.RawSource(notices));
        });
      });
    },
  };
}

function noticeOf(folder: string): string {
  const about = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as About;
  const file = readdirSync(folder).find((each) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(each));
  if (file === undefined && !about.license) throw new Error(`${about.name} has no licence`);
  const { name: author = 'its authors' } =
    typeof about.author === 'object' ? about.author : { name: about.author };
  const text =
    file === undefined
      ? `By ${author}, under the licence ${about.license}.`
      : readFileSync(path.join(folder, file), 'utf8').trim();
  return `${about.name} ${about.version}\n\n${text}\n`;
}
