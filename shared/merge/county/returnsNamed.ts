import { periodLabel } from '../../book';
import type { ReturnState } from '../state';

/**
 * The returns somebody means who types a name: an id, a district, the beginning of an id, or words of
 * district, plan and period (`vale burglary 2004/05`). The first of these that anything answers to
 * counts; several answer to a district that hands in several plans.
 */
export function returnsNamed(returns: readonly ReturnState[], typed: string): ReturnState[] {
  const wanted = plain(typed);
  const ways: readonly ((of: ReturnState) => boolean)[] = [
    (of) => of.id === typed.trim(),
    (of) => plain(of.district) === wanted,
    (of) => of.id.toLowerCase().startsWith(typed.trim().toLowerCase()),
    (of) => wanted.split(' ').every((word) => plain(returnInWords(of)).includes(word)),
  ];
  if (wanted === '') return [];
  for (const way of ways) {
    const found = returns.filter(way);
    if (found.length > 0) return found;
  }
  return [];
}

/** `Vale: Safer Vale 2004/05` */
export function returnInWords({ district, plans }: ReturnState): string {
  const titles = plans.map(({ record }) => {
    const period = periodLabel(record.period);
    return period === null || record.title.includes(period) ? record.title : `${record.title} ${period}`;
  });
  return titles.length > 0 ? `${district}: ${titles.join('; ')}` : district;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
