import type { Table } from '../../sheet';
import type { IndicatorLayout } from '../table/indicatorLayout';
import { unitInWords } from './unit';

/** The thousands in which a whole table counts, `£000s` or `000s`, by the heading of its names or brackets over it; else null. */
export function thousandsOf({ captions }: Table, { columns }: IndicatorLayout): string | null {
  const names = columns.filter(({ role }) => role === 'name').map(({ column }) => column.heading);
  const over = captions.flatMap(({ slots }) =>
    slots.map(({ text }) => /\([^()]*\)\s*$/.exec(text)?.[0] ?? ''),
  );
  return [...names, ...over].map(unitInWords).find((unit) => unit === '£000s' || unit === '000s') ?? null;
}

/** A number said with its own thousands, `£608k`, `1.2 million`, in a table that counts in thousands. */
export function saysThousands(note: string | null): boolean {
  return note !== null && /\d\s?(?:k|m|bn|thousand|million|billion)\b/i.test(note);
}
