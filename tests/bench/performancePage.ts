/** Under this heading people say what the figures mean: it ends the page, and stays. */
const JUDGEMENT = '## What is asked, and what is reached';

/** A page with the tables of some sections made anew; everything else on it stays. A table that is new comes behind the others. */
export function pageWith(page: string, tables: readonly string[]): string {
  const parts = page.split(/(?=^## )/m);
  const titleOf = (part: string) => part.slice(0, part.indexOf('\n'));
  for (const table of tables) {
    const text = `${table.trimEnd()}\n\n`;
    const at = parts.findIndex((part) => titleOf(part) === titleOf(text));
    if (at >= 0) parts[at] = text;
    else parts.splice(endOf(parts), 0, text);
  }
  return `${parts.join('').trimEnd()}\n`;
}

/** The page under another head, and without its tables: all of them are made anew. */
export function begunAnew(page: string, head: string): string {
  const parts = page.split(/(?=^## )/m);
  return [`${head.trimEnd()}\n\n`, ...parts.slice(endOf(parts))].join('');
}

function endOf(parts: readonly string[]): number {
  const at = parts.findIndex((part) => part.startsWith(JUDGEMENT));
  return at < 0 ? parts.length : at;
}
