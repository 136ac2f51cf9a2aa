import { SIGN, signsOf } from '../../shared/rules/signs';

describe('the signs of a text', () => {
  test.each([
    ['', 0],
    ['Fit locks in High Street', SIGN.names],
    ['Fit locks in a Street', 0],
    ['write to ann@vale.example', SIGN.at],
    ['12', 0],
    ['1 in 10', SIGN.threeDigits],
    ['June 2004', SIGN.threeDigits + SIGN.fourDigits],
    ['30/06/2004', SIGN.threeDigits + SIGN.fourDigits + SIGN.sixDigits],
    ['07700 900123', SIGN.threeDigits + SIGN.fourDigits + SIGN.sixDigits + SIGN.tenDigits],
  ])('%s', (text, signs) => {
    expect(signsOf(text)).toBe(signs);
  });

  test('a name beyond ASCII may begin behind any sign', () => {
    expect(signsOf('Ann\u00a0Example')).toBe(SIGN.names);
  });
});
