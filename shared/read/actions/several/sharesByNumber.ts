import { splitRef } from '../../text/ref';
import type { Paragraph } from './paragraphs';

/**
 * What a cell's words say of the nth action of its row: null where they say nothing of that one,
 * undefined where they do not go by the actions' numbers.
 */
export type SharesByNumber = (text: string, index: number) => string | null | undefined;

/** How cells beside several numbered actions are shared among them: `1. Housing⏎2. Police`. */
export function sharesByNumber(paragraphs: readonly Paragraph[]): SharesByNumber {
  const numbers = paragraphs.flatMap(({ text }) => splitRef(text)?.ref ?? []);
  const areNumbered = numbers.length === paragraphs.length && new Set(numbers).size === numbers.length;
  return (text, index) => (areNumbered ? shareOf(text, numbers, numbers[index]!) : undefined);
}

function shareOf(text: string, numbers: readonly string[], own: string): string | null | undefined {
  let number: string | null = null;
  const said: string[] = [];
  for (const line of text.split('\n')) {
    const parted = splitRef(line);
    const begins = parted !== null && numbers.includes(parted.ref);
    if (begins) number = parted.ref;
    if (number === null) return undefined;
    if (number === own) said.push(begins ? parted.text : line);
  }
  return said.length > 0 ? said.join('\n') : null;
}
