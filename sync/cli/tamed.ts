/** Goes back to the beginning of the line and empties it. */
export const CLEAR_LINE = '\r\u001B[K';

/** Signs that order a terminal about, or turn a line's direction, but for line ends, tabs and our own colours. */
const ORDERS = /(?!\u001b\[\d{1,2}m)(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Text as it may be shown on a terminal, our own colours and a line begun anew left in. A file's name or a cell
 * may hold signs that clear the screen, rename the window or write over what stands above; what goes to a file
 * or another program keeps them.
 */
export function tamed(text: string): string {
  const begin = text.startsWith(CLEAR_LINE) ? CLEAR_LINE : '';
  return begin + text.slice(begin.length).replace(ORDERS, '');
}
