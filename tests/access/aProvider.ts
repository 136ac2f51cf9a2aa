import { createHmac, createPublicKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';

interface Pair {
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

/** Making one takes its time: tests share them. */
const pairs = new Map<string, Pair>();

function pairCalled(kid: string): Pair {
  const pair = pairs.get(kid) ?? { kid, ...generateKeyPairSync('rsa', { modulusLength: 2048 }) };
  pairs.set(kid, pair);
  return pair;
}

const text = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Whoever vouches for people: signs tokens, and publishes the keys at every address that is asked. */
export class Provider {
  readonly asked: string[] = [];
  /** How the keys are answered, where not as they should be. */
  trouble: 'none' | 'down' | 'error' | 'nonsense' = 'none';
  #pair = pairCalled('first');
  #published: Pair[] = [this.#pair];

  /** Signs with another key from now on. */
  rotate(): void {
    this.#pair = pairCalled(`key ${this.#published.length + 1}`);
    this.#published = [...this.#published, this.#pair];
  }

  sign(claims: object, header: object = {}, key: KeyObject = this.#pair.privateKey): string {
    const signed = `${text({ alg: 'RS256', typ: 'JWT', kid: this.#pair.kid, ...header })}.${text(claims)}`;
    return `${signed}.${sign('RSA-SHA256', Buffer.from(signed), key).toString('base64url')}`;
  }

  /** Without a signature, or with one that takes the public key for a shared secret. */
  forge(claims: object, alg: 'none' | 'HS256' | 'stranger'): string {
    if (alg === 'stranger') return this.sign(claims, {}, pairCalled('a stranger’s').privateKey);
    const signed = `${text({ alg, typ: 'JWT', kid: this.#pair.kid })}.${text(claims)}`;
    if (alg === 'none') return `${signed}.`;
    const secret = createPublicKey(this.#pair.privateKey).export({ type: 'spki', format: 'pem' });
    return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
  }

  readonly fetch: typeof fetch = async (input) => {
    this.asked.push(String(input));
    if (this.trouble === 'down') throw new TypeError('fetch failed');
    if (this.trouble === 'error') return new Response('out of order', { status: 500 });
    if (this.trouble === 'nonsense') return new Response('<html>', { status: 200 });
    const keys = this.#published.map(({ kid, publicKey }) => ({
      ...publicKey.export({ format: 'jwk' }),
      kid,
      use: 'sig',
      alg: 'RS256',
    }));
    return Response.json({ keys });
  };
}
