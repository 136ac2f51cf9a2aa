import type { SheetView } from '../sheet';
import { readLabel } from './labels';

/** Whether a sheet says more than one thing behind a label: one aim is the plan's, of several each heads what is below. */
export function saysSeveral({ lines }: SheetView, word: string): boolean {
  const said = lines.flatMap(({ slots }) => slots.map(({ text }) => readLabel(text)));
  return new Set(said.flatMap((label) => (label?.word === word ? [label.text] : []))).size > 1;
}
