import type { Column } from '../sheet';
import { normalise } from './normalise';

/** Whether headings of their own say the same; one that is merged over both columns is no second one. */
export function isNamedAlike(one: Column, other: Column): boolean {
  const [a, b] = [one.slots.at(-1), other.slots.at(-1)];
  return a !== undefined && b !== undefined && a !== b && normalise(one.heading) === normalise(other.heading);
}
