import type { Polarity } from '../../../model';

/** What a polarity column says: `Lower is better`, `High`, `↓`, `Reduce`, `Within range`. */
export function readPolarityWords(words: string | null): Polarity | null {
  if (words === null) return null;
  if (/\b(?:band|range|within|maintain|between|stable)\b/i.test(words)) return 'band';
  if (
    /\b(?:low(?:er)?|small(?:er)?|less|fewer|down|decreas\w*|reduc\w*|minimi\w*)\b|^[-−–L]$|[↓▼⬇]/i.test(
      words,
    )
  )
    return 'lower';
  if (
    /\b(?:high(?:er)?|big(?:ger)?|more|greater|up|increas\w*|rais\w*|maximi\w*)\b|^[+H]$|[↑▲⬆]/i.test(words)
  )
    return 'higher';
  return null;
}
