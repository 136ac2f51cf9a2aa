import fc from 'fast-check';
import { decodeText } from '../../sync/source/decodeText';

const words = 'Ref,Action,By\n1,Fit locks – 20 homes,£500\n';

function wide(text: string, bigEndian: boolean, mark: boolean): Buffer {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
}

describe('text is decoded', () => {
  it.each([
    ['from UTF-8', Buffer.from(words)],
    ['from UTF-8 with a mark', Buffer.from(`\ufeff${words}`)],
    ['from UTF-16 as Windows writes it', wide(words, false, true)],
    ['from UTF-16 the other way round', wide(words, true, true)],
    ['from UTF-16 without a mark', wide(words, false, false)],
    ['from UTF-16 the other way round without a mark', wide(words, true, false)],
    ['from Windows-1252', Buffer.from(words.replace('–', '\x96'), 'latin1')],
  ])('%s', (_, bytes) => {
    expect(decodeText(bytes)).toBe(words);
  });

  it('whatever it says, from UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.includes('\0') && !text.startsWith('\ufeff'));
        const padded = `Ref,Action,${text}`;
        expect(decodeText(Buffer.from(padded))).toBe(Buffer.from(padded).toString());
      }),
    );
  });
});

it('keeps every sign that Windows-1252 has', () => {
  const signs = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
  const bytes = Buffer.from([
    ...[0x80, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8e, 0x91, 0x92, 0x93],
    ...[0x94, 0x95, 0x96, 0x97, 0x98, 0x99, 0x9a, 0x9b, 0x9c, 0x9e, 0x9f],
  ]);
  expect(decodeText(bytes)).toBe(signs);
});

describe('bytes that are no text', () => {
  it.each([
    ['with zeros in them', Buffer.from([1, 0, 0, 2, 0, 0, 0, 3, 65])],
    ['full of control characters', Buffer.from(Array.from({ length: 100 }, (_, i) => (i % 8) + 1))],
  ])('%s', (_, bytes) => {
    expect(decodeText(bytes)).toBeNull();
  });
});
