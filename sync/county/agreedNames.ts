import { NO_NAMES, withDistinct, withSynonym, type KnownNames } from '../../shared/likeness';
import type { CountyConfig } from '../config';

/** What the county has agreed about names, from its settings. */
export function agreedNames({ names }: CountyConfig): KnownNames {
  const synonyms = Object.entries(names.synonyms).reduce(
    (known, [written, meant]) => withSynonym(known, written, meant),
    NO_NAMES,
  );
  return names.distinct.reduce((known, [one, other]) => withDistinct(known, one, other), synonyms);
}
