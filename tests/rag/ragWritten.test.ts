import { ragWritten } from '../../shared/rag';

describe('a rating as officers write it', () => {
  test.each([
    ['Red', 'Red'],
    ['r', 'Red'],
    ['Red ▲', 'Red'],
    ['RAG: Amber', 'Amber'],
    ['BRAG - blue', 'Blue'],
    ['(G)', 'Green'],
    ['🟢', 'Green'],
    [' yellow ', 'Amber'],
  ])('%s', (text, colour) => {
    expect(ragWritten(text)).toBe(colour);
  });

  test.each([null, '', 'Amber/Green', 'Redcar', 'Green belt', 'Complete', '?'])('%s is none', (text) => {
    expect(ragWritten(text)).toBeNull();
  });
});
