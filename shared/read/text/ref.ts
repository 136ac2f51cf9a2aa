/** A ref as officers number actions: `2.10`, `3`, `4a`, `VC1.2`, `CSP/07`, `A3`, `(iv)`, `1)`. */
export const REF =
  /^(?:[A-Z]{1,5}[ .\-/]?)?\d{1,3}(?:[.\-/]\d{1,3}){0,3}[a-z]?[.):]?$|^\(?(?:[ivx]{1,5}|[a-z])[.)]$|^[A-Z]{1,4}\d{0,2}[ .\-/]\d{1,3}[a-z]?$|^[A-Z]$/;

/** The ref as it is cited: without the stop or the lone bracket behind it; `(iv)` keeps both of its own. */
export function bareRef(text: string): string {
  if (!REF.test(text.trim())) return text.trim();
  const bare = text.trim().replace(/[.:]$/, '');
  return bare.includes('(') ? bare : bare.replace(/\)$/, '');
}

/**
 * Refs that no ordinary sentence begins with: two numbers joined by a point, letters and a number,
 * or a number closed by a stop or bracket. A bare "2 new schemes" is not one.
 */
const AT_START =
  /^((?:[Aa]ction|ACTION|[Tt]ask|TASK|[Oo]bjective|[Aa]im)\s+)?((?:[A-Z]{1,5}[.\-/]?)?\d{1,2}(?:\.\d{1,3}){1,3}[a-z]?|[A-Z]{1,4}[.\-/]?\d{1,3}(?:[.\-/]\d{1,3})*[a-z]?|\d{1,3}[a-z]?(?=[.):])|\d{1,2}[a-z](?=\s)|[ivx]{1,5}(?=\.\s)|\(?(?:[ivx]{1,5}|[a-h])\))[.):]?\s*[–:-]?\s+(?=\S)/;

/** Words of two or more letters and a number that are not refs: statutes, forms, road numbers, indicators. */
const NOT_A_REF = /^(?:NI|PSA|BVPI|LPI|SPI|PPO|G[0-9]|COVID|CO|H|M|A\d{2,}|B\d{2,}|S)[ .-]?\d+$/;

/** `1.2 Install lights` → ref `1.2`, text `Install lights`; null where the text begins with no ref. */
export function splitRef(text: string): { ref: string; text: string } | null {
  const match = AT_START.exec(text);
  if (!match) return null;
  const ref = bareRef(match[2]!);
  if (NOT_A_REF.test(ref)) return null;
  return { ref, text: text.slice(match[0].length).trim() };
}

/** The numbers and letters of a ref in order, for comparing: `2.10` → [2, 10], `VC1a` → ['VC', 1, 'a']. */
export function refParts(ref: string): (string | number)[] {
  return (ref.match(/\d+|[A-Za-z]+/g) ?? []).map((part) =>
    /\d/.test(part) ? Number(part) : part.toUpperCase(),
  );
}
