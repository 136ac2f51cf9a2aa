import type { Dice } from '../../generate/Dice';

/** What attributes and texts hold that nobody expects there. */
const ODD_VALUES = [
  ...[
    '',
    ' ',
    '-1',
    '0',
    '1',
    '2',
    '16384',
    '16385',
    '1048576',
    '1048577',
    '4294967295',
    '99999999999',
    '1e9',
    'NaN',
  ],
  ...['A1', 'XFD1048576', 'XFE1', 'ZZZZZZ1', 'A0', 'A1:XFD1048576', 'B2:A1', ':', '$A$1', 'R1C1', '#REF!'],
  ...['s', 'str', 'inlineStr', 'b', 'e', 'd', 'n', 'shared', 'true', 'hidden', 'veryHidden', 'collapse'],
  ...['&amp;', '&#0;', '&#x110000;', '&nobody;', '_x0000_', '_xD800_', ']]>', '2010-02-30', '00:00', 'P1D'],
  ...[
    '../../../etc/x',
    '/xl/workbook.xml',
    'rId1',
    'http://example.org/worksheet',
    'dd/mm/yyyy',
    '[h]:mm;;;@',
  ],
];

const ODD_MARKUP = [
  ...[
    '<!-- x -->',
    '<!--',
    '<![CDATA[ <c> ]]>',
    '<![CDATA[',
    '<?x ?>',
    '<?',
    '<!DOCTYPE x>',
    '</',
    '<',
    '>',
    '/>',
  ],
  ...[
    '<!DOCTYPE x [<!ENTITY a "b">]>',
    '<!ENTITY % a SYSTEM "file:///x">',
    '<c><v>1</v></c>',
    '<row/>',
    '</row>',
  ],
  ...['<text:s text:c="1000"/>', '<x:y xmlns:x="z"/>', '&#9;', '\u0000', '\ufeff', ' '.repeat(300)],
];

const TAG = /<[^>]*>/g;
const VALUE = /="[^"]*"/g;

/** The XML with a few of its tags, attributes and texts made otherwise. */
export function changedXml(text: string, dice: Dice): string {
  let changed = text;
  for (let times = dice.between(1, 4); times > 0; times--) changed = change(changed, dice);
  return changed;
}

function change(text: string, dice: Dice): string {
  const [from, to] = place(text, dice.chance(0.5) ? VALUE : TAG, dice);
  const piece = text.slice(from, to);
  const put = (words: string) => text.slice(0, from) + words + text.slice(to);
  if (piece.startsWith('=') && dice.chance(0.9)) return put(`="${dice.pick(ODD_VALUES)}"`);
  switch (dice.between(0, 5)) {
    case 0:
      return put('');
    case 1:
      return put(piece.repeat(dice.pick([2, 3, 200])));
    case 2:
      return put(piece + dice.pick(ODD_MARKUP));
    case 3:
      return put(piece + dice.pick(ODD_VALUES));
    case 4: {
      // another tag in its place
      const [start, end] = place(text, TAG, dice);
      return put(text.slice(start, end));
    }
    default:
      return put(
        piece.replace(/[\w:]+/, (name) => (name.includes(':') ? name.replace(/^.*:/, '') : `x:${name}`)),
      );
  }
}

/** One of the places that a pattern finds, looked for from anywhere in the text. */
function place(text: string, pattern: RegExp, dice: Dice): [from: number, to: number] {
  const search = new RegExp(pattern);
  search.lastIndex = dice.between(0, Math.max(0, text.length - 1));
  const found = search.exec(text) ?? search.exec(text);
  return found ? [found.index, found.index + found[0].length] : [0, 0];
}
