/** A short print of a text, to tell whether it is still the same: FNV-1a, in base 36. */
export function printOf(text: string): string {
  let print = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) print = Math.imul(print ^ text.charCodeAt(at), 0x01000193);
  return (print >>> 0).toString(36);
}
