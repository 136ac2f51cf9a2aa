import type { ReturnState } from '../book';
import type { BoardReturn } from './boardRow';
import type { Timing } from './timing';

/**
 * Where a return stands:
 *
 * - `final`: signed off.
 * - `refused`: what was handed in last could not be taken; the revision before it stands.
 * - `late`: its round has closed, and nothing came in for it.
 * - `with errors`: in, and merged as far as it is sound.
 * - `received`: in, and something about it waits for the county: a conflict, or a row that may be another.
 * - `provisional`: what stands may be replaced: it is an earlier round's, or was opened again after its sign-off.
 * - `accepted`: in for the round, and nothing is open.
 */
export function stateOnBoard(of: BoardReturn, { is }: Timing): ReturnState {
  if (of.signedOff !== null) return 'final';
  if (of.refused !== null) return 'refused';
  if (is === 'late') return 'late';
  if (of.errors > 0) return 'with errors';
  if (of.open > 0) return 'received';
  return is === 'expected' || of.reOpened !== null ? 'provisional' : 'accepted';
}

/** What the state alone does not say. */
export function notesOnBoard(of: BoardReturn, formerly: string | null): string[] {
  const stands = of.revision > 0 ? ` Revision ${of.revision} stands.` : '';
  return [
    ...(formerly === null ? [] : [`From ${formerly}.`]),
    ...(of.refused === null ? [] : [`${of.refused}${stands}`]),
    ...(of.waiting === null
      ? []
      : [`Revision ${of.waiting} came in after the sign-off and waits until the return is opened again.`]),
  ];
}
