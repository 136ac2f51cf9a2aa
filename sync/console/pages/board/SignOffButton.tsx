import { useState } from 'preact/hooks';
import type { BoardLineSent, Done } from '../../../../shared/protocol';
import { Button, Question } from '../../../../web/parts';
import { deed } from '../../api';
import { useCounty } from '../../county';

/** Closes a return's period, or opens it again, once it has been asked whether that is meant. */
export function SignOffButton({ line }: { readonly line: BoardLineSent }) {
  const { returnId, state, district, plans, revision } = line;
  const county = useCounty();
  const [isAsking, setAsking] = useState(false);
  if (returnId === null) return null;
  const isFinal = state === 'final';
  const name = isFinal ? 'Re-open' : 'Sign off';
  const about = `${district}, ${plans.join(', ')}`;
  const act = () =>
    void county.do(
      () => county.api.tell<Done>(isFinal ? deed.reOpen(returnId) : deed.signOff(returnId)),
      (path) => path === '/returns' || path.startsWith(`/returns/${encodeURIComponent(returnId)}/`),
    );
  return (
    <>
      <Button label={`${name}: ${about}`} onClick={() => setAsking(true)}>
        {name}
      </Button>
      <Question
        asked={
          isAsking
            ? {
                title: isFinal ? `Open ${district}’s period again?` : `Sign off ${district}’s period?`,
                says: [
                  about,
                  isFinal
                    ? 'What came in since the sign-off is merged, and the district can send again.'
                    : `Revision ${revision} becomes final. What the district sends from now on waits until you open the period again.`,
                ],
                yes: name,
                act,
              }
            : null
        }
        onClose={() => setAsking(false)}
      />
    </>
  );
}

/** There is nothing to sign off where nothing came in. */
export function canBeSignedOff({ returnId, revision }: BoardLineSent): boolean {
  return returnId !== null && revision > 0;
}
