import { useEffect, useState } from 'preact/hooks';
import type { PairingCode } from '../../../../shared/protocol';

/** The code to be read out or sent to the officer, and how long it holds. */
export function PairingShown({ made: { code, district, until } }: { readonly made: PairingCode }) {
  const left = useMinutesUntil(until);
  return (
    <div class="pairing">
      <p>
        For {district}: type this into the pane, under <em>Connect</em>.
      </p>
      <p class="code">
        <span aria-hidden="true">{code}</span>
        <span class="unseen">{[...code].join(' ')}</span>
      </p>
      <p class="faint">
        {left > 0
          ? `Good once, until ${clock(until)}: ${left === 1 ? 'one minute' : `${left} minutes`} more.`
          : 'It has run out: make a new one.'}
      </p>
    </div>
  );
}

function useMinutesUntil(instant: string): number {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    setNow(Date.now());
    const tick = setInterval(() => setNow(Date.now()), 10_000);
    return () => clearInterval(tick);
  }, [instant]);
  return Math.max(0, Math.ceil((Date.parse(instant) - now) / 60_000));
}

function clock(instant: string): string {
  return new Date(instant).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}
