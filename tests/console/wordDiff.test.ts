import * as fc from 'fast-check';
import { wordDiff } from '../../sync/console/pages/matters/wordDiff';

const marked = (text: string, other: string) =>
  wordDiff(text, other)
    .map((piece) => (piece.isOwn ? `[${piece.text}]` : piece.text))
    .join('');

describe('a text beside another', () => {
  it.each([
    ['By June 2011', 'By March 2011', 'By [June ]2011'],
    ['the same', 'the same', 'the same'],
    ['', 'something', ''],
    ['all new', '', '[all new]'],
    ['Patrol the park and the square', 'Patrol the square', 'Patrol the [park and the ]square'],
    ['Visit\n  shops', 'Visit shops', 'Visit\n  shops'],
  ])('%j beside %j', (text, other, said) => {
    expect(marked(text, other)).toBe(said);
  });

  const words = fc
    .array(fc.constantFrom('a', 'b', 'c', 'park'), { maxLength: 30 })
    .map((all) => all.join(' '));

  it('is whole in its pieces', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, other) => {
        const whole = wordDiff(text, other)
          .map((piece) => piece.text)
          .join('');
        expect(whole).toBe(text);
      }),
    );
  });

  it('has the same words in common with the other as the other has with it', () => {
    const common = (text: string, other: string) =>
      wordDiff(text, other)
        .filter(({ isOwn }) => !isOwn)
        .flatMap((piece) => piece.text.trim().split(/\s+/))
        .filter(Boolean).length;
    fc.assert(
      fc.property(words, words, (text, other) => {
        expect(common(text, other)).toBe(common(other, text));
      }),
    );
  });

  it('of great length is marked whole, where it differs', () => {
    const long = 'word '.repeat(500);
    expect(wordDiff(long, `${long}more`)).toEqual([{ text: long, isOwn: true }]);
    expect(wordDiff(long, long)).toEqual([{ text: long, isOwn: false }]);
  });
});
