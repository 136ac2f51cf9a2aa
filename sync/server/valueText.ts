import type { BookValue } from '../../shared/book';

const DAY = new Intl.DateTimeFormat('en-GB', {
  day: '2-digit',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 });
const SIGNED = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4, signDisplay: 'exceptZero' });
const SHARE = new Intl.NumberFormat('en-GB', {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
const SIGNED_SHARE = new Intl.NumberFormat('en-GB', {
  style: 'percent',
  maximumFractionDigits: 1,
  signDisplay: 'exceptZero',
});

/** A value of the county book as it is shown on a page: `30 Jun 2004`, `56.0%`, `−47%`. */
export function valueText(value: BookValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return NUMBER.format(value);
  switch (value.kind) {
    case 'day': {
      const date = new Date(`${value.value}T00:00:00Z`);
      return Number.isNaN(date.getTime()) ? value.value : DAY.format(date);
    }
    case 'share':
      return SHARE.format(value.value);
    case 'percent change':
      return minus(SIGNED_SHARE.format(value.value));
    case 'points change':
      return `${minus(SIGNED.format(value.value))} points`;
    case 'number change':
      return minus(SIGNED.format(value.value));
  }
}

function minus(text: string): string {
  return text.replace(/^-/, '−');
}
