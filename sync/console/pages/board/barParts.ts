import { RAG_WORDS, type RagWord } from '../../../../shared/rag';
import type { Tally } from './tallies';

/** A part of a bar, in pixels, with what is written on it where there is room. */
export interface BarPart {
  readonly word: RagWord;
  readonly x: number;
  readonly width: number;
  readonly text: string | null;
}

/** Between two parts, so that they can be told apart without colours. */
const GAP = 2;
/** Of a character on a bar, in pixels, on the generous side. */
const CHARACTER = 8;

/** Divides a width among what a district's actions are: the whole width is all of them. */
export function barParts({ actions, parts }: Tally, width: number): BarPart[] {
  const room = width - GAP * (parts.length - 1);
  let x = 0;
  return parts.map(({ word, count }) => {
    const own = Math.round(((room * count) / actions) * 10) / 10;
    const text = [`${RAG_WORDS[word].symbol} ${count}`, String(count)].find(
      (each) => each.length * CHARACTER + 4 <= own,
    );
    const part = { word, x, width: own, text: text ?? null };
    x += own + GAP;
    return part;
  });
}
