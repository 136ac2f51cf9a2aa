const BULLET = /^\s*[•●▪■◦‣]\s*/;

/** A point of a list without its bullet. */
export function bareText(text: string): string {
  return text.replace(BULLET, '');
}

/** The one point of a cell without its bullet; where there are several, bullets part them. */
export function oneBare(text: string): string {
  const bare = bareText(text);
  return /[\n•●▪■◦‣]/.test(bare) ? text : bare;
}
