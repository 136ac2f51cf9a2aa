import { halfUp } from './round';

/** A figure in words of its unit: `8,800`, `56%`, `£4,500`, `11.7 per 1,000 population`. */
export function formatFigure(value: number, unit: string): string {
  if (unit === '%') return `${plain(halfUp(value * 100, 1))}%`;
  if (unit.startsWith('£')) return `£${grouped(value)}${unit.slice(1)}`;
  if (unit === 'number' || unit === 'rate') return grouped(value);
  return `${grouped(value)} ${unit}`;
}

/** `−43.6%`, `+30%`: signed, to one decimal. */
export function formatPercent(percent: number): string {
  const shown = halfUp(Math.abs(percent), 1);
  return `${percent < 0 && shown > 0 ? '−' : percent > 0 ? '+' : ''}${plain(shown)}%`;
}

function grouped(value: number): string {
  const [whole = '', fraction] = plain(halfUp(value, 4)).split('.');
  const commas = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? commas : `${commas}.${fraction}`;
}

function plain(value: number): string {
  return String(value).replace('-', '−');
}
