import { readFileSync } from 'node:fs';
import path from 'node:path';
import { launchBrowser } from '../tests/browser/launch';

const ASSETS = path.resolve(__dirname, '../addin/assets');
/** The sizes in pixels that Office asks for: of the add-in itself, and of its buttons. */
const SIZES: Readonly<Record<string, readonly number[]>> = {
  shirebook: [16, 32, 64, 80, 128],
  check: [16, 32, 80],
  sync: [16, 32, 80],
  pane: [16, 32, 80],
};

/** Draws the icons from their SVG, to be committed: Office takes nothing but PNG. */
async function drawIcons(): Promise<void> {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  for (const [name, sizes] of Object.entries(SIZES)) {
    const svg = readFileSync(path.join(ASSETS, `${name}.svg`), 'utf8');
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
      );
      await page.screenshot({ path: path.join(ASSETS, `${name}-${size}.png`), omitBackground: true });
    }
  }
  await browser.close();
}

void drawIcons();
