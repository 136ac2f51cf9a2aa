import type { Recurrence } from '../../model';
import { openers } from '../words/openers';
import { isSlip } from '../words/slip';

const oftenMisspelt: readonly (readonly [string, Recurrence | 'ongoing'])[] = [
  ['ongoing', 'ongoing'],
  ['quarterly', 'quarterly'],
  ['monthly', 'monthly'],
  ['annually', 'yearly'],
  ['fortnightly', 'fortnightly'],
  ['continuous', 'ongoing'],
];

/** What a misspelt word was likely meant to say of how something goes on. */
export function readMisspelt(low: string): Recurrence | 'ongoing' | null {
  if (low.length < 6 || openers.has(low)) return null;
  for (const [word, meant] of oftenMisspelt) if (isSlip(word, low, word.length >= 9 ? 2 : 1)) return meant;
  return null;
}
