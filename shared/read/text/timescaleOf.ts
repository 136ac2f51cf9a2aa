import { remembered } from '../../likeness';
import type { Span } from '../../model';
import { readTimescale, type Timescale } from '../../time';

const inPeriod = remembered((days) => {
  const [from, to] = days.split(' ');
  const period = from && to ? { from, to } : null;
  return remembered((text) => readTimescale(text, { period }));
}, 50);

/** The period asked about last: a sheet has one. */
let last: { readonly period: Span | null; readonly read: (text: string) => Timescale } | null = null;

/** A timescale's words read: the same few stand on every sheet, and each is read once for a period. */
export function timescaleOf(text: string, period: Span | null): Timescale {
  if (last?.period !== period) last = { period, read: inPeriod(period ? `${period.from} ${period.to}` : '') };
  return last.read(text);
}
