import type { RagColour } from './ragWritten';

/**
 * The colours of ratings on the colour wheel, in degrees from red, with how strong the palest of them is
 * (the span of its parts, 0…255): the fills of Excel's Good, Bad and Neutral are ratings still, the bands
 * of its table styles are none. Blue has no pale one, being what bands are mostly painted in.
 */
const WHEEL: readonly (readonly [to: number, palest: number, RagColour])[] = [
  [16, 50, 'Red'],
  [66, 60, 'Amber'],
  [170, 40, 'Green'],
  [180, 256, 'Green'],
  [250, 110, 'Blue'],
  [340, 256, 'Blue'],
  [360, 50, 'Red'],
];

/** The rating that a cell's fill stands for, `FFC000`; null for white, grey and what ratings are not painted in. */
export function ragOfPaint(rgb: string): RagColour | null {
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16)) as [
    number,
    number,
    number,
  ];
  const most = Math.max(red, green, blue);
  const span = most - Math.min(red, green, blue);
  // black and what is nearly so
  if (most < 96) return null;
  const third =
    most === red
      ? (green - blue) / span
      : most === green
        ? 2 + (blue - red) / span
        : 4 + (red - green) / span;
  const angle = (third * 60 + 360) % 360;
  const [, palest, colour] = WHEEL.find(([to]) => angle <= to) ?? [];
  return palest !== undefined && span >= palest ? colour! : null;
}
