/**
 * Every word a RAG cell can hold, for delivery and for performance, in the order of a legend.
 * A word never stands without its symbol, so that nothing depends on seeing colour.
 */
export const RAG_ORDER = [
  'Red',
  'Amber',
  'Green',
  'Complete',
  'Closed',
  'Not due',
  'No date',
  'No data',
] as const;
export type RagWord = (typeof RAG_ORDER)[number];

/** Colours are RRGGBB; `ink` on `fill` has a contrast of at least 4.5:1 (WCAG 2.2, 1.4.3). */
export interface RagLook {
  readonly symbol: string;
  readonly fill: string;
  readonly ink: string;
  /** What it says, for the legend. */
  readonly meaning: string;
}

export const RAG_WORDS: Readonly<Record<RagWord, RagLook>> = {
  Red: { symbol: '▲', fill: 'FFC7CE', ink: '8A0008', meaning: 'Late, or worse than expected' },
  Amber: { symbol: '◆', fill: 'FFE699', ink: '663D00', meaning: 'At risk, or a little worse than expected' },
  Green: {
    symbol: '●',
    fill: 'C6EFCE',
    ink: '00530A',
    meaning: 'On course, or as good as expected or better',
  },
  Complete: { symbol: '✔', fill: 'CFE2F7', ink: '17375E', meaning: 'Done' },
  Closed: { symbol: '■', fill: 'E3E3E3', ink: '3F3F3F', meaning: 'Cancelled or withdrawn' },
  'Not due': { symbol: '○', fill: 'F5F5F5', ink: '404040', meaning: 'Nothing is due yet' },
  'No date': {
    symbol: '□',
    fill: 'EDE4F3',
    ink: '4B2A63',
    meaning: 'No date is given and it is not ongoing',
  },
  'No data': { symbol: '◇', fill: 'EDE4F3', ink: '4B2A63', meaning: 'No figure is later than the baseline' },
};

/** The text of a RAG cell: `Red ▲`. */
export function ragText(word: RagWord): string {
  return `${word} ${RAG_WORDS[word].symbol}`;
}
