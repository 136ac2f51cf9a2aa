/** A colour of an officer's own rating; blue is done in BRAG. */
export type RagColour = 'Red' | 'Amber' | 'Green' | 'Blue';

const COLOURS: ReadonlyMap<string, RagColour> = new Map(
  Object.entries({
    r: 'Red',
    red: 'Red',
    '🔴': 'Red',
    a: 'Amber',
    amber: 'Amber',
    yellow: 'Amber',
    orange: 'Amber',
    '🟠': 'Amber',
    '🟡': 'Amber',
    g: 'Green',
    green: 'Green',
    '🟢': 'Green',
    b: 'Blue',
    blue: 'Blue',
    '🔵': 'Blue',
  } as const),
);

/** The colour an officer wrote (`G`, `Green ●`, `RAG: Amber`), or null where it is none or two at once. */
export function ragWritten(text: string | null): RagColour | null {
  const word = (text ?? '')
    .trim()
    .toLowerCase()
    .replace(/^b?rag\s*[:=-]?\s*/, '')
    .replace(/[\s()\-–:.●▲◆■✔⬤○]+$|^[\s(●▲◆■✔⬤○]+/gu, '');
  return COLOURS.get(word) ?? null;
}
