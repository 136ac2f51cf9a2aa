import type { Problem, RevisionTaken } from '../../shared/protocol';
import type { Answer, Delay, Stale } from './answer';
import type { Parcel } from './parcel';

/** What became of the last attempt. */
export type Outcome =
  | { readonly kind: 'later'; readonly why: Delay }
  | { readonly kind: 'stale'; readonly problem: Stale }
  | { readonly kind: 'refused'; readonly problem: Problem }
  | { readonly kind: 'taken'; readonly taken: RevisionTaken; readonly at: number };

/**
 * A workbook's outbox: one parcel at most, since each holds the whole plan and a newer one says all that
 * an older one did. It is kept on the machine until the county has taken it and the workbook knows.
 */
export interface Box {
  readonly parcel: Parcel | null;
  /** How often the parcel was handed over without an answer that counts. */
  readonly tries: number;
  /** Not to be sent again before: milliseconds since 1970. */
  readonly notBefore: number;
  /** The county said when; only time, and no hope of a better connection, makes it sooner. */
  readonly isAsked: boolean;
  /** Hashes of parcels that were sent, never answered, and replaced by newer ones: they may have arrived. */
  readonly maybe: readonly string[];
  readonly outcome: Outcome | null;
}

export const EMPTY_BOX: Box = {
  parcel: null,
  tries: 0,
  notBefore: 0,
  isAsked: false,
  maybe: [],
  outcome: null,
};

/** Of those that may have arrived only the last can matter; so many are kept to be safe. */
const MOST_MAYBE = 20;

/** Puts a parcel in, in place of one that waits. The same one again is sent at once. */
export function put(box: Box, parcel: Parcel): Box {
  const { parcel: before } = box;
  const isSame = before?.hash === parcel.hash && before.returnId === parcel.returnId;
  const mayHaveArrived = before && !isSame && box.tries > 0;
  return {
    parcel,
    tries: isSame ? box.tries : 0,
    notBefore: box.isAsked ? box.notBefore : 0,
    isAsked: box.isAsked,
    maybe: mayHaveArrived ? [...box.maybe, before.hash].slice(-MOST_MAYBE) : box.maybe,
    outcome: box.outcome?.kind === 'later' ? box.outcome : null,
  };
}

/** Milliseconds until the parcel is to be sent; null where there is none, or somebody has to say what now. */
export function dueIn({ parcel, outcome, notBefore }: Box, now: number): number | null {
  if (!parcel || outcome?.kind === 'stale' || outcome?.kind === 'refused') return null;
  return Math.max(0, notBefore - now);
}

/** Noted before it is sent: whoever finds the box later knows that the parcel may have arrived. */
export function begun(box: Box): Box {
  return { ...box, tries: box.tries + 1 };
}

/**
 * What an answer makes of the box.
 *
 * @param sent the parcel it is about, which may have been replaced since.
 * @param until when to try again where the answer does not count.
 */
export function answered(box: Box, sent: Parcel, answer: Answer, now: number, until: number): Box {
  const { parcel } = box;
  if (!parcel) return box;
  const isReplaced = parcel.hash !== sent.hash || parcel.returnId !== sent.returnId;
  switch (answer.kind) {
    case 'taken':
      return isReplaced
        ? onTop(box, { ...parcel, returnId: answer.taken.returnId, base: answer.taken.hash })
        : { ...EMPTY_BOX, outcome: { kind: 'taken', taken: answer.taken, at: now } };
    case 'stale':
      // what the county has is what was sent from here, and only its answer was lost
      if (box.maybe.includes(answer.problem.current.hash))
        return onTop(box, { ...parcel, base: answer.problem.current.hash });
      return isReplaced ? box : { ...box, outcome: { kind: 'stale', problem: answer.problem } };
    case 'refused':
      return isReplaced ? box : { ...box, outcome: { kind: 'refused', problem: answer.problem } };
    case 'later':
      return {
        ...box,
        notBefore: until,
        isAsked: answer.pause !== null,
        outcome: { kind: 'later', why: answer.why },
      };
  }
}

/** What kept it from being sent may be over: the connection is back, or there is a key now. */
export function tryAgain(box: Box, now: number): Box {
  if (!box.parcel || box.outcome?.kind === 'stale') return box;
  const outcome = box.outcome?.kind === 'refused' ? null : box.outcome;
  return { ...box, outcome, notBefore: box.isAsked ? box.notBefore : Math.min(box.notBefore, now) };
}

function onTop(box: Box, parcel: Parcel): Box {
  const maybe = box.maybe.filter((hash) => hash !== parcel.base);
  return { ...EMPTY_BOX, parcel, maybe };
}
