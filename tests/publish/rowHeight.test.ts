import { linesOf } from '../../sync/publish/rowHeight';

describe('how many lines a text takes', () => {
  test.each([
    ['nothing', '', 10, 1],
    ['a word that fits', 'visit', 10, 1],
    ['words that fit two a line', 'aaaa bbbb cccc', 10, 2],
    ['a word longer than a line', 'x'.repeat(25), 10, 3],
    ['a word longer than a line after others', `so ${'x'.repeat(25)}`, 10, 4],
    ['paragraphs, each on lines of its own', 'a\n\nb', 10, 3],
  ])('%s', (_, text, width, lines) => {
    expect(linesOf(text, width)).toBe(lines);
  });
});
