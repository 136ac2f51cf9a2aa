/** Reads server-sent events from text as it arrives: gives how many began in each piece, told by their data lines. */
export function countEvents(): (piece: string) => number {
  let rest = '';
  return (piece) => {
    const lines = (rest + piece).split('\n');
    rest = lines.pop()!;
    return lines.filter((line) => line.startsWith('data:')).length;
  };
}
