const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
/** So long that two people who put in rows at one time do not meet. */
const LENGTH = 10;

/** An id for a row, unlike any that was ever given. It begins with a letter. */
export function mintRowId(): string {
  const drawn = crypto.getRandomValues(new Uint32Array(LENGTH));
  return [...drawn].map((each, at) => LETTERS[each % (at === 0 ? 26 : LETTERS.length)]).join('');
}
