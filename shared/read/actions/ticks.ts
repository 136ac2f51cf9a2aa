import { readPeriod } from '../../time';
import type { Words } from './milestones';
import type { Row } from './row';

/**
 * When, as marks under periods: a tick under 2013/14, crosses under Q2 and Q3. Gives the first to
 * the last period marked, in words a timescale is read from; null where no such columns are.
 */
export function tickedPeriods(row: Row): Words | null {
  const marked = [...row.all('timescale'), ...row.all('other'), ...row.all('progress')]
    .filter(({ slot }) => isMark(slot.text))
    .flatMap((own) => {
      const label = [...own.column.column.parts]
        .reverse()
        .find((part) => readPeriod(part) !== null || /^(?:q|quarter )[1-4]$/i.test(part));
      return label ? [{ label, slot: own.slot, at: own.column.column.first }] : [];
    })
    .sort((a, b) => a.at - b.at);
  const [first] = marked;
  const last = marked[marked.length - 1];
  if (!first || !last) return null;
  return { text: first === last ? first.label : `${first.label} – ${last.label}`, slot: last.slot };
}

function isMark(text: string): boolean {
  return text.length <= 2 && /^(?:[✓✔☑●■▪◆★☆*xX√•–-]|yes|y)+$/i.test(text);
}
