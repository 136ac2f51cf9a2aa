import { districtOnDay, type BookSettings } from '../../county';

/** Whether two names are of one district, on the day of the book: one that was merged is its successor. */
export function isSameDistrict(one: string, other: string, settings: BookSettings): boolean {
  const [a, b] = [one, other].map((name) => districtOnDay(name, settings).trim().toLowerCase());
  return a === b;
}
