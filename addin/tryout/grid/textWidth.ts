/** As the style sheet sets cells. */
const FONT = "13px 'Segoe UI', 'Liberation Sans', Arial, sans-serif";
/** Of a letter where there is no page to measure on. */
const LETTER = 6.4;

type Measured = Map<string, number>;

const plain: Measured = new Map();
const bold: Measured = new Map();
let pen: CanvasRenderingContext2D | null | undefined;

/** In pixels. Words come again and again: each is measured once. */
export function textWidth(text: string, isBold: boolean): number {
  const measured = isBold ? bold : plain;
  const known = measured.get(text);
  if (known !== undefined) return known;
  const width = measure(text, isBold);
  measured.set(text, width);
  return width;
}

/** The lines a text takes in a width, broken between words, and within words that are too long. */
export function linesIn(text: string, width: number, isBold: boolean): number {
  const space = textWidth(' ', isBold);
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += 1;
    let at = 0;
    for (const word of paragraph.split(' ')) {
      const size = textWidth(word, isBold);
      if (at > 0 && at + size > width) {
        lines += 1;
        at = 0;
      }
      if (size > width) lines += Math.ceil(size / width) - 1;
      at += (size > width ? size % width : size) + space;
    }
  }
  return lines;
}

function measure(text: string, isBold: boolean): number {
  if (pen === undefined)
    pen = typeof document === 'undefined' ? null : document.createElement('canvas').getContext('2d');
  if (!pen) return text.length * LETTER * (isBold ? 1.08 : 1);
  pen.font = isBold ? `600 ${FONT}` : FONT;
  return pen.measureText(text).width;
}
