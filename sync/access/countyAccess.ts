import type { KeyLine, PairingCode } from '../../shared/protocol';
import { sha256 } from '../digest';
import type { KeyRing, StoredKey } from '../store';
import type { Access, Admission, Caller, KeyMade, Refusal } from './access';
import type { Districts } from './districts';
import { idIn, isKey, newKey } from './keyText';
import { newPairingText, pairingHash } from './pairingText';
import type { TokenCheck } from './tokens';

const MINUTE = 60_000;
const CODE_HOLDS = 15 * MINUTE;
/** Wrong codes within the time that one holds. */
const MOST_GUESSES = { byOne: 10, byAll: 1000 };

export interface AccessSettings {
  readonly county: string;
  readonly districts: Districts;
  /** What verifies identity tokens; null where the county takes keys only. */
  readonly tokens: TokenCheck | null;
  readonly now?: () => Date;
}

/** Who may ask what of a county: by the keys in its state, and by the people its configuration lists. */
export function countyAccess(
  ring: KeyRing,
  { county, districts, tokens, now = () => new Date() }: AccessSettings,
): Access {
  /** The day on which a key's use was last written down, or is about to be. */
  const noted = new Map<string, string>();

  const callerOf = ({ id, district }: StoredKey): Caller => {
    const name = district === null ? null : districts.nameOf(district);
    return {
      role: name === null ? 'county' : 'district',
      district: name,
      by: `${name ?? county} (key ${id})`,
      as: id,
    };
  };
  const lineOf = ({ id, district, made, lastUsed, revoked }: StoredKey): KeyLine => {
    const { role, district: name } = callerOf({ id, district, made, lastUsed, revoked, hash: '' });
    return { id, role, district: name, made, lastUsed, revoked };
  };

  return {
    county,
    admit: async (bearer) => {
      if (bearer.split('.').length === 3) return tokens ? tokens(bearer) : refused(NO_TOKENS);
      return admitKey(bearer);
    },
    keys: async () => (await ring.keys()).map(lineOf),
    makeKey: async (typed) => {
      const district = typed === null ? null : districts.idOf(typed);
      if (typed !== null && district === null) return refused(noDistrict(typed));
      const { key, stored } = keyFor(district);
      await ring.put(stored);
      return { key, line: lineOf(stored) } satisfies KeyMade;
    },
    revoke: (id) => ring.revoke(id, now().toISOString()),
    offerPairing: async (typed) => {
      const district = districts.idOf(typed);
      if (district === null) return refused(noDistrict(typed));
      const code = newPairingText();
      const until = new Date(now().getTime() + CODE_HOLDS).toISOString();
      await ring.offer({ hash: await pairingHash(county, code), district, until }, now().toISOString());
      return { code, district: districts.nameOf(district), until } satisfies PairingCode;
    },
    pair: async (code, address) => {
      const at = now();
      const since = new Date(at.getTime() - CODE_HOLDS);
      // an address is somebody's: only that it is the same one again need be known
      const who = sha256(`guess at ${county} from ${address}`);
      const first = await ring.guess({
        who,
        at: at.toISOString(),
        since: since.toISOString(),
        most: MOST_GUESSES,
      });
      if (first !== null) return refused(tooManyGuesses(Date.parse(first) - since.getTime()));
      let key = '';
      const stored = await ring.redeem(await pairingHash(county, code), now().toISOString(), (district) => {
        const made = keyFor(district);
        key = made.key;
        return made.stored;
      });
      if (!stored) return refused(NO_CODE);
      await ring.forgive(who);
      return { key, keyId: stored.id, district: districts.nameOf(stored.district!), county };
    },
  };

  async function admitKey(text: string): Promise<Admission> {
    const id = idIn(text);
    if (id === null) return refused(NO_KEY);
    const key = await ring.key(id);
    if (!key || !isKey(text, key.hash)) return refused(UNKNOWN_KEY);
    if (key.revoked !== null) return refused(REVOKED_KEY);
    noteUse(key);
    return { caller: callerOf(key) };
  }

  /** Once a day for each key. Nobody waits for it, and nobody is turned away where it cannot be written. */
  function noteUse({ id, lastUsed }: StoredKey): void {
    const day = now().toISOString().slice(0, 10);
    if (lastUsed === day || noted.get(id) === day) return;
    noted.set(id, day);
    void ring.used(id, day).catch(() => noted.delete(id));
  }

  function keyFor(district: string | null): { readonly key: string; readonly stored: StoredKey } {
    const { id, text, hash } = newKey();
    const made = now().toISOString();
    return { key: text, stored: { id, hash, district, made, lastUsed: null, revoked: null } };
  }

  function noDistrict(typed: string): Refusal {
    const known = districts.names.length > 0 ? ` There are: ${districts.names.join(', ')}.` : '';
    return { code: 'not-found', detail: `${county} has no district “${typed}”.${known}` };
  }
}

const NO_TOKENS: Refusal = {
  code: 'token-refused',
  detail: 'This county takes no sign-in by Google or Microsoft. Connect with a code from the county instead.',
};
const NO_KEY: Refusal = {
  code: 'key-unknown',
  detail: 'This is no whole key: it may have been cut short when it was copied. Copy all of it.',
};
const UNKNOWN_KEY: Refusal = {
  code: 'key-unknown',
  detail: 'The county does not know this key. Ask it for a code, and connect again.',
};
const REVOKED_KEY: Refusal = {
  code: 'key-unknown',
  detail: 'The county has revoked this key. Ask it for a new code, and connect again.',
};
const NO_CODE: Refusal = {
  code: 'code-unknown',
  detail:
    'This code does not hold: it was used already, is older than a quarter of an hour, or was mistyped. Ask the county for a new one.',
};

function tooManyGuesses(wait: number): Refusal {
  const minutes = Math.ceil(wait / MINUTE);
  return {
    code: 'too-many-requests',
    detail: `Too many wrong codes were typed. Try again in ${minutes === 1 ? 'a minute' : `${minutes} minutes`}.`,
    retryAfter: Math.ceil(wait / 1000),
  };
}

function refused(refusal: Refusal): { readonly refusal: Refusal } {
  return { refusal };
}
