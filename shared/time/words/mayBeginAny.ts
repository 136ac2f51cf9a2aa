/** Stands for `mayBegin` where a few rows are read at a time and the script must be small: every word is looked at. */
export const mayBegin = (low: string): boolean => low !== '';
