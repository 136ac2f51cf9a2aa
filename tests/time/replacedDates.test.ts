import { readTimescale } from '../../shared/time';

const period = { from: '2011-04-01', to: '2012-03-31' };

function spans(text: string): string[] {
  return readTimescale(text, { period }).milestones.map(({ start, due }) => `${start ?? ''}..${due ?? ''}`);
}

describe('a date that another has taken the place of', () => {
  test.each([
    ['March 2012 (was December 2011)', '..2012-03-31'],
    ['March 2012 (originally Dec 2011)', '..2012-03-31'],
    ['March 2012 [previously due by 31/12/2011]', '..2012-03-31'],
    ['June 2011, slipped from May 2011', '..2011-06-30'],
    ['Slipped from December 2011 to March 2012', '..2012-03-31'],
    ['Was Dec 2011, now March 2012', '..2012-03-31'],
    ['Original: Dec 2011 Revised: March 2012', '..2012-03-31'],
    ['December 2011, extended to March 2012', '..2012-03-31'],
    ['December 2011 (now March 2012)', '..2012-03-31'],
    ['December 2011 slipped to March 2012', '..2012-03-31'],
    ['December 2011 (revised March 2012)', '..2012-03-31'],
    ['Dec 2011. Revised target date: March 2012', '..2012-03-31'],
    ['Dec 2011 new date March 2012', '..2012-03-31'],
    ['Dec 2011 (Revised – March 2012)', '..2012-03-31'],
  ])('is left out of %j', (text, expected) => expect(spans(text)).toEqual([expected]));

  it('still counts where words name it and what is revised', () => {
    expect(spans('Draft Dec 2011, revised March 2012')).toEqual(['..2011-12-31', '..2012-03-31']);
  });

  it('still counts where no other stands beside it', () => {
    expect(spans('Was March 2012')).toEqual(['..2012-03-31']);
  });
});

describe('the week of a day', () => {
  test.each([
    ['w/c 6 June 2011', '2011-06-06..2011-06-12'],
    ['Week commencing 26 September 2011', '2011-09-26..2011-10-02'],
    ['w/c 29th December 2011', '2011-12-29..2012-01-04'],
    ['w/e 4 March 2012', '2012-02-27..2012-03-04'],
    ['week beginning 5 Sept', '2011-09-05..2011-09-11'],
  ])('%j lasts seven days', (text, expected) => expect(spans(text)).toEqual([expected]));
});
