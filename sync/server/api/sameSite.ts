import type { FastifyRequest } from 'fastify';

/**
 * Whether a browser asks for a page of ours, or no browser asks at all. No cookie signs anybody in, so
 * that a strange page has nothing to ride on; this stands before it all the same (Fetch Metadata,
 * https://www.w3.org/TR/fetch-metadata/). Older browsers send only an Origin, with what they write.
 */
export function isSameSite({ headers, host }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const { origin } = headers;
  if (origin === undefined) return true;
  try {
    return new URL(origin).host === host;
  } catch {
    // `null`, as pages without an origin send it.
    return false;
  }
}
