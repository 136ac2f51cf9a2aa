const LONGEST = 48;

/** A name as part of an id: `Vale & Wold (Year 2)` → `vale-and-wold-year-2`. Cut at a word, never empty. */
export function slug(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  let short = '';
  for (const word of words) {
    const longer = short ? `${short}-${word}` : word;
    if (longer.length > LONGEST) break;
    short = longer;
  }
  return short || words[0]?.slice(0, LONGEST) || 'unnamed';
}

/** Gives each name it is asked for once only; the next of the same name gets `~2`, and so on. */
export function uniqueNames(): (name: string) => string {
  const given = new Set<string>();
  return (name) => {
    let unique = name;
    for (let n = 2; given.has(unique); n += 1) unique = `${name}~${n}`;
    given.add(unique);
    return unique;
  };
}
