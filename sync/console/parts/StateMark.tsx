import type { BoardLineSent } from '../../../shared/protocol';

type State = BoardLineSent['state'];

/** A sign for each state beside its word: none that a RAG or a severity bears, but where it means the same. */
const SIGNS: Readonly<Record<State, string>> = {
  'not started': '–',
  received: '↓',
  late: '!',
  'with errors': '✖',
  accepted: '✓',
  provisional: '≈',
  final: '✓✓',
  refused: '⊘',
};

/** What a state asks of people: its colour goes by that. */
const TONES: Readonly<Record<State, 'good' | 'calm' | 'look' | 'bad'>> = {
  'not started': 'calm',
  received: 'look',
  late: 'bad',
  'with errors': 'bad',
  accepted: 'good',
  provisional: 'look',
  final: 'good',
  refused: 'bad',
};

/** Every state, in the order in which the county should look at them. */
export const STATES: readonly State[] = [
  'late',
  'refused',
  'with errors',
  'received',
  'provisional',
  'not started',
  'accepted',
  'final',
];

/** Where a return stands, as a sign and a word. */
export function StateMark({ state }: { readonly state: State }) {
  return (
    <span class={`state ${TONES[state]}`}>
      <span aria-hidden="true">{SIGNS[state]}</span> {state}
    </span>
  );
}
