import {
  foldName,
  joinKnownNames,
  NO_NAMES,
  speltWords,
  type KnownName,
  type KnownNames,
} from '../../likeness';
import type { Reading } from '../../model';
import { recordsOf } from '../Records';
import { tellMentions } from './mentions';

/** The names a return uses for leads, partners and teams, with how often each stands there. */
export function namesIn(reading: Reading): KnownNames {
  return namesAndProseIn(reading).names;
}

/** The same, and the words in its running text that might be names, folded, each once. */
export function namesAndProseIn(reading: Reading): { readonly names: KnownNames; readonly prose: string[] } {
  const counted = { person: new Map<string, Counted>(), organisation: new Map<string, Counted>() };
  const texts = new Set<string>();
  for (const record of recordsOf(reading))
    tellMentions(record, (text, kind, organisation) => {
      if (kind === 'prose') texts.add(text);
      else count(counted[kind], text, organisation);
    });
  const names = (['person', 'organisation'] as const).flatMap((kind) =>
    Array.from(counted[kind], ([text, { count, beside }]) => {
      return { text, kind, count, organisations: [...beside] };
    }),
  );
  const prose = new Set<string>();
  for (const text of texts) for (const word of speltWords(text)) prose.add(word);
  return { names: joinKnownNames([{ ...NO_NAMES, names }]), prose: [...prose] };
}

/** How often a name is written so, and the organisations beside it. */
interface Counted {
  count: number;
  readonly beside: Set<string>;
}

function count(names: Map<string, Counted>, text: string, organisation: string | null): void {
  let there = names.get(text);
  if (!there) names.set(text, (there = { count: 0, beside: new Set() }));
  there.count += 1;
  if (organisation) there.beside.add(organisation);
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
