/** Words as written, in quotation marks, on one line, and cut at a word where they are long. */
export function quote(text: string, most = 60): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return `“${line}”`;
  const cut = line.slice(0, most - 1);
  const atWord = cut.lastIndexOf(' ');
  return `“${(atWord > most / 2 ? cut.slice(0, atWord) : cut).replace(/[\s,;:.–-]+$/, '')}…”`;
}

/** `one milestone`, `3 milestones`. */
export function counted(count: number, thing: string, things = `${thing}s`): string {
  return `${NUMBERS[count] ?? count} ${count === 1 ? thing : things}`;
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** `a, b and c`. */
export function listed(parts: readonly string[], last = 'and'): string {
  if (parts.length < 2) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(', ')} ${last} ${parts[parts.length - 1]}`;
}

/** With a capital, as a sentence begins. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
