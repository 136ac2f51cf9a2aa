import { useState } from 'preact/hooks';
import { Button, Question, type Asked } from '../../../web/parts';
import type { CountyState, Live } from '../../state';

/** Who this pane speaks for and with whom, and how to end that. */
export function ConnectedLine({ live, county }: { readonly live: Live; readonly county: CountyState }) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const { connection } = county;
  if (connection.kind !== 'connected') return null;
  const ask = () =>
    setAsked({
      title: `Disconnect from ${connection.county}?`,
      says: [
        county.entry
          ? 'Google forgets your connection. Your plan and what was sent stay as they are.'
          : 'This computer forgets its key. Your plan and what was sent stay as they are; to send again you need a new code from the county.',
      ],
      yes: 'Disconnect',
      act: () => void live.county.disconnect(),
    });
  return (
    <div class="row between connected">
      <p>
        {connection.district} <span class="faint">to {connection.county}</span>
      </p>
      <Button look="subtle" onClick={ask}>
        Disconnect…
      </Button>
      <Question asked={asked} onClose={() => setAsked(null)} />
    </div>
  );
}
