import { useRef, useState } from 'preact/hooks';
import type { Live, LiveState } from '../../state';
import { type Asked, Button, Question, useKeptFocus } from '../../../web/parts';
import { setUpQuestion } from './questions';

/** Offers to set the sheet up, for as long as it is not. */
export function SetUpCard({ live, state }: { readonly live: Live; readonly state: LiveState }) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const { computesItself } = state;
  const isOffered = state.plan !== null && !state.isSetUp && state.phase === 'ready';
  const card = useRef<HTMLElement>(null);
  // The card goes when it is done, and the button that had focus with it.
  useKeptFocus(card, isOffered ? ['card'] : [], () => {});
  return (
    <>
      {isOffered && (
        <section class="card" ref={card} data-key="card" aria-labelledby="set-up-title">
          <h2 id="set-up-title">
            {computesItself ? 'Keep what is wrong beside your plan' : 'Keep targets and RAG beside your plan'}
          </h2>
          <p>
            {computesItself
              ? 'The template works out dates, targets and RAG by itself: only columns for what is wrong and what the county writes are added to the right of your table.'
              : 'Columns are added to the right of your table.'}{' '}
            Your own cells stay as they are, and you can take it all away again.
          </p>
          <Button look="primary" onClick={() => setAsked(setUpQuestion(state, () => void live.setUp()))}>
            Set up this sheet
          </Button>
        </section>
      )}
      <Question asked={asked} onClose={() => setAsked(null)} />
    </>
  );
}
