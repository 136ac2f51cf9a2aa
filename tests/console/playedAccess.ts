import type { Access, Caller } from '../../sync/access';
import type { PlayedDesk } from './PlayedDesk';

export const COUNTY_KEY = 'sb_county';
export const DISTRICT_KEY = 'sb_hillford';

const COUNTY: Caller = { role: 'county', district: null, by: 'Loamshire (key c0unty)', as: 'c0unty' };
const DISTRICT: Caller = {
  role: 'district',
  district: 'Hillford',
  by: 'Hillford (key h1llfd)',
  as: 'h1llfd',
};

/** Two keys, which hold until they are revoked. */
export function playedAccess(desk: PlayedDesk): Access {
  const isRevoked = (id: string) => desk.played.keys.some((key) => key.id === id && key.revoked !== null);
  return {
    county: desk.county,
    async admit(bearer) {
      const caller = bearer === COUNTY_KEY ? COUNTY : bearer === DISTRICT_KEY ? DISTRICT : null;
      return caller && !isRevoked(caller.as)
        ? { caller }
        : { refusal: { code: 'key-unknown', detail: 'The county knows no such key.' } };
    },
    keys: async () => desk.played.keys,
    makeKey: async () => ({ refusal: { code: 'not-found', detail: 'No keys are made here.' } }),
    async revoke(id) {
      desk.done.push(`revoke ${id}`);
      desk.played.keys = desk.played.keys.map((key) =>
        key.id === id ? { ...key, revoked: '2010-10-01' } : key,
      );
      return desk.played.keys.some((key) => key.id === id);
    },
    async offerPairing(district) {
      if (!desk.played.lines.some((line) => line.district === district))
        return { refusal: { code: 'not-found', detail: `${desk.county} has no district “${district}”.` } };
      return { code: 'KVMX-73QP', district, until: new Date(Date.now() + 15 * 60_000).toISOString() };
    },
    pair: async () => ({ refusal: { code: 'code-unknown', detail: 'Nobody pairs here.' } }),
  };
}
