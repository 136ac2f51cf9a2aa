/** How counties are shortened in file names and headings. */
const SHORT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    beds: 'bedfordshire',
    berks: 'berkshire',
    bucks: 'buckinghamshire',
    cambs: 'cambridgeshire',
    derbys: 'derbyshire',
    glos: 'gloucestershire',
    hants: 'hampshire',
    herts: 'hertfordshire',
    lancs: 'lancashire',
    leics: 'leicestershire',
    lincs: 'lincolnshire',
    northants: 'northamptonshire',
    notts: 'nottinghamshire',
    oxon: 'oxfordshire',
    staffs: 'staffordshire',
    warks: 'warwickshire',
    wilts: 'wiltshire',
    worcs: 'worcestershire',
    yorks: 'yorkshire',
    saint: 'st',
  }),
);

const POINTS: ReadonlyMap<string, string> = new Map(
  Object.entries({ n: 'north', e: 'east', s: 'south', w: 'west' }),
);

export interface Word {
  /** As compared: lower case, without accents of writing. */
  readonly key: string;
  /** As written. */
  readonly text: string;
}

/**
 * The words of a name, title or file name, made alike: `N.E. Derbys`, `north-east_derbyshire` and
 * `North East Derbyshire` give the same keys.
 */
export function wordsOf(text: string): Word[] {
  const found = text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/['’]/g, '')
    .match(/[\p{L}\p{N}]+|&/gu);
  return (found ?? []).flatMap((word) => {
    const key = word.toLowerCase();
    if (key === '&') return { key: 'and', text: 'and' };
    // Only before another word: a lone letter is a grade or a list's number.
    if (/^(ne|nw|se|sw)$/.test(key))
      return [...key].map((letter) => ({ key: POINTS.get(letter) ?? letter, text: word }));
    return { key: POINTS.get(key) ?? SHORT.get(key) ?? key, text: word };
  });
}
