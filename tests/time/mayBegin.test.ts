import { readTimescale } from '../../shared/time';
import { mayBegin } from '../../shared/time/words/mayBegin';

describe('a word that something said of time may begin with', () => {
  it.each([
    'June 2004',
    'septmber 2004',
    'sumer 2004',
    'Tuesdays',
    'mid June',
    'end of the plan',
    'throughout the life of the plan',
    'lifetime of the strategy',
    'tbc',
    'ongiong',
    'quaterly',
    'twice a year',
    'fortnightly',
    'each March',
    'originally May 2004',
    'slipped to June 2004',
    'now July 2004',
    'between June and July 2004',
    'wc 6 June 2011',
    'final quarter',
    'a) June 2004',
    'boxing day',
    'FY 2004/05',
  ])('is the first of %j', (phrase) => {
    expect(mayBegin(phrase.split(/\W/)[0]!.toLowerCase())).toBe(true);
    expect(readTimescale(phrase).doubts).not.toContain('unreadable');
  });

  it.each(['police', 'garages', 'visit', 'reviewed', 'fund', 'partnership', 'report'])(
    'is not %j, before a date or alone',
    (word) => {
      expect(mayBegin(word)).toBe(false);
      expect(readTimescale(word).doubts).toContain('unreadable');
      expect(readTimescale(`${word} June 2004`).milestones).toMatchObject([
        { label: word, due: '2004-06-30' },
      ]);
    },
  );

  it('is not asked for behind words that make a participle of it', () => {
    expect(readTimescale('To have been reviewed by 01/06/03')).toMatchObject({
      milestones: [{ label: null, due: '2003-06-01' }],
      leftover: null,
    });
  });
});
