import { useState } from 'preact/hooks';
import { counted } from '../../../shared/words';
import { Button } from '../../../web/parts';
import type { Live, Unsent } from '../../state';
import { PlaceLink } from '../parts/PlaceLink';
import { ChangeValues } from './ChangeValues';

const AT_ONCE = 40;

/** The cells that differ from what was last sent, each a click from where it stands. */
export function UnsentLines({ live, unsent }: { readonly live: Live; readonly unsent: Unsent }) {
  const [limit, setLimit] = useState(AT_ONCE);
  const { added, changed, removed, lines } = unsent;
  return (
    <>
      <p class="faint">
        {[
          added > 0 && `${added.toLocaleString('en-GB')} added`,
          changed > 0 && `${changed.toLocaleString('en-GB')} changed`,
          removed > 0 && `${removed.toLocaleString('en-GB')} removed`,
        ]
          .filter(Boolean)
          .join(', ')}
      </p>
      <ul class="changes">
        {lines.slice(0, limit).map(({ place, ref, field, was, now }) => (
          <li key={`${place.sheet}!${place.cell} ${field}`}>
            <div class="row between">
              <span class="change-field">{[ref, field].filter(Boolean).join(' · ')}</span>
              <PlaceLink place={place} about={field} onGo={(to) => void live.goTo(to)} />
            </div>
            <ChangeValues was={was} now={now} />
          </li>
        ))}
      </ul>
      {lines.length > limit && (
        <p class="centred">
          <Button onClick={() => setLimit(limit + AT_ONCE * 5)}>
            Show more of {counted(lines.length - limit, 'other')}
          </Button>
        </p>
      )}
    </>
  );
}
