/** `1 error`, `3 errors`, `1,204 errors`. */
export function counted(count: number, one: string, several: string = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : several}`;
}

/** By hand: V8's own way loads the words and numbers of all countries first, for ten milliseconds. */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
