/** Excel's longest sheet name. */
const LONGEST = 31;

/** Gives sheets their own names, or names like them where those are taken, in this workbook. */
export function freeName(taken: readonly string[]): (wanted: string) => string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return (wanted) => {
    let name = sound(wanted);
    for (let n = 0; used.has(name.toLowerCase()); n += 1) {
      const behind = n === 0 ? ' (original)' : ` (original ${n + 1})`;
      name =
        sound(wanted)
          .slice(0, LONGEST - behind.length)
          .trimEnd() + behind;
    }
    used.add(name.toLowerCase());
    return name;
  };
}

/** A name Excel accepts: none of its forbidden signs, not too long, not empty. */
function sound(name: string): string {
  return (
    name
      .replace(/[\\/?*[\]:]/g, '-')
      .replace(/^'+|'+$/g, '')
      .slice(0, LONGEST)
      .trim() || 'Sheet'
  );
}
