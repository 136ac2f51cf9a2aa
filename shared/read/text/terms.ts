export type Term = 'Short' | 'Medium' | 'Long';

const TERMS: readonly Term[] = ['Short', 'Medium', 'Long'];

/** `Short term`, `Medium`, `L` in a column of its own. */
export function termOf(text: string | undefined): Term | null {
  if (!text) return null;
  const said = text.trim();
  return (
    TERMS.find((term) => said.toLowerCase().startsWith(term.toLowerCase())) ??
    TERMS.find((term) => term[0] === said) ??
    null
  );
}
