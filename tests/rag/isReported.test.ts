import { isReported, NO_REPORT } from '../../shared/rag';

const said = (progress: string) => isReported({ progress, progressNotes: [] });

describe('a report of progress', () => {
  it.each(NO_REPORT.flatMap((words) => [words, words.toUpperCase(), `– ${words}.`, ` ${words} `]))(
    'says nothing in “%s”',
    (words) => {
      expect(said(words)).toBe(false);
    },
  );

  it.each(['', '–', '…'])('says nothing in “%s”', (words) => {
    expect(said(words)).toBe(false);
  });

  it.each(['Done', '40%', 'No longer needed', 'The board has met', '– posters are up', 'Évaluation begun'])(
    'says something in “%s”',
    (words) => {
      expect(said(words)).toBe(true);
    },
  );
});
