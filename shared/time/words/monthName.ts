import { months } from './calendarWords';

/** The month a label names and nothing more, from 1: `Apr`, `Sept.`, `MARCH`; null where it is anything else. */
export function monthNamed(label: string): number | null {
  return months.get(label.trim().toLowerCase().replace(/\.$/, '')) ?? null;
}
