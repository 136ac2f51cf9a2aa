import { counted } from '../../../shared/words';
import { Button, Empty } from '../../../web/parts';
import type { CountyState, Live, LiveState } from '../../state';
import { ConnectCard } from '../county/ConnectCard';
import { ConnectedLine } from '../county/ConnectedLine';
import { FromCounty } from '../county/FromCounty';
import { DeliveryCard } from './DeliveryCard';
import { UnsentLines } from './UnsentLines';
import { isFirstSending, unsentCount } from './unsentCells';

/** What the county gets and what it says: who is connected, what will be sent, what became of it. */
export function SendingView({ live, state }: { readonly live: Live; readonly state: LiveState }) {
  const { county } = state;
  if (!county)
    return (
      <>
        <p class="card">No county is connected yet, so nothing leaves this workbook.</p>
        <WhatWillBeSent live={live} state={state} />
      </>
    );
  const isConnected = county.connection.kind === 'connected';
  return (
    <>
      {isConnected ? (
        <ConnectedLine live={live} county={county} />
      ) : (
        <ConnectCard live={live} county={county} />
      )}
      <DeliveryCard live={live} county={county} />
      <WhatWillBeSent live={live} state={state} />
      {isConnected && county.wasSent && <FromCounty live={live} county={county} />}
    </>
  );
}

function WhatWillBeSent({ live, state }: { readonly live: Live; readonly state: LiveState }) {
  const { unsent, phase, plan, county } = state;
  const count = unsentCount(unsent);
  const isFirst = isFirstSending(unsent, county);
  if (!unsent || count === 0 || !plan) {
    if (phase !== 'ready') return <Empty title="Looking at your workbook…" />;
    if (plan && county?.wasSent)
      return <p class="nothing-new faint">Nothing has changed since this plan was sent.</p>;
    return plan ? (
      <Empty title="Nothing is waiting to be sent" />
    ) : (
      <Empty title="There is no plan to send">Nothing in this workbook reads like an action plan.</Empty>
    );
  }
  return (
    <section aria-labelledby="sending-title">
      <h2 id="sending-title">What will be sent</h2>
      {isFirst && <WholePlan plan={plan} />}
      {county && <SendButton live={live} state={state} county={county} />}
      {!isFirst && <UnsentLines live={live} unsent={unsent} />}
    </section>
  );
}

function WholePlan({ plan }: { readonly plan: NonNullable<LiveState['plan']> }) {
  return (
    <p class="whole-plan">
      The whole plan, this first time: {counted(plan.actions, 'action')} and{' '}
      {counted(plan.indicators, 'indicator')}. Shirebook’s own columns stay here.
    </p>
  );
}

function SendButton({
  live,
  state: { phase },
  county: { connection, delivery },
}: {
  readonly live: Live;
  readonly state: LiveState;
  readonly county: CountyState;
}) {
  // what to do about a stale one is asked above
  if (connection.kind !== 'connected' || delivery.kind === 'stale') return null;
  const isBusy = delivery.kind === 'preparing' || delivery.kind === 'sending';
  return (
    <p class="send">
      <Button
        look="primary"
        disabled={isBusy || phase === 'starting' || phase === 'stopped'}
        onClick={() => void live.county.sync()}
      >
        Send to {connection.county}
      </Button>
    </p>
  );
}
