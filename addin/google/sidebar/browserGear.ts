import { browserPorts, sha256 } from '../../outbox';
import type { GoogleCountyGear } from './GoogleCounty';

/** What the sidebar's browser offers for the county's side. */
export async function browserGear(): Promise<Omit<GoogleCountyGear, 'ask' | 'session'>> {
  return {
    ports: await browserPorts(),
    digest: sha256,
    newId: () => crypto.randomUUID().replaceAll('-', ''),
    onOnline: (listener) => {
      addEventListener('online', listener);
      return () => removeEventListener('online', listener);
    },
  };
}
