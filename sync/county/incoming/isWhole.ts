/** Whether a file is all of its return: a sheet exported as text is a part, and what is not in it may stand on another. */
export function isWhole(file: string): boolean {
  return !/\.(csv|tsv)$/i.test(file);
}
