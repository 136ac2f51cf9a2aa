import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Compilation, type Compiler, type Configuration, sources } from 'webpack';
import { browserPage } from './browserPage';
import { licences } from './licences';

const TEMPLATE = path.resolve(__dirname, '../../addin/google/sidebar/sidebar.html');

/**
 * The add-on's pane as one page: Google serves no files beside it, so that scripts and styles are in it,
 * those that come later elsewhere too.
 *
 * @param folder where it is built
 */
export function googleSidebar(folder: string): Configuration {
  const page = browserPage({ name: 'Sidebar', entry: './addin/google/sidebar/main.ts', folder });
  return {
    ...page,
    output: { ...page.output, clean: { keep: /^(Code\.|appsscript\.json$)/ } },
    module: { ...page.module, parser: { javascript: { dynamicImportMode: 'eager' } } },
    plugins: [{ apply: putTogether }, licences('Sidebar')],
  };
}

function putTogether(compiler: Compiler): void {
  compiler.hooks.thisCompilation.tap('putTogether', (compilation) => {
    const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_INLINE;
    compilation.hooks.processAssets.tap({ name: 'putTogether', stage }, (assets) => {
      compilation.fileDependencies.add(TEMPLATE);
      const page = readFileSync(TEMPLATE, 'utf8')
        .replace('/* styles */', () => String(assets['Sidebar.css']!.source()))
        .replace('/* script */', () => withoutTags(String(assets['Sidebar.js']!.source())));
      for (const name of Object.keys(assets)) compilation.deleteAsset(name);
      compilation.emitAsset('Sidebar.html', new sources.RawSource(page));
    });
  });
}

/** A script in a page ends at the first end of one, also within its texts. */
function withoutTags(script: string): string {
  return script.replace(/<(\/script|!--)/gi, '\\x3c$1');
}
