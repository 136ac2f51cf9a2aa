import { Readable } from 'node:stream';
import type { CountyEvent } from '../../../shared/protocol';
import type { Caller } from '../../access';
import type { CountyDesk } from '../../desk';
import { mayHear } from './mayHear';

/** Proxies close what is silent for a minute, in milliseconds. */
const HEARTBEAT = 20_000;
/** What may wait for a listener that does not listen, in bytes. */
const MOST_WAITING = 1024 * 1024;

/**
 * What happens at the county, as server-sent events, for as long as the caller may hear it: that is
 * asked again before every event, since a key may be revoked and a token run out.
 */
export function eventStream(
  desk: CountyDesk,
  caller: Caller,
  isStillAdmitted: () => Promise<boolean>,
): Readable {
  let no = 0;
  let last = Promise.resolve();
  const say = (text: () => string) => {
    last = last.then(async () => {
      if (stream.destroyed || stream.readableEnded) return;
      // A state that cannot be reached admits nobody: the listener comes again, and hears why.
      const isHere = stream.readableLength <= MOST_WAITING && (await isStillAdmitted().catch(() => false));
      stream.push(isHere ? text() : null);
    });
  };
  const stream = new Readable({
    read() {},
    destroy(error, done) {
      clearInterval(heart);
      stop();
      done(error);
    },
  });
  stream.push('retry: 2000\n: connected\n\n');
  const stop = desk.listen((event) => {
    if (concerns(desk, event, caller))
      say(() => `id: ${(no += 1)}\nevent: ${event.event}\ndata: ${JSON.stringify(event)}\n\n`);
  });
  const heart = setInterval(() => say(() => ': still here\n\n'), HEARTBEAT).unref();
  return stream;
}

/** A district hears of its own returns and of publications; of why one failed, the county alone. */
function concerns(desk: CountyDesk, event: CountyEvent, caller: Caller): boolean {
  if (caller.role === 'county' || event.event === 'published') return true;
  return 'district' in event && mayHear(desk, caller, event.district);
}
