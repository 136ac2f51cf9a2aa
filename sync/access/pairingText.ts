import { randomInt, scrypt } from 'node:crypto';
import { promisify } from 'node:util';

/** What is not taken for another sign when it is read out or written down, and makes no words. */
const SIGNS = 'CDFGHJKMNPQRTWXY34679';
const LENGTH = 8;

const stretch = promisify<string, string, number, Buffer>(scrypt);

/** A code to be read out, such as `KRT4-9WHC`. */
export function newPairingText(): string {
  const signs = Array.from({ length: LENGTH }, () => SIGNS[randomInt(SIGNS.length)]);
  return `${signs.slice(0, 4).join('')}-${signs.slice(4).join('')}`;
}

/**
 * Under what a code is kept, however it was typed. It is short enough to be found by trying, so that
 * every trial is made to cost: whoever reads the database has no use of it before it has run out.
 */
export async function pairingHash(county: string, typed: string): Promise<string> {
  const signs = typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return (await stretch(signs, `pairing with ${county}`, 32)).toString('hex');
}
