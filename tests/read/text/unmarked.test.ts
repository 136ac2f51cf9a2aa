import { unmarked } from '../../../shared/read/text/unmarked';

describe('a text without the marks of footnotes', () => {
  test.each([
    ['Shed breaks*', 'Shed breaks'],
    ['Shed breaks ** †‡', 'Shed breaks'],
    ['Shed breaks (1):', 'Shed breaks'],
  ])('%s', (text, bare) => expect(unmarked(text)).toBe(bare));

  // Each mark more doubled what it took: 48 of them held a reading up for a minute and a half.
  test('is found at once behind many marks', () => {
    const text = `Light the underpass${'†'.repeat(27)} and the café`;
    const before = process.cpuUsage();
    expect(unmarked(text)).toBe(text);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(500);
  });
});
