import { useState } from 'preact/hooks';
import type { ChangeLine } from '../../../shared/protocol';
import { shortened } from '../../../shared/words';
import { Button } from '../../../web/parts';
import type { CountyState, Live } from '../../state';
import { PlaceLink } from '../parts/PlaceLink';
import { ChangeValues } from './ChangeValues';
import { deliveryWords } from './deliveryWords';

const MOST_CHANGES = 30;

/** How the last sending stands. Its words are in a region that screen readers tell of when they change. */
export function DeliveryCard({ live, county }: { readonly live: Live; readonly county: CountyState }) {
  const words = deliveryWords(county, timeOfDay);
  return (
    <div role="status" class="delivery-region">
      {words && (
        <section class={`card delivery ${words.tone}`} aria-labelledby="delivery-title">
          <h2 id="delivery-title">{words.title}</h2>
          {words.says.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <WhatNow live={live} county={county} />
        </section>
      )}
    </div>
  );
}

function WhatNow({
  live,
  county: { delivery, wasSent },
}: {
  readonly live: Live;
  readonly county: CountyState;
}) {
  switch (delivery.kind) {
    case 'waiting':
      return <Button onClick={() => void live.county.sync()}>Try now</Button>;
    case 'stale':
      // what a plan came to since its beginning tells nobody what would change
      return <StaleChoice live={live} changes={wasSent ? (delivery.problem.changes ?? []) : null} />;
    case 'refused':
      return (
        <ul class="changes">
          {(delivery.problem.issues ?? []).slice(0, MOST_CHANGES).map(({ sheet, cell, message }) => (
            <li key={`${sheet}!${cell} ${message}`}>
              <p>{message}</p>
              <PlaceLink place={{ sheet, cell }} about={message} onGo={(to) => void live.goTo(to)} />
            </li>
          ))}
        </ul>
      );
    default:
      return null;
  }
}

function StaleChoice({
  live,
  changes,
}: {
  readonly live: Live;
  /** Null where there is nothing to look at. */
  readonly changes: readonly ChangeLine[] | null;
}) {
  const [isShown, setShown] = useState(false);
  return (
    <>
      <div class="row wrap">
        {changes && (
          <button
            type="button"
            class="toggle"
            aria-expanded={isShown}
            aria-controls="stale-changes"
            onClick={() => setShown(!isShown)}
          >
            {isShown ? 'Hide what changed' : 'Look first'}
          </button>
        )}
        <Button onClick={() => void live.county.sendAllTheSame()}>
          {changes ? 'Send mine all the same' : 'Send it all the same'}
        </Button>
      </div>
      <ul id="stale-changes" class="changes" hidden={!isShown}>
        {changes?.length === 0 && <li class="faint">No cell of the plan itself was changed.</li>}
        {changes?.slice(0, MOST_CHANGES).map(({ ref, field, was, now, source }) => (
          <li key={`${source} ${field}`}>
            <span class="change-field">{[ref, field].filter(Boolean).join(' · ')}</span>
            <ChangeValues was={was ?? ''} now={now ?? ''} />
            <span class="faint">{shortened(source, 90)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function timeOfDay(at: number): string {
  return new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}
