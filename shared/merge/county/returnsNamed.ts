import { periodLabel } from '../../book';
import type { Span } from '../../model';

/** A return as far as it can be named. */
export interface NamedReturn {
  readonly id: string;
  readonly district: string;
  readonly plans: readonly { readonly title: string; readonly period: Span | null }[];
}

/**
 * The returns somebody means who types a name: an id, a district, the beginning of an id, or words of
 * district, plan and period (`vale burglary 2004/05`). The first of these that anything answers to
 * counts; several answer to a district that hands in several plans.
 */
export function returnsNamed<Return extends NamedReturn>(
  returns: readonly Return[],
  typed: string,
): Return[] {
  const wanted = plain(typed);
  const ways: readonly ((of: NamedReturn) => boolean)[] = [
    (of) => of.id === typed.trim(),
    (of) => plain(of.district) === wanted,
    (of) => of.id.toLowerCase().startsWith(typed.trim().toLowerCase()),
    (of) => wanted.split(' ').every((word) => plain(`${of.district} ${returnInWords(of)}`).includes(word)),
  ];
  if (wanted === '') return [];
  for (const way of ways) {
    const found = returns.filter(way);
    if (found.length > 0) return found;
  }
  return [];
}

/** `Vale: Burglary 2004/05`; what a title says itself, district or year, is not said twice. */
export function returnInWords({ district, plans }: NamedReturn): string {
  const titles = plans.map(({ title, period }) => {
    const label = periodLabel(period);
    return label === null || /\b(?:19|20)\d\d\b/.test(title) ? title : `${title} ${label}`;
  });
  if (titles.length === 0) return district;
  const isNamed = titles.every((title) => ` ${plain(title)} `.includes(` ${plain(district)} `));
  return isNamed ? titles.join('; ') : `${district}: ${titles.join('; ')}`;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
