import { ragOfPaint } from '../../shared/rag';

describe('the rating that a fill stands for', () => {
  it.each([
    ['Red', 'FF0000 C00000 990000 FFC7CE FF9999 800000'],
    ['Amber', 'FFC000 FFFF00 FFEB9C FF6600 ED7D31 F8CBAD FFFF99'],
    ['Green', '00B050 92D050 70AD47 C6EFCE C6E0B4 008000 339966'],
    ['Blue', '0070C0 00B0F0 5B9BD5 0000FF'],
  ])('is %s for %s', (rating, colours) => {
    for (const rgb of colours.split(' ')) expect([rgb, ragOfPaint(rgb)]).toEqual([rgb, rating]);
  });

  it.each([
    ['white, grey and black', 'FFFFFF EDEDED 808080 000000'],
    ['the bands of Excel’s table styles', 'DDEBF7 D9E1F2 E2EFDA FCE4D6 FFF2CC B4C6E7'],
    ['colours that no rating is painted in', '7030A0 FF00FF 003300'],
    ['what is no colour', 'zzzzzz'],
  ])('is none for %s: %s', (_, colours) => {
    for (const rgb of colours.split(' ')) expect([rgb, ragOfPaint(rgb)]).toEqual([rgb, null]);
  });
});
