import { useState } from 'preact/hooks';
import type { Live, LiveState, Unsent } from '../../live';
import { Button, Empty } from '../../../web/parts';
import { PlaceLink } from '../parts/PlaceLink';
import { counted, shortened } from '../../../shared/words';
import { unsentCount } from './unsentCount';

const AT_ONCE = 40;

/** What will be sent to the county, before it is sent. */
export function SendingView({ live, state }: { readonly live: Live; readonly state: LiveState }) {
  const { unsent, phase } = state;
  return (
    <>
      <p class="card">
        No county is connected yet, so nothing leaves this workbook. What you change is listed here until
        then.
      </p>
      {unsent && unsentCount(unsent) > 0 ? (
        <Lines live={live} unsent={unsent} />
      ) : (
        <Empty title={phase === 'ready' ? 'Nothing is waiting to be sent' : 'Looking at your workbook…'} />
      )}
    </>
  );
}

function Lines({ live, unsent }: { readonly live: Live; readonly unsent: Unsent }) {
  const [limit, setLimit] = useState(AT_ONCE);
  const { added, changed, removed, lines } = unsent;
  return (
    <section aria-labelledby="sending-title">
      <h2 id="sending-title">What will be sent</h2>
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
            <p class="change-values">
              <span class="unseen">Was </span>
              {was === '' ? <span class="faint">empty</span> : <del>{shortened(was, 120)}</del>}
              <span aria-hidden="true"> → </span>
              <span class="unseen">, now </span>
              {now === '' ? <span class="faint">empty</span> : <ins>{shortened(now, 120)}</ins>}
            </p>
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
    </section>
  );
}
