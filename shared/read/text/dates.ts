import { readTimescale } from '../../time';

const remembered = new Map<string, boolean>();
const MOST_REMEMBERED = 5000;

/** True where the whole of a short text says when: a date, a season, a year, ongoing, quarterly. */
export function looksLikeDates(text: string): boolean {
  if (text.length > 80) return false;
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const read = readTimescale(text);
  const found =
    read.ongoing || read.milestones.length > 0 || read.doubts.some((doubt) => doubt === 'undecided');
  const rest = read.leftover?.length ?? 0;
  const says = found && rest <= text.length * 0.5;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(text, says);
  return says;
}
