import {
  foldName,
  joinKnownNames,
  NO_NAMES,
  speltWords,
  type KnownName,
  type KnownNames,
} from '../../likeness';
import type { Reading } from '../../model';
import { mentionsIn } from './mentions';

/** The names a return uses for leads, partners and teams, with how often each stands there. */
export function namesIn(reading: Reading): KnownNames {
  const single = mentionsIn(reading).flatMap(({ text, kind, organisation }): KnownName[] =>
    kind === 'prose' ? [] : [{ text, kind, count: 1, organisations: organisation ? [organisation] : [] }],
  );
  return joinKnownNames([{ ...NO_NAMES, names: single }]);
}

/** The words in a return's running text that might be names, folded, each once. */
export function proseWordsIn(reading: Reading): string[] {
  const texts = new Set(mentionsIn(reading).flatMap(({ text, kind }) => (kind === 'prose' ? [text] : [])));
  return [...new Set([...texts].flatMap(speltWords))];
}

/** What the county's other returns know: all names, less those this return brings itself. */
export function namesElsewhere(all: KnownNames, own: KnownNames): KnownNames {
  const keyOf = ({ kind, text }: KnownName) => `${kind} ${foldName(text)}`;
  const counts = new Map(own.names.map((name) => [keyOf(name), name.count]));
  const names = all.names.flatMap((name) => {
    const count = name.count - (counts.get(keyOf(name)) ?? 0);
    return count > 0 ? [{ ...name, count }] : [];
  });
  return { ...all, names };
}
