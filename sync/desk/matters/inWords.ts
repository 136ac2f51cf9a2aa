/** A value in a line: in quotation marks, its lines after one another; `nothing` where there is none. */
export function valueInWords(value: string | null): string {
  return value === null || value.trim() === '' ? 'nothing' : `“${oneLine(value)}”`;
}

/** Text of several lines in one. */
export function oneLine(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' / ');
}
