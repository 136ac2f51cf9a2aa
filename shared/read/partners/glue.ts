const UNFINISHED =
  /(?:[,–-]|\b(?:a|an|the|and|or|of|to|for|with|in|on|at|by|from|as|that|which|is|are|be|its|their|our|any|all))$/i;

/**
 * Text that a page break cut in two: with a space where the sentence goes on, else on a line of its own.
 */
export function glue(first: string, rest: string): string {
  const goesOn = UNFINISHED.test(first) || (!/[.!?:;)]["'”’]?$/.test(first) && /^[a-z(]/.test(rest));
  return `${first}${goesOn ? ' ' : '\n'}${rest}`;
}
