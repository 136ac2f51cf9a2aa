/** Reads server-sent events from text as it arrives: tells of each piece whether the data of any came with it. */
export function eventText(): (piece: string) => boolean {
  let rest = '';
  return (piece) => {
    const lines = (rest + piece).split('\n');
    rest = lines.pop()!;
    return lines.some((line) => line.startsWith('data:'));
  };
}
