import type { CountyHooks, CountyLink } from '../live';
import { browserPorts, CountyClient, keyRing, sha256 } from '../outbox';
import { LinkToCounty } from './CountyLink';

/**
 * The county whose worker served the pane.
 *
 * @param origin of that worker: `https://county.example`.
 */
export async function browserCounty(origin: string, hooks: CountyHooks): Promise<CountyLink> {
  const address = `${origin}/api/v1`;
  return new LinkToCounty(
    {
      address,
      client: new CountyClient(address, (input, init) => fetch(input, init)),
      keys: keyRing(() => localStorage),
      account: null,
      ports: await browserPorts(),
      digest: sha256,
      newId,
      onOnline: (listener) => {
        addEventListener('online', listener);
        return () => removeEventListener('online', listener);
      },
    },
    hooks,
  );
}

function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return Array.from(bytes, (byte) => byte.toString(36).padStart(2, '0')).join('');
}
