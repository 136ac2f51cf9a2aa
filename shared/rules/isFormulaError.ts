/** Whether a value is what a formula shows that has no result, such as `#REF!`: of that one rule speaks alone. */
export function isFormulaError(words: string): boolean {
  return /^#[A-Z/0!?]+$/.test(words);
}
