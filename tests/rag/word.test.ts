import { RAG_ORDER, RAG_WORDS, ragText } from '../../shared/rag';

/** Relative luminance of RRGGBB, after WCAG 2.2. */
function luminance(rgb: string): number {
  const [r, g, b] = [0, 2, 4].map((at) => {
    const part = parseInt(rgb.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

describe('RAG words', () => {
  test.each(RAG_ORDER)('%s can be read on its colour', (word) => {
    const [dark, light] = [RAG_WORDS[word].ink, RAG_WORDS[word].fill].map(luminance).sort((a, b) => a - b);
    expect((light! + 0.05) / (dark! + 0.05)).toBeGreaterThanOrEqual(4.5);
  });

  test('each has a symbol of its own', () => {
    expect(new Set(RAG_ORDER.map((word) => RAG_WORDS[word].symbol)).size).toBe(RAG_ORDER.length);
  });

  test('show word and symbol', () => {
    expect(['Red', 'Amber', 'Green', 'Complete'].map((word) => ragText(word as 'Red'))).toEqual([
      'Red ▲',
      'Amber ◆',
      'Green ●',
      'Complete ✔',
    ]);
  });
});
