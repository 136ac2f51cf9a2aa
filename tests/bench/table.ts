/** What a section of the benchmark found. */
export interface Table {
  readonly title: string;
  /** What was done, in a sentence or two. */
  readonly note: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A table as Markdown, its columns aligned so that it reads as well on a terminal. */
export function markdownOf({ title, note, headings, rows }: Table): string {
  const widths = headings.map((heading, at) =>
    Math.max(heading.length, 3, ...rows.map((row) => (row[at] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, at) => (at === 0 ? (cells[at] ?? '').padEnd(width) : (cells[at] ?? '').padStart(width))).join(' | ')} |`;
  const rule = `| ${widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [`## ${title}`, '', note, '', line(headings), rule, ...rows.map(line), ''].join('\n');
}

export const inSeconds = (seconds: number): string => seconds.toFixed(seconds < 10 ? 2 : 1);
export const inMegabytes = (megabytes: number): string => (megabytes > 0 ? megabytes.toFixed(0) : '–');
/** How many times as long as another. */
export const times = (ratio: number): string => `${ratio.toFixed(ratio < 10 ? 2 : 1)} ×`;
