import { RAG_ORDER, RAG_WORDS } from '../../shared/rag';

/** The class of a RAG word: `rag-not-due`. */
export function ragClass(word: string): string {
  return `rag-${word.toLowerCase().replace(/ /g, '-')}`;
}

const RAG_RULES = RAG_ORDER.map(
  (word) => `.${ragClass(word)} { background: #${RAG_WORDS[word].fill}; color: #${RAG_WORDS[word].ink}; }`,
).join('\n');

/** One sheet for all pages. Colours are those of the county workbook; nothing depends on them alone. */
export const STYLE = `
:root { color-scheme: light; font: 1rem/1.5 system-ui, sans-serif; color: #1b1b1b; background: #fff; }
body { margin: 0; }
header, main, footer { padding: 0.75rem 1rem; max-width: 100%; box-sizing: border-box; }
header { background: #17375e; color: #fff; }
header p { margin: 0; }
.county { font-size: 1.25rem; font-weight: 600; }
header a, .skip:focus { color: #fff; }
.skip { position: absolute; left: -100rem; }
.skip:focus { position: static; display: inline-block; background: #17375e; padding: 0.5rem 1rem; }
nav { border-bottom: 1px solid #767676; padding: 0 1rem; }
nav ul { display: flex; flex-wrap: wrap; gap: 0 0.25rem; list-style: none; margin: 0; padding: 0; }
nav a { display: block; padding: 0.5rem 0.6rem; color: #17375e; }
nav a[aria-current] { font-weight: 600; box-shadow: inset 0 -0.25rem #17375e; text-decoration: none; color: #1b1b1b; }
a:focus-visible, .scroll:focus-visible { outline: 3px solid #b35900; outline-offset: 2px; }
h1 { font-size: 1.4rem; margin: 0.25rem 0; }
h2 { font-size: 1.1rem; margin: 1rem 0 0.25rem; }
.scroll { overflow-x: auto; border: 1px solid #b5b5b5; }
table { border-collapse: collapse; font-size: 0.9rem; }
th, td { text-align: left; vertical-align: top; padding: 0.35rem 0.6rem; border-bottom: 1px solid #d0d0d0; white-space: pre-line; }
thead th { background: #e8eef6; position: sticky; top: 0; }
td { min-width: 3rem; max-width: 26rem; overflow-wrap: break-word; }
td.number { text-align: right; font-variant-numeric: tabular-nums; }
td.long { min-width: 16rem; }
td span { padding: 0 0.4rem; border-radius: 0.2rem; white-space: nowrap; }
.severity-error { background: #ffc7ce; color: #8a0008; }
.severity-warning { background: #ffe699; color: #663d00; }
dt { font-weight: 600; }
dd { margin: 0 0 0.5rem 1rem; }
@media (forced-colors: active) { td span { border: 1px solid; } }
@media print { nav, .skip { display: none; } .scroll { overflow: visible; border: 0; } }
${RAG_RULES}
`;
