/** The colours that workbooks name by number alone (ECMA-376 part 1, 18.8.27); the first eight stand twice. */
const INDEXED =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333';
const BY_INDEX = INDEXED.split(' ');

/**
 * A colour as a style gives it, as `FFC000`: by itself, by its number, or as one of the theme's, made
 * lighter or darker. Null for what gives none.
 */
export function rgbOf(attributes: ReadonlyMap<string, string>, theme: readonly string[]): string | null {
  const [rgb, indexed, themed] = ['rgb', 'indexed', 'theme'].map((name) => attributes.get(name));
  const base =
    rgb !== undefined
      ? rgb.slice(-6)
      : indexed !== undefined
        ? BY_INDEX[Number(indexed)]
        : theme[Number(themed)];
  if (!base || !/^[\da-f]{6}$/i.test(base)) return null;
  return tinted(base.toUpperCase(), Number(attributes.get('tint') ?? 0));
}

/** Lighter where the tint (−1…1) is positive, darker where it is negative; near enough to tell which colour it is. */
function tinted(rgb: string, tint: number): string {
  if (!(Math.abs(tint) <= 1) || tint === 0) return rgb;
  const parts = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16));
  const made = parts.map((part) => Math.round(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint));
  return made.map((part) => part.toString(16).padStart(2, '0').toUpperCase()).join('');
}
