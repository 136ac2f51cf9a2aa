import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../../web/parts';
import { useCounty, useValue } from '../county';

/** Says that what is shown may be old, as long as the connection is lost, and when it is tried again. */
export function LinkBar() {
  const county = useCounty();
  const link = useValue(county.link);
  const isLost = link.is === 'lost';
  return (
    <div role="status" class="link-bar">
      {isLost && (
        <div class="notice warning">
          <span class="notice-symbol" aria-hidden="true">
            ⚠
          </span>
          <p>
            Connection lost since {clock(link.since)}. What you see may be old. <NextTry at={link.next} />
          </p>
          <Button onClick={() => county.tryNow()}>Try now</Button>
        </div>
      )}
    </div>
  );
}

/** Counts down for the eye alone: nobody wants to hear every second. */
function NextTry({ at }: { readonly at: number }) {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const tick = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(tick);
  }, [at]);
  const seconds = Math.max(0, Math.ceil((at - now) / 1000));
  return (
    <>
      Trying again
      <span aria-hidden="true">{seconds > 0 ? ` in ${seconds} s` : ' now'}</span>.
    </>
  );
}

function clock(at: number): string {
  return new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}
