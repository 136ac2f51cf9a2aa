/** `1 error`, `3 errors`, `1,204 errors`. */
export function counted(count: number, one: string, several: string = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : several}`;
}
