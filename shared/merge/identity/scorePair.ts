import type { KnownItem } from './item';
import type { Likeness } from './Likeness';
import type { SharedNeighbours } from './Neighbours';
import type { IdSays } from './Unmatched';

/** From here on two rows may be one, and it is asked. */
export const ASK = 0.3;
/** From here on two rows are one, if nothing else comes near. */
export const MATCH = 0.5;
/** How much better a match must be than any other way to match. */
export const MARGIN = 0.1;

/** How strongly each circumstance speaks for two rows being one: by so much of what is lacking to certainty. */
const EVIDENCE = {
  id: 0.7,
  refUnderObjective: 0.25,
  refAlone: 0.15,
  objective: 0.1,
  trait: 0.07,
  oneNeighbour: 0.1,
  bothNeighbours: 0.25,
};

/** Below this likeness of their words, no circumstance makes two rows one but their id. */
const LEAST_LIKE = 0.3;
/** Below this, they are not even asked about, unless they share an id, or a number and a trait. */
const LEAST_ASKED = 0.1;

/** What is to be told of two rows only among all others. */
interface Circumstances {
  readonly idSays: IdSays;
  readonly neighbours: SharedNeighbours;
}

/** How sure it is that two rows are one, 0…1: the likeness of their words, and what else is the same. */
export function scorePair(
  base: KnownItem,
  incoming: KnownItem,
  likeness: Likeness,
  { idSays, neighbours }: Circumstances,
): number {
  const sameId = idSays === 'this';
  const like = likeness.between(base, incoming);
  const samePlan = base.plan === incoming.plan;
  const sameObjective =
    samePlan && base.objective !== null && base.folded.objective === incoming.folded.objective;
  const noObjectives = samePlan && base.objective === null && incoming.objective === null;
  const sameRef = samePlan && base.ref !== null && base.folded.ref === incoming.folded.ref;
  const traits = base.folded.traits.filter(
    (trait, nth) => trait !== '' && trait === incoming.folded.traits[nth],
  ).length;
  if (like < LEAST_ASKED && !sameId && !(sameRef && traits > 0)) return 0;

  const evidence = [
    sameId ? EVIDENCE.id : 0,
    sameRef ? (sameObjective || noObjectives ? EVIDENCE.refUnderObjective : EVIDENCE.refAlone) : 0,
    sameObjective ? EVIDENCE.objective : 0,
    1 - (1 - EVIDENCE.trait) ** traits,
    neighbours === 2 ? EVIDENCE.bothNeighbours : neighbours === 1 ? EVIDENCE.oneNeighbour : 0,
  ];
  const doubt = evidence.reduce((left, each) => left * (1 - each), 1 - like);
  const score = 1 - doubt;
  // an id of rows in quite other words is believed where nothing else comes near: one may have been typed over
  if (sameId) return like < LEAST_LIKE && !sameRef ? Math.min(score, MATCH + 0.01) : score;
  const contradiction = likeness.contradict(base, incoming);
  const onlyAsked =
    like < LEAST_LIKE ||
    idSays === 'another' ||
    contradiction === 'names' ||
    (contradiction === 'numbers' && !sameRef && neighbours < 2);
  return onlyAsked ? Math.min(score, MATCH - 0.01) : score;
}
