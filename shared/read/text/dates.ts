import { remembered } from '../../likeness';
import { readTimescale } from '../../time';

/** True where the whole of a short text says when: a date, a season, a year, ongoing, quarterly. */
export function looksLikeDates(text: string): boolean {
  return text.length <= 80 && saysWhen(text);
}

const saysWhen = remembered((text) => {
  const read = readTimescale(text);
  const found =
    read.ongoing || read.milestones.length > 0 || read.doubts.some((doubt) => doubt === 'undecided');
  const rest = read.leftover?.length ?? 0;
  return found && rest <= text.length * 0.5;
});
